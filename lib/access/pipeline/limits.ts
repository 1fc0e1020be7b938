import { fault, type Fault } from '../core/fault.ts';
import type { LimitStore } from '../limits/store.ts';
import { LIMITS, type Limit, type LimitName } from '../limits/table.ts';
import type { Command, RequestFacts } from './definition.ts';
import type { Actor } from '../core/actor.ts';

/** A limit with what it counts. */
export type Counted = { readonly name: LimitName; readonly limit: Limit; readonly subject: string };

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
  const byPerson =
    actor.kind === 'person' ? of(definition, 'person').map((one) => ({ ...one, subject: actor.id })) : [];
  return [...byAddress, ...byPerson];
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

/**
 * Counts one send for each limit, until one refuses it.
 * @param counted where what was counted is noted: only that may be taken back
 * @returns the first refusal, or null.
 */
export async function countSend(
  limits: readonly Counted[],
  store: LimitStore,
  counted: Counted[],
): Promise<Fault | null> {
  for (const one of limits) {
    const verdict = await store.hit(one.name, one.limit, one.subject);
    counted.push(one);
    if (!verdict.allowed) return fault('limited', { retryAfterSeconds: verdict.retryAfterSeconds });
  }
  return null;
}

/** Takes a send back where only failures count. */
export async function forgiveSuccess(limits: readonly Counted[], store: LimitStore): Promise<void> {
  await release(
    limits.filter(({ limit }) => limit.counts === 'failures'),
    store,
  );
}

/** Takes a send back wherever it was counted: a mistake in writing tried nothing. */
export async function release(limits: readonly Counted[], store: LimitStore): Promise<void> {
  for (const { name, limit, subject } of limits) await store.release(name, limit, subject);
}
