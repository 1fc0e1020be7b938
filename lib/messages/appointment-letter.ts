import { z } from 'zod';
import { frenchMomentIn, isTimeZone } from '#lib/platform/document/french-date.ts';
import { fr } from '#lib/platform/document/french.ts';
import { calendarUid, type CalendarEvent } from '#lib/platform/ics.ts';
import { displayName, type CalendarMethod } from '#lib/platform/mail/message.ts';
import { letter, link, moment, type Part, type Rendered, type Site } from './templates/letter.ts';

// What one line may not hold: breaks, and signs that turn the direction of what follows.
const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\s]+/gu;

/** Words that somebody of the service typed, set on one line: a line break in them must not stop a message. */
export const oneLine = (most: number) =>
  z
    .string()
    .transform((text) => text.toWellFormed().replace(BREAKS, ' ').trim())
    .pipe(z.string().min(1).max(most));

export const adviser = z.object({ name: oneLine(120), title: z.enum(['conseillère', 'conseiller']) });

/** What each message about an appointment needs. Moments are told on the clock of the reader. */
export const appointmentFields = {
  /** `other`: a guardian or an adviser. They read « un rendez-vous »: no motif, and nothing that tells it. */
  audience: z.enum(['person', 'other']),
  /** Whom the appointment is for, when several share the mailbox or a guardian reads. */
  about: z.string().transform(displayName).nullable(),
  startsAt: moment,
  endsAt: moment,
  /** The reader's, by its name in the IANA list. */
  zone: z.string().max(64).refine(isTimeZone, { error: 'un fuseau horaire' }),
  adviser,
  motif: oneLine(120),
  mode: z.enum(['sur-place', 'telephone', 'video']),
  place: z
    .object({
      name: oneLine(120),
      address: oneLine(250),
      landmark: oneLine(250).nullable(),
      /** A letter that was written before numbers were told has none. */
      phone: oneLine(40).nullable().default(null),
    })
    .nullable(),
  bring: oneLine(600).nullable(),
  /** The page where the reader sees and decides what the message is about. */
  url: link,
  /** For minors: where to say that something is wrong with this adult. Never for that adult. */
  urlProbleme: link.nullable(),
};
const appointment = z.object(appointmentFields);
export type AppointmentData = z.output<typeof appointment>;

/** Until when the person may change or cancel by themselves; null once that has passed. */
export const changeBefore = moment.nullable();

/**
 * What a calendar needs besides: `sequence` is the revision of the appointment, `changedAt` when it was made. Null: the
 * message is a letter only, as for a request that nobody has accepted.
 */
export const calendar = z
  .object({ appointmentId: z.uuid(), sequence: z.number().int().nonnegative(), changedAt: moment })
  .nullable();

/** Values of `appointmentFields` for the samples. */
export const sampleAppointment = {
  audience: 'person',
  about: null,
  startsAt: '2026-07-10T09:00:00.000Z',
  endsAt: '2026-07-10T09:45:00.000Z',
  zone: 'Europe/Paris',
  adviser: { name: 'Clarisse Mabiala', title: 'conseillère' },
  motif: 'Comprendre mon résultat',
  mode: 'sur-place',
  place: {
    name: 'Lycée de la Révolution',
    address: 'Avenue de l’Exemple, Brazzaville',
    landmark: 'en face de la pharmacie',
    phone: '+242 06 000 00 00',
  },
  bring: 'Votre résultat, imprimé ou sur votre téléphone.',
  url: 'https://orientation.example/rendez-vous/0b9c5f0e-6f0a-4f43-9a3e-3a8f6d1c2b7a',
  urlProbleme: 'https://orientation.example/probleme?rendez-vous=0b9c5f0e-6f0a-4f43-9a3e-3a8f6d1c2b7a',
} as const;
export const sampleCalendar = {
  appointmentId: '0b9c5f0e-6f0a-4f43-9a3e-3a8f6d1c2b7a',
  sequence: 1,
  changedAt: '2026-07-01T08:00:00.000Z',
};

/** What one kind of message adds to what they all say. */
type Content = {
  readonly subject: string;
  /** Before the hour and the place. */
  readonly opening: readonly Part[];
  /** Before the hour; absent: « Quand ». */
  readonly when?: string;
  /** The sentence before the link to the page, and the words of the link. */
  readonly page?: { readonly lead: string; readonly label: string };
  readonly after?: readonly Part[];
  /** There is nothing to come to: nothing to bring is said. */
  readonly over?: true;
};

const PAGE = { lead: 'La page de ce rendez-vous :', label: 'Voir le rendez-vous' };

