/**
 * How long everything is kept, once: the jobs that remove it read these numbers, and /confidentialite shows this table.
 */

const UNITS = {
  minute: ['minute', 'minutes'],
  hour: ['heure', 'heures'],
  day: ['jour', 'jours'],
  month: ['mois', 'mois'],
  year: ['an', 'ans'],
} as const;

/** A length of time, by the calendar. */
export type Span = { readonly count: number; readonly unit: keyof typeof UNITS };

export type Retention = {
  /** What is kept, why, and from when the time runs, in the words of /confidentialite. */
  readonly what: string;
  readonly why: string;
  readonly from: string;
  /** `account`: as long as the person has an account. `service`: as long as the service is there. */
  readonly kept: Span | 'account' | 'service';
};

const time = (count: number, unit: Span['unit']): Span => ({ count, unit });

export const RETENTION = {
  account: {
    what: 'Compte, profil, résultats, métiers gardés, accords, notes et prochaines étapes',
    why: 'Vous les montrer',
    from: 'Vous pouvez effacer le compte vous-même',
    kept: 'account',
  },
  appointments: {
    what: 'Rendez-vous, avec leurs changements',
    why: 'Répondre si quelqu’un demande ce qui s’est passé, et compter',
    from: 'L’heure du rendez-vous',
    kept: time(2, 'year'),
  },
  lapsed: {
    what: 'Heures gardées et demandes restées sans suite',
    why: 'Vous dire ce qu’elles sont devenues',
    from: 'Leur fin',
    kept: time(30, 'day'),
  },
  answers: {
    what: 'Ce que vous répondez avant un rendez-vous',
    why: 'Vous recevoir, et préparer la suite',
    from: 'L’heure du rendez-vous',
    kept: time(6, 'month'),
  },
  grants: {
    what: 'Ce que vous avez laissé voir, à qui, et jusqu’à quand',
    why: 'Vous le montrer',
    from: 'La fin de cet accès',
    kept: time(2, 'year'),
  },
  absences: {
    what: 'Indisponibilités des conseillères et conseillers',
    why: 'Expliquer une heure qui a changé',
    from: 'Leur fin',
    kept: time(2, 'year'),
  },
  readings: {
    what: 'Journal : qui a lu quoi de vous',
    why: 'Vous le montrer, et contrôler les accès',
    from: 'La lecture',
    kept: time(2, 'year'),
  },
  'audit-logs': {
    what: 'Journal : qui a changé quoi',
    why: 'Savoir ce qui s’est passé, en cas de problème',
    from: 'Sans votre nom si le compte est effacé',
    kept: 'service',
  },
  'safety-reports': {
    what: 'Ce que vous signalez d’un adulte',
    why: 'Vous protéger, vous et d’autres',
    from: 'Le jour où c’est traité',
    kept: time(1, 'year'),
  },
  messages: {
    what: 'La trace d’un message envoyé ; son texte est effacé dès l’envoi',
    why: 'Vous dire ce qui vous a été écrit',
    from: 'L’envoi',
    kept: time(90, 'day'),
  },
  sessions: {
    what: 'Une connexion ouverte, au plus',
    why: 'Ne pas redemander le mot de passe à chaque page',
    from: 'La connexion',
    kept: time(30, 'day'),
  },
  tokens: {
    what: 'Les liens reçus par e-mail, sous forme d’empreinte, et les invitations sans réponse',
    why: 'Dire qu’un lien ne marche plus',
    from: 'Le jour où le lien ne marche plus',
    kept: time(7, 'day'),
  },
  'idempotency-keys': {
    what: 'La trace d’un envoi, pour qu’il ne compte pas deux fois',
    why: 'Ne pas faire deux fois la même chose',
    from: 'L’envoi',
    kept: time(24, 'hour'),
  },
  'recent-sends': {
    what: 'La fin d’un envoi, pour qui appuie deux fois',
    why: 'Mener au même endroit',
    from: 'L’envoi',
    kept: time(1, 'minute'),
  },
  'rate-limits': {
    what: 'Les compteurs qui limitent les envois, sans adresse lisible',
    why: 'Protéger le service',
    from: 'Le premier envoi compté, au plus',
    kept: time(1, 'day'),
  },
  'guest-resumes': {
    what: 'Vos réponses au test, avec un code de reprise',
    why: 'Continuer sur un autre appareil',
    from: 'La demande du code',
    kept: time(30, 'day'),
  },
  'content-reports': {
    what: 'Les erreurs signalées sur une page',
    why: 'Corriger la page',
    from: 'Le jour où c’est traité',
    kept: time(1, 'year'),
  },
} as const satisfies Record<string, Retention>;

export type RetentionId = keyof typeof RETENTION;
/** The lines whose time ends. */
export type TimedId = {
  [Id in RetentionId]: (typeof RETENTION)[Id]['kept'] extends Span ? Id : never;
}[RetentionId];

/** « 2 ans », « 1 an », « 6 mois ». */
export function keptWords({ kept }: Retention): string {
  if (kept === 'account') return 'Tant que vous avez un compte';
  if (kept === 'service') return 'Tant que le service existe';
  return `${kept.count} ${UNITS[kept.unit][kept.count === 1 ? 0 : 1]}`;
}

/** As Postgres reads it: `2 year`. */
export const keptInterval = (id: TimedId): string => `${RETENTION[id].kept.count} ${RETENTION[id].kept.unit}`;

/** What one call of `app_api.remove_old` removes. The other lines are removed by jobs of their own. */
export const REMOVED_BY_FUNCTION = [
  'appointments',
  'lapsed',
  'answers',
  'grants',
  'absences',
  'readings',
  'safety-reports',
] as const satisfies readonly TimedId[];
