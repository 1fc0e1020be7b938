import { fault, type Fault } from '../core/fault.ts';
import type { LimitStore } from '../limits/store.ts';
import { isTry, LIMITS, type Limit, type LimitName } from '../limits/table.ts';
import { hitWhenJudged } from './tries.ts';
import type { Command, RequestFacts } from './definition.ts';
import type { Actor } from '../core/actor.ts';

/** A limit with what it counts. */
type Counted = { readonly name: LimitName; readonly limit: Limit; readonly subject: string };

type Limited = { readonly name: string; readonly limits?: readonly LimitName[] };

const of = ({ limits = [] }: Limited, by: Limit['by']): { name: LimitName; limit: Limit }[] =>
  limits.map((name) => ({ name, limit: LIMITS[name] })).filter(({ limit }) => limit.by === by);

/**
 * What can be counted before anything is read: the address and the person. Addresses count for each command apart:
 * what goes wrong on one form does not close the others to a whole network. Nor does what one device sends.
 */
export function earlyLimits(definition: Limited, facts: RequestFacts, actor: Actor): Counted[] {
  const byAddress = of(definition, 'address').flatMap(({ name, limit }) => {
    const { devices } = limit;
    const address = `${definition.name} ${facts.address}`;
    if (!facts.device || !devices) return [{ name, limit, subject: address }];
    return [
      { name, limit: { ...limit, max: devices.one }, subject: `${definition.name} device ${facts.device}` },
      { name, limit: { ...limit, max: devices.together }, subject: `${address} devices` },
    ];
  });
  const ofPerson =
    actor.kind === 'person' ? of(definition, 'person').map((one) => ({ ...one, subject: actor.id })) : [];
  return [...byAddress, ...ofPerson];
}

/** What is counted by what the request is about. */
export function subjectLimits<Input>(
  definition: Limited & {
    readonly limitSubject?:
      | ((command: Command<Input>) => string | null | Partial<Record<LimitName, string>>)
      | undefined;
  },
  command: Command<Input>,
): Counted[] {
  const key = definition.limitSubject?.(command) ?? null;
  return of(definition, 'subject').flatMap((one) => {
    const subject = typeof key === 'string' ? key : key?.[one.name];
    return subject ? [{ ...one, subject }] : [];
  });
}

type Sent = Counted & { readonly window: string };

/** What one send was counted under. Each count is taken back, or stands when the send has ended. */
export type Tally = {
  /** Counts the send for each limit, until one refuses it. @returns the first refusal, or null */
  readonly count: (limits: readonly Counted[]) => Promise<Fault | null>;
  /** Takes back what was counted under such limits. */
  readonly takeBack: (which: (limit: Limit) => boolean) => Promise<void>;
  /** Lets the rest stand: nobody needs to wait for it any longer. */
  readonly close: () => Promise<void>;
};

/** Limits that a send which succeeds, or tries nothing, does not use up. */
export const ofFailures = ({ counts }: Limit): boolean => counts === 'failures';
export const byPerson = ({ by }: Limit): boolean => by === 'person';

/** Begins to count one send. */
export function newTally(store: LimitStore): Tally {
  let counted: readonly Sent[] = [];
  const remove = (which: (limit: Limit) => boolean): readonly Sent[] => {
    const removed = counted.filter(({ limit }) => which(limit));
    counted = counted.filter(({ limit }) => !which(limit));
    return removed;
  };
  return {
    async count(limits) {
      for (const one of limits) {
        const { allowed, window, retryAfterSeconds } = isTry(one.limit)
          ? await hitWhenJudged(one, store)
          : await store.hit(one.name, one.limit, one.subject);
        if (!allowed) return fault('limited', { retryAfterSeconds });
        counted = [...counted, { ...one, window }];
      }
      return null;
    },
    async takeBack(which) {
      for (const { name, limit, subject, window } of remove(which)) await store.release(name, limit, subject, window);
    },
    async close() {
      for (const { name, limit, subject } of remove(isTry)) await store.keep(name, limit, subject);
    },
  };
}