/** A letter about one appointment: what happened, when and where, the page, and for minors where to get help. */
export function appointmentLetter(data: AppointmentData, site: Site, content: Content): Rendered {
  const { about, url, urlProbleme } = data;
  const { lead, label } = content.page ?? PAGE;
  return letter(
    content.subject,
    [
      ...content.opening,
      ...(about ? [`Ce rendez-vous est pour ${about}.`] : []),
      {
        list: [
          `${content.when ?? 'Quand'} : ${frenchMomentIn(data.startsAt, data.zone)}`,
          ...details(data, content.over),
        ],
      },
      lead,
      { link: url, label },
      ...(content.after ?? []),
      ...(urlProbleme
        ? [
            'Un problème avec cet adulte ? Parlez-en tout de suite à un adulte en qui vous avez confiance. Vous pouvez aussi le dire ici, cette personne ne le lira pas :',
            { link: urlProbleme, label: 'Dire ce qui s’est passé' },
          ]
        : []),
      'Vous n’êtes ni la personne attendue à ce rendez-vous, ni un de ses proches, ni quelqu’un du service ? Votre adresse a sans doute été donnée par erreur : vous n’avez rien à faire.',
    ],
    site,
  );
}

/** All but the hour. */
function details(data: AppointmentData, over = false): string[] {
  const { audience, startsAt, endsAt, adviser, motif, mode, place, bring } = data;
  const forPerson = audience === 'person';
  const minutes = Math.round((endsAt.getTime() - startsAt.getTime()) / 60_000);
  const where =
    mode === 'sur-place' && place
      ? `Où : ${place.name}, ${place.address}${place.landmark ? ` (${place.landmark})` : ''}`
      : `Comment : ${mode === 'telephone' ? callWords(forPerson) : MEETING[mode]}`;
  return [
    `Durée : ${minutes} minutes`,
    ...(forPerson ? [`Pourquoi : ${motif}`] : []),
    `Avec : ${adviserWords(adviser)}`,
    where,
    ...(forPerson && place?.phone ? [`Numéro à appeler si besoin : ${place.phone}`] : []),
    ...(forPerson && bring && !over ? [`À apporter : ${bring}`] : []),
  ];
}

const MEETING = { 'sur-place': 'sur place', telephone: 'par téléphone', video: 'en visioconférence' } as const;

/** Who calls whom: nobody comes to a place for a call. */
const callWords = (forPerson: boolean): string =>
  forPerson
    ? 'par téléphone. La personne du service vous appelle à cette heure, au numéro de votre profil.'
    : 'par téléphone, à l’initiative de la personne du service';

export const adviserWords = ({ name, title }: AppointmentData['adviser']): string => `${name}, ${title}`;

/** Whose wish a change was, as the reader is told. */
export const byWhom = ({ audience }: AppointmentData, by: 'person' | 'service'): string =>
  by === 'service'
    ? 'par le service'
    : audience === 'person'
      ? 'à votre demande'
      : 'à la demande de la personne attendue';

/** How the person may still change it; nothing for others. */
export const howToChange = ({ audience, zone }: AppointmentData, before: Date | null): string[] =>
  audience === 'other'
    ? []
    : before
      ? [
          `Vous ne pouvez pas venir ? Changez l’heure ou annulez sur cette page, avant le ${frenchMomentIn(before, zone)}.`,
        ]
      : [
          'Vous ne pouvez pas venir ? Il est trop tard pour le changer sur le site : prévenez la personne qui vous attend.',
        ];

/**
 * The appointment as the reader's calendar keeps it, or nothing. For others than the person it tells no more than the
 * letter. To be spread into what a template renders.
 */
export function calendarOf(
  method: CalendarMethod,
  data: AppointmentData & { readonly calendar: z.output<typeof calendar> },
  site: Site,
): { calendar?: CalendarEvent } {
  if (!data.calendar) return {};
  const { audience, motif, mode, place, startsAt, endsAt, url } = data;
  const { appointmentId, sequence, changedAt } = data.calendar;
  return {
    calendar: {
      uid: calendarUid(appointmentId, site.url),
      sequence,
      method,
      start: startsAt,
      end: endsAt,
      summary: fr(audience === 'person' ? `Rendez-vous d’orientation : ${motif}` : 'Un rendez-vous'),
      description: [...details(data, method === 'CANCEL').map(fr), url].join('\n'),
      location: fr(mode === 'sur-place' && place ? `${place.name}, ${place.address}` : MEETING[mode]),
      stamp: changedAt,
    },
  };
}
