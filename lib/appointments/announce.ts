import type { Tx } from '#db/run-as.ts';
import { enqueue, listRefused, stopAddress, voidMessages, type RefusableKind } from '#lib/messages/index.ts';
import type { Appointment } from './appointment-row.ts';
import type { Side } from './core/lifecycle.ts';
import type { Instant } from './core/zone.ts';
import { calendarOf, changeBefore, factsOf, findCalledAs, hasGrants } from './letter-facts.ts';

/** What happened to an appointment, for the letters about it. */
export type News =
  | { readonly kind: 'asked' | 'confirmed'; readonly by: Side }
  /** An adviser booked it for somebody they know. */
  | { readonly kind: 'booked'; readonly by: 'service' }
  /** A request that nobody accepted before its hour: both are told. */
  | { readonly kind: 'unanswered'; readonly by: null }
  | { readonly kind: 'moved'; readonly previousStartsAt: Instant; readonly by: Side }
  | { readonly kind: 'cancelled'; readonly wasConfirmed: boolean; readonly by: Side; readonly reason: string | null }
  | {
      readonly kind: 'handed-over';
      readonly previousAdviserId: string;
      readonly previousStartsAt: Instant;
      readonly wasConfirmed: boolean;
      readonly by: Side;
    };

/** Reminders of one appointment are voided together. */
const reminderKey = (id: string): string => `appointment:${id}`;

/** No reminder of this hour leaves any more. */
const voidReminders = (tx: Tx, id: string): Promise<number> => voidMessages(tx, reminderKey(id));

/** What others did, and what their calendar must follow: that also tells of what they did themselves. */
const adviserIsTold = (news: News, appointment: Appointment): boolean => {
  if (news.kind === 'cancelled') return news.wasConfirmed || news.by === 'person';
  return news.by !== 'service' || appointment.status === 'confirmed';
};

/**
 * Writes the letters about what just happened, in its transaction: to the person and the adviser at a confirmed
 * address. What is no longer so is no longer recalled.
 */
export async function announce(tx: Tx, appointment: Appointment, news: News, now: Instant): Promise<void> {
  if (news.kind === 'moved' || news.kind === 'cancelled' || news.kind === 'handed-over')
    await voidReminders(tx, appointment.id);
  const facts = await factsOf(tx, appointment);
  if (!facts) return;
  if (news.kind === 'handed-over') return announceHandover(tx, appointment, news, now);
  const { personId, adviserId, writesToPerson, writesToAdviser, receives, forPerson, forAdviser } = facts;
  const dedupeKey = `${appointment.id}:${appointment.revision}`;
  // Who does not receive any more is told that an hour is over, and nothing else.
  const toAdviser = writesToAdviser && (receives || news.kind === 'cancelled') && adviserIsTold(news, appointment);
  const readers = [
    ...(writesToPerson ? [{ profileId: personId, data: forPerson }] : []),
    ...(toAdviser ? [{ profileId: adviserId, data: forAdviser }] : []),
  ];
  for (const { profileId, data } of readers) {
    const envelope = { profileId, dedupeKey };
    if (news.kind === 'unanswered')
      await enqueue(tx, {
        ...envelope,
        kind: 'rendez-vous-sans-reponse',
        data: data.audience === 'person' ? { ...data, url: facts.hoursUrl } : data,
      });
    else if (news.kind === 'asked') await enqueue(tx, { ...envelope, kind: 'rendez-vous-demande', data });
    else if (news.kind === 'confirmed' || news.kind === 'booked')
      await enqueue(tx, {
        ...envelope,
        kind: 'rendez-vous-confirme',
        data: {
          ...data,
          booked: news.kind === 'booked',
          changeBefore: changeBefore(appointment, now),
          calendar: calendarOf(appointment, now),
        },
      });
    else if (news.kind === 'moved')
      await enqueue(tx, {
        ...envelope,
        kind: 'rendez-vous-deplace',
        data: {
          ...data,
          previousStartsAt: new Date(news.previousStartsAt),
          by: news.by,
          reason: null,
          pending: appointment.status === 'pending',
          changeBefore: changeBefore(appointment, now),
          calendar: appointment.status === 'pending' ? null : calendarOf(appointment, now),
        },
      });
    else if (news.kind === 'cancelled')
      await enqueue(tx, {
        ...envelope,
        kind: 'rendez-vous-annule',
        data: {
          ...data,
          by: news.by,
          reason: news.reason?.trim() ? news.reason : null,
          calendar: news.wasConfirmed ? calendarOf(appointment, now) : null,
        },
      });
  }
}

