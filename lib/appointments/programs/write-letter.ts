import { z } from 'zod';
import type { Tx } from '#db/run-as.ts';
import { fault, type Fault } from '#lib/access/core/fault.ts';
import type { Answer, Definition } from '#lib/access/pipeline/definition.ts';
import { notifyLatestResult } from '#lib/assessments/index.ts';
import { remind, writeAgain, type Written } from '../announce.ts';
import { lockCurrent } from '../current.ts';
import type { Instant } from '../core/zone.ts';
import { activeAdvisers } from '../free-hours.ts';

/**
 * What systems of the operator may ask for. They name an appointment or a person of ours, never an address: who is
 * written to, where and in what words is decided here.
 */

const OBJECT = { error: 'Le corps de la requête doit être un objet JSON.' };
const appointment = z
  .uuid({ error: 'Dites le rendez-vous par son identifiant.' })
  .toLowerCase()
  .meta({ description: 'Le rendez-vous. Le message part à la personne attendue, à son adresse confirmée.' });
const key = z
  .string({ error: 'La clé est un texte.' })
  .regex(/^[\w.-]{1,60}$/, { error: 'La clé a 1 à 60 lettres, chiffres, points ou tirets.' })
  .optional()
  .meta({ description: 'Le même message avec la même clé n’est écrit qu’une fois. Sans clé : une fois par horaire.' });

export const reminderRequest = z.object({ appointment, key }, OBJECT);

const NOTIFICATIONS = ['rendez-vous-confirme', 'rendez-vous-demande', 'rendez-vous-rappel', 'resultat-garde'] as const;

export const notificationRequest = z.discriminatedUnion(
  'kind',
  [
    z.object({ kind: z.enum(['rendez-vous-confirme', 'rendez-vous-demande', 'rendez-vous-rappel']), appointment, key }),
    z.object({
      kind: z.literal('resultat-garde'),
      person: z
        .uuid({ error: 'Dites la personne par son identifiant.' })
        .toLowerCase()
        .meta({ description: 'La personne dont le dernier résultat est gardé. Une fois par jour au plus.' }),
    }),
  ],
  { error: `Le message (kind) est l’un de : ${NOTIFICATIONS.join(', ')}.` },
);

export const letterAnswer = z.object({
  written: z.boolean(),
  reason: z.enum(['already', 'unreachable', 'declined']).nullable().meta({
    description:
      'Pourquoi rien n’est écrit : already, ce message l’est déjà ; unreachable, la personne n’a pas d’adresse confirmée ; declined, elle ne veut pas de rappel.',
  }),
});
export type LetterAnswer = z.output<typeof letterAnswer>;

const answered = (what: Written): Answer<LetterAnswer> => ({
  ok: true,
  data: what === 'written' ? { written: true, reason: null } : { written: false, reason: what },
});

type AboutAppointment = Exclude<(typeof NOTIFICATIONS)[number], 'resultat-garde'>;
const STATUS: Record<AboutAppointment, 'pending' | 'confirmed'> = {
  'rendez-vous-demande': 'pending',
  'rendez-vous-confirme': 'confirmed',
  'rendez-vous-rappel': 'confirmed',
};

/** The appointment is read anew, under its locks: only what is so now is written. */
async function writeAbout(
  tx: Tx,
  asked: { readonly kind: AboutAppointment; readonly appointment: string; readonly key?: string | undefined },
  now: Instant,
): Promise<Answer<LetterAnswer> | Fault> {
  const { kind, key = '' } = asked;
  const current = await lockCurrent(tx, asked.appointment, now);
  if (!current?.adviserId) return fault('not-found', { message: 'Ce rendez-vous n’existe pas.' });
  const stands = current.status === STATUS[kind] && current.startsAt > now;
  if (!stands || (await activeAdvisers(tx, [current.adviserId])).length === 0)
    return fault('conflict', {
      message: 'Ce rendez-vous n’est pas, ou n’est plus, dans l’état que ce message annonce.',
    });
  const named = `programme:${key}`;
  return answered(
    kind === 'rendez-vous-rappel'
      ? await remind(tx, current, { key: named, kind: onTheDay(current.startsAt, now) }, now)
      : await writeAgain(tx, current, named, now),
  );
}

/** Whoever refused the reminder of the same hours does not get this one either. */
const onTheDay = (startsAt: Instant, now: Instant) =>
  startsAt - now <= 2 * 3_600_000 ? ('rappel-jour-meme' as const) : ('rappel-veille' as const);

const SYSTEM = 'a system of the operator asks for a letter';

/** Writes the reminder of one appointment, if it is confirmed and still ahead, and if its person wants it. */
export const writeReminder: Definition<z.output<typeof reminderRequest>, undefined, Answer<LetterAnswer>> & {
  asSystem: string;
} = {
  name: 'write-reminder',
  verb: 'create',
  resource: 'task',
  schema: reminderRequest,
  limits: ['system-address', 'system-letters'],
  limitSubject: ({ input }) => input.appointment,
  asSystem: SYSTEM,
  perform: (tx, { input, now }) => writeAbout(tx, { ...input, kind: 'rendez-vous-rappel' }, now.getTime()),
};

/** Writes one of a closed list of letters to a person of ours. */
export const writeNotification: Definition<z.output<typeof notificationRequest>, undefined, Answer<LetterAnswer>> & {
  asSystem: string;
} = {
  name: 'write-notification',
  verb: 'create',
  resource: 'task',
  schema: notificationRequest,
  limits: ['system-address', 'system-letters'],
  limitSubject: ({ input }) => (input.kind === 'resultat-garde' ? input.person : input.appointment),
  asSystem: SYSTEM,
  async perform(tx, { input, now }) {
    if (input.kind !== 'resultat-garde') return writeAbout(tx, input, now.getTime());
    const what = await notifyLatestResult(tx, input.person, now);
    return what === 'nothing'
      ? fault('not-found', { message: 'Cette personne n’existe pas, ou elle ne garde aucun résultat.' })
      : answered(what);
  },
};
