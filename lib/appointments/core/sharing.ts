import { z } from 'zod';
import { DAY_MINUTES, MINUTE, type Instant } from './zone.ts';

/** What can be shown for an appointment, by the name of its box. */
export const SHAREABLE = [
  { name: 'montrer-resultat', scope: 'results', label: 'mes résultats de test, tous ceux de mon compte' },
  { name: 'montrer-profil', scope: 'profile', label: 'mon profil, sans ma date de naissance ni mon téléphone' },
] as const;

/** Days after the appointment until which its adviser may still look: the person chooses, and it always ends. */
export const SHARED_DAYS = [
  { value: '1', label: 'jusqu’au lendemain du rendez-vous' },
  { value: '7', label: 'jusqu’à 7 jours après' },
  { value: '30', label: 'jusqu’à 30 jours après' },
] as const;
export const USUAL_DAYS = '7';

const box = z.literal('oui').optional().catch(undefined);

/** The fields of what is shown; whoever names no end gets the usual one. */
export const sharingFields = {
  'montrer-resultat': box,
  'montrer-profil': box,
  'montrer-jusque': z.enum(SHARED_DAYS.map(({ value }) => value)).catch(USUAL_DAYS),
};
const sharingSchema = z.object(sharingFields);
export type Sharing = z.output<typeof sharingSchema>;

/** When what is shown for an appointment that ends then is seen no more. */
export const sharedUntil = (endsAt: Instant, days: Sharing['montrer-jusque']): Date =>
  new Date(endsAt + Number(days) * DAY_MINUTES * MINUTE);

/** What a grant shows, in the words of the person whose it is. */
export const SCOPE_WORDS: Readonly<Record<string, string>> = {
  results: 'Vos résultats de test',
  profile: 'Votre profil',
};