/** Tells the person, whoever receives them now, and whoever did before: that one’s calendar forgets the hour. */
async function announceHandover(
  tx: Tx,
  appointment: Appointment,
  news: Extract<News, { kind: 'handed-over' }>,
  now: Instant,
): Promise<void> {
  const before = { ...appointment, adviserId: news.previousAdviserId, startsAt: news.previousStartsAt };
  const [facts, previous, previousAdviser] = await Promise.all([
    factsOf(tx, appointment),
    factsOf(tx, { ...before, endsAt: before.startsAt + (appointment.endsAt - appointment.startsAt) }),
    findCalledAs(tx, news.previousAdviserId),
  ]);
  if (!facts || !previousAdviser) return;
  const envelope = { dedupeKey: `${appointment.id}:${appointment.revision}` };
  const told = {
    previousAdviser,
    previousStartsAt: appointment.startsAt === news.previousStartsAt ? null : new Date(news.previousStartsAt),
    pending: appointment.status === 'pending',
    changeBefore: changeBefore(appointment, now),
    calendar: appointment.status === 'pending' ? null : calendarOf(appointment, now),
  };
  if (facts.writesToPerson)
    await enqueue(tx, {
      ...envelope,
      kind: 'rendez-vous-autre-conseiller',
      profileId: facts.personId,
      data: {
        ...facts.forPerson,
        ...told,
        grantsEnd: await hasGrants(tx, facts.personId, news.previousAdviserId, now),
      },
    });
  if (facts.writesToAdviser && facts.receives)
    await enqueue(tx, {
      ...envelope,
      kind: 'rendez-vous-autre-conseiller',
      profileId: facts.adviserId,
      data: { ...facts.forAdviser, ...told, grantsEnd: false },
    });
  if (previous?.writesToAdviser)
    await enqueue(tx, {
      ...envelope,
      kind: 'rendez-vous-confie',
      profileId: previous.adviserId,
      data: {
        ...previous.forAdviser,
        // That appointment is not theirs to open any more.
        url: new URL('/conseil', previous.forAdviser.url).href,
        newAdviser: facts.forAdviser.adviser,
        calendar: news.wasConfirmed ? calendarOf(appointment, now) : null,
      },
    });
}

/** Writes the letter about hours that the service proposes; the hour that cannot be kept is recalled no more. */
export async function announceProposal(
  tx: Tx,
  appointment: Appointment,
  proposed: { readonly hours: readonly Instant[]; readonly until: Instant; readonly reason: string | null },
  now: Instant,
): Promise<void> {
  await voidReminders(tx, appointment.id);
  const facts = await factsOf(tx, appointment);
  if (!facts?.writesToPerson) return;
  await enqueue(tx, {
    kind: 'rendez-vous-propose',
    profileId: facts.personId,
    // One appointment may be proposed for again without having changed.
    dedupeKey: `${appointment.id}:${appointment.revision}:${now}`,
    data: {
      ...facts.forPerson,
      hours: proposed.hours.map((hour) => new Date(hour)),
      until: new Date(proposed.until),
      reason: proposed.reason,
    },
  });
}

/** What became of a letter: `already`: the same one was written before; `unreachable`: at no confirmed address. */
export type Written = 'written' | 'already' | 'unreachable' | 'declined';

/**
 * Writes one reminder to the person, unless they want none; the same reminder of the same revision is written once.
 * @param which what sets this reminder apart from others of the same appointment
 */
export async function remind(
  tx: Tx,
  appointment: Appointment,
  which: { readonly key: string; readonly kind: RefusableKind },
  now: Instant,
): Promise<Written> {
  const facts = await factsOf(tx, appointment);
  if (!facts?.writesToPerson) return 'unreachable';
  if ((await listRefused(tx, facts.personId)).includes(which.kind)) return 'declined';
  const written = await enqueue(tx, {
    kind: 'rendez-vous-rappel',
    profileId: facts.personId,
    dedupeKey: `${appointment.id}:${appointment.revision}:${which.key}`,
    voidKey: reminderKey(appointment.id),
    data: {
      ...facts.forPerson,
      changeBefore: changeBefore(appointment, now),
      urlArret: stopAddress(facts.personId),
    },
  });
  return written ? 'written' : 'already';
}

/** Writes the letter of how an appointment stands once more to its person; the same one with the same key once. */
export async function writeAgain(tx: Tx, appointment: Appointment, key: string, now: Instant): Promise<Written> {
  const facts = await factsOf(tx, appointment);
  if (!facts?.writesToPerson) return 'unreachable';
  const envelope = {
    profileId: facts.personId,
    dedupeKey: `${appointment.id}:${appointment.revision}:${key}`,
    voidKey: reminderKey(appointment.id),
  };
  const data = facts.forPerson;
  const written =
    appointment.status === 'pending'
      ? await enqueue(tx, { ...envelope, kind: 'rendez-vous-demande', data })
      : await enqueue(tx, {
          ...envelope,
          kind: 'rendez-vous-confirme',
          data: { ...data, changeBefore: changeBefore(appointment, now), calendar: calendarOf(appointment, now) },
        });
  return written ? 'written' : 'already';
}
