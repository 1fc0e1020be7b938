import { MINUTE, type Instant } from './zone.ts';

/** `hold`: an hour kept while a person answers; `pending`: asked for, an adviser has yet to accept. */
export const STATUSES = ['hold', 'pending', 'confirmed', 'completed', 'no_show', 'cancelled', 'expired'] as const;
export type Status = (typeof STATUSES)[number];

/** These take the adviser's time and the person's. */
export const BLOCKING: readonly Status[] = ['hold', 'pending', 'confirmed'];

/** How long an hour is kept for whoever chose it, in minutes. */
export const HOLD_MINUTES = 15;
/** From how long before the start an arrival may be noted, in minutes. */
const ARRIVAL_MINUTES = 60;

/** How often a person may move one appointment by themselves; afterwards they call, or cancel. */
export const MOST_MOVES = 3;

/** From → to. `completed` and `no_show` go back to `confirmed`, to undo a slip. The database has the same. */
export const STEPS: Readonly<Record<Status, readonly Status[]>> = {
  hold: ['pending', 'confirmed', 'cancelled', 'expired'],
  pending: ['confirmed', 'cancelled', 'expired'],
  confirmed: ['completed', 'no_show', 'cancelled'],
  completed: ['confirmed', 'no_show'],
  no_show: ['confirmed', 'completed'],
  cancelled: [],
  expired: [],
};

/** What there is to know of an appointment before anybody acts on it. */
export type Standing = {
  readonly status: Status;
  readonly startsAt: Instant;
  /** The person may cancel and move until so many minutes before the start. */
  readonly deadlineMinutes: number;
  readonly holdExpiresAt: Instant | null;
};

export const ACTIONS = [
  'confirm',
  'refuse',
  'cancel',
  'move',
  'arrive',
  'complete',
  'miss',
  'undo',
  'propose',
] as const;
export type Action = (typeof ACTIONS)[number];
/** `person`: whoever comes; `service`: advisers and administrators. */
export type Side = 'person' | 'service';

/** Why something cannot be done. */
export type Refusal = 'ended' | 'too-late' | 'too-early' | 'not-theirs' | 'nothing-to-do';

const THEIRS: Readonly<Record<Side, readonly Action[]>> = {
  person: ['cancel', 'move'],
  service: ACTIONS,
};

/**
 * May this side do this now?
 * @returns null when it may, or why not
 */
export function refusal(action: Action, side: Side, standing: Standing, now: Instant): Refusal | null {
  if (!THEIRS[side].includes(action)) return 'not-theirs';
  const status = effectiveStatus(standing, now);
  const { startsAt } = standing;
  switch (action) {
    case 'confirm':
    case 'refuse':
      if (status !== 'pending') return status === 'confirmed' ? 'nothing-to-do' : 'ended';
      return now >= startsAt ? 'too-late' : null;
    case 'cancel':
    case 'move':
    case 'propose':
      if (!BLOCKING.includes(status) || now >= startsAt) return 'ended';
      return side === 'person' && status !== 'hold' && now > deadline(standing) ? 'too-late' : null;
    case 'arrive':
      if (status !== 'confirmed') return 'ended';
      return now < startsAt - ARRIVAL_MINUTES * MINUTE ? 'too-early' : null;
    case 'complete':
    case 'miss':
      if (!['confirmed', 'completed', 'no_show'].includes(status)) return 'ended';
      if (status === (action === 'complete' ? 'completed' : 'no_show')) return 'nothing-to-do';
      return now < startsAt ? 'too-early' : null;
    case 'undo':
      return status === 'completed' || status === 'no_show' ? null : 'nothing-to-do';
  }
}

/** The last moment at which the person may cancel or move. */
export const deadline = ({ startsAt, deadlineMinutes }: Standing): Instant => startsAt - deadlineMinutes * MINUTE;

/** The status as it is now: a hold ends by itself, and so does a request that nobody answered before its hour. */
export function effectiveStatus({ status, startsAt, holdExpiresAt }: Standing, now: Instant): Status {
  if (status === 'hold' && (now >= (holdExpiresAt ?? startsAt) || now >= startsAt)) return 'expired';
  return status === 'pending' && now >= startsAt ? 'expired' : status;
}

/** An appointment that is over and of which nobody has said whether it took place: « À renseigner ». */
export const isToFillIn = (standing: Standing, endsAt: Instant, now: Instant): boolean =>
  standing.status === 'confirmed' && now >= endsAt;

/** The words for people and for advisers (the facts page's list); an arrival and a move are said beside them. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  hold: 'Créneau gardé',
  pending: 'En attente de confirmation',
  confirmed: 'À venir',
  completed: 'Rendez-vous honoré',
  no_show: 'Absence non excusée',
  cancelled: 'Annulé',
  expired: 'Demande restée sans réponse',
};
