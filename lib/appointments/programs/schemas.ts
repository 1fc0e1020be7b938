import { z } from 'zod';
import { BOOKABLE_MODES } from '../core/choice.ts';
import { parseLocalDate } from '../core/zone.ts';
import { isPlausible, isZone } from '../core/zone.ts';

/** What programs send and are told, in both directions the source of what `openapi.json` says. */

const ANSWER_LENGTH = 500;
const MOST_ANSWERS = 3;

const motif = z
  .string({ error: 'Dites le motif du rendez-vous.' })
  .min(1, { error: 'Dites le motif du rendez-vous.' })
  .max(80, { error: 'Ce motif n’existe pas.' })
  .meta({ description: 'Le motif, par son nom court (« comprendre-mon-resultat »).' });
const mode = z.enum(BOOKABLE_MODES, { error: 'Choisissez « sur-place » ou « telephone ».' });
const adviser = z
  .uuid({ error: 'La conseillère ou le conseiller se dit par son identifiant.' })
  .toLowerCase()
  .meta({ description: 'La conseillère ou le conseiller. Sans ce champ : la première personne disponible.' });
const place = z.uuid({ error: 'Le lieu se dit par son identifiant.' }).toLowerCase();
const zone = z
  .string()
  .max(64, { error: 'Ce fuseau horaire n’existe pas.' })
  .refine((name) => name.includes('/') && isZone(name), { error: 'Ce fuseau horaire n’existe pas.' });

/** The query of the free hours. */
export const slotsRequest = z.object({
  motif,
  mode: mode.optional(),
  adviser: adviser.optional(),
  place: place.optional(),
  day: z
    .string()
    .refine((text) => parseLocalDate(text) !== null, { error: 'Le jour s’écrit 2027-06-09.' })
    .optional()
    .meta({ description: 'Un jour de la semaine voulue. Sans ce champ : la première semaine possible.' }),
  zone: zone.optional().meta({ description: 'Fuseau horaire qui délimite les jours. Africa/Brazzaville s’il manque.' }),
});

/** What books an hour. Whatever else is sent counts for nothing: the appointment is that of the token’s person. */
export const bookingRequest = z
  .object(
    {
      motif,
      mode,
      start: z.iso
        .datetime({ offset: true, error: 'L’heure s’écrit avec son fuseau : 2027-06-09T07:00:00Z.' })
        .refine((text) => isPlausible(Date.parse(text)), { error: 'Cette heure n’est pas possible.' })
        .meta({ description: 'Une heure libre, telle que /appointments/slots la donne.' }),
      place: place.meta({ description: 'Le lieu de cette heure libre, aussi pour un rendez-vous par téléphone.' }),
      adviser: adviser.nullable().optional(),
      acceptConditions: z
        .boolean({ error: 'Répondez true ou false.' })
        .optional()
        .meta({ description: 'La personne accepte les conditions du motif, s’il en a.' }),
      answers: z
        .array(
          z
            .string({ error: 'Chaque réponse est un texte.' })
            .trim()
            .max(ANSWER_LENGTH, { error: `Cette réponse est trop longue : au plus ${ANSWER_LENGTH} signes.` }),
          { error: 'Les réponses sont une liste de textes.' },
        )
        .max(MOST_ANSWERS, { error: `Il y a au plus ${MOST_ANSWERS} réponses.` })
        .optional()
        .meta({ description: 'Les réponses aux questions du motif, dans leur ordre.' }),
    },
    { error: 'Le corps de la requête doit être un objet JSON.' },
  )
  .meta({ description: 'Le rendez-vous est pour la personne du jeton ; tout autre champ est ignoré.' });

const moment = z.iso.datetime();
const hour = z.object({ start: moment, end: moment, place: z.uuid() });
const named = z.object({ id: z.uuid(), name: z.string() });

/** What one may do instead of an hour that is not free. */
export const insteadAnswer = z.object({ slots: z.array(hour) });
export type Instead = z.output<typeof insteadAnswer>;

export const slotsAnswer = z.object({
  motif: z.object({
    slug: z.string(),
    label: z.string(),
    conditions: z.string().nullable(),
    questions: z.array(z.string()),
    modes: z.array(mode).meta({ description: 'Les façons ouvertes à cette personne.' }),
  }),
  mode: mode.nullable(),
  firstDay: z.iso.date(),
  lastDay: z.iso.date(),
  slots: z.array(hour.extend({ advisers: z.array(z.uuid()) })),
  next: moment.nullable().meta({ description: 'La prochaine heure libre, quand cette semaine n’en a pas.' }),
  full: z.boolean().meta({ description: 'La personne a déjà deux rendez-vous à venir : aucune heure n’est proposée.' }),
  advisers: z.array(named),
  places: z.array(named.extend({ address: z.string() })),
});
export type SlotsAnswer = z.output<typeof slotsAnswer>;

export const appointmentAnswer = z.object({
  id: z.uuid(),
  url: z.string().meta({ description: 'Sa page sur le site, pour la personne connectée.' }),
  status: z.enum(['hold', 'pending', 'confirmed', 'completed', 'no_show', 'cancelled', 'expired']).meta({
    description: '« pending » : la demande attend une réponse, la personne ne se déplace pas encore.',
  }),
  start: moment,
  end: moment,
  motif: z.string(),
  mode: z.enum([...BOOKABLE_MODES, 'video']),
  adviser: z.object({ name: z.string(), title: z.enum(['conseillère', 'conseiller']) }).nullable(),
  place: z.string().nullable(),
  changeBefore: moment.meta({ description: 'La personne peut annuler ou déplacer sur le site jusqu’à cette heure.' }),
});
export type AppointmentAnswer = z.output<typeof appointmentAnswer>;

export const ownAnswer = z.object({
  ahead: z.array(appointmentAnswer).meta({ description: 'À venir, le plus proche d’abord ; aussi une heure gardée.' }),
  history: z.array(appointmentAnswer).meta({ description: 'Les dix derniers, le plus récent d’abord.' }),
});
export type OwnAnswer = z.output<typeof ownAnswer>;
