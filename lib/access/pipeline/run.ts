import type { z } from 'zod';
import type { Tx } from '#db/run-as.ts';
import type { Keyring } from '#lib/platform/crypto.ts';
import type { Actor } from '../core/actor.ts';
import { can, type Subject } from '../core/can.ts';
import { fault, type Fault, type FaultCode } from '../core/fault.ts';
import type { LimitStore } from '../limits/store.ts';
import { isTry } from '../limits/table.ts';
import type { Answer, Command, Definition, RequestFacts, Success } from './definition.ts';
import { onlyOnce } from './idempotency.ts';
import { endOfSameSend, rememberEnd, sendKeyOf } from './same-send.ts';
import { byPerson, earlyLimits, newTally, ofFailures, subjectLimits } from './limits.ts';

/** What the pipeline needs from the world. */
export type Ports = {
  readonly limits: LimitStore;
  /** Keys what is stored of an idempotency key, and what a send is known by. */
  readonly cookieKey: Uint8Array;
  /** Seals the end of a send that may come twice. */
  readonly dataKeys: Keyring;
  readonly now: () => Date;
  readonly runAs: <T>(actor: Actor, work: (tx: Tx) => Promise<T>) => Promise<T>;
  readonly runAsSystem: <T>(reason: string, work: (tx: Tx) => Promise<T>) => Promise<T>;
  readonly isOutage: (error: unknown) => boolean;
  /** Told who acts, for the log. */
  readonly onActor?: (actor: Actor) => void;
};

/** A request that an adapter let in: who sends it, and how to read what was sent. */
export type Admission = {
  readonly ok: true;
  readonly actor: Actor;
  readonly read: () => Promise<{ readonly ok: true; readonly fields: unknown } | Fault>;
  /** A program that sends nonsense is counted; a person who mistypes is not. */
  readonly mistakesCount?: boolean;
};

/** The door of an adapter: origin and session, a bearer token, or the token of a webhook. */
export type Admit = () => Promise<Admission | Fault>;

/** Stands where a transaction would: whoever said they need none and reaches for it has a bug. */
const NO_DATABASE = new Proxy(
  {},
  {
    get() {
      throw new Error('this action said that it needs no database');
    },
  },
) as Tx;

/** Carries a refusal out of a transaction, so that it is rolled back. */
class Refused extends Error {
  readonly fault: Fault;
  constructor(refusal: Fault) {
    super(refusal.code);
    this.fault = refusal;
  }
}

/**
 * The one way to change anything, whatever door it came through:
 * limit → parse → authorise → (prepare) → decide and persist in one transaction → after the commit.
 * @returns what the command answers, or a fault as a value. It throws only for what nobody expected.
 */
export async function runPipeline<Input, Ready, Done extends Success | Answer>(
  definition: Definition<Input, Ready, Done>,
  facts: RequestFacts,
  admit: Admit,
  ports: Ports,
): Promise<Done | Fault> {
  const tally = newTally(ports.limits);
  try {
    const admission = await admit();
    if (!admission.ok) return admission;
    const { actor } = admission;
    ports.onActor?.(actor);
    const refused = await tally.count(earlyLimits(definition, facts, actor));
    if (refused && !definition.knownHere) return refused;

    const read = await admission.read();
    const parsed = read.ok ? definition.schema.safeParse(read.fields) : null;
    if (!parsed?.success) {
      // A mistake in writing tried nothing.
      if (!admission.mistakesCount) await tally.takeBack((limit) => ofFailures(limit) || byPerson(limit));
      if (refused) return refused;
      return parsed ? fault('invalid', { fieldErrors: fieldErrorsOf(parsed.error) }) : (read as Fault);
    }
    const command: Command<Input> = { input: parsed.data, actor, now: ports.now(), facts };
    if (refused && !definition.knownHere?.(command)) return refused;
    const before = await endBefore(definition, command, ports);
    if (before) {
      await tally.takeBack(ofFailures);
      return before;
    }
    const tooMany = await tally.count(subjectLimits(definition, command));
    if (tooMany) {
      // Refused unseen, it is no try; the address has sent all the same.
      await tally.takeBack(isTry);
      return tooMany;
    }

    const decided = await decide(definition, command, ports);
    // The same send may have ended while this one was being prepared.
    const outcome = decided.ok ? decided : ((await endBefore(definition, command, ports)) ?? decided);
    if (outcome.ok || NOTHING_TRIED.has(outcome.code)) await tally.takeBack(ofFailures);
    return outcome;
  } catch (error) {
    if (!ports.isOutage(error)) throw error;
    // With the database away the counts may be out of reach as well.
    await tally.takeBack(ofFailures).catch(() => undefined);
    return fault('outage');
  } finally {
    // Out of reach, it is forgotten by itself: until then others wait for it in vain, and none of them passes.
    await tally.close().catch(() => undefined);
  }
}

/** The end of the same send a moment ago, for a command that succeeds once; else null. */
async function endBefore<Input, Ready, Done extends Success | Answer>(
  definition: Definition<Input, Ready, Done>,
  command: Command<Input>,
  ports: Ports,
): Promise<Done | null> {
  const key = sendKeyOf(definition, command, ports);
  if (key === null) return null;
  return ports.runAsSystem('same send', (tx) => endOfSameSend(tx, key, ports)) as Promise<Done | null>;
}

/** Judged last, so that a wrong password is still one. */
const NO_COOKIES =
  'Votre navigateur refuse les cookies de ce site : sans eux, rien ne peut être gardé d’une page à l’autre. Autorisez les cookies dans les réglages du navigateur, ouvrez de nouveau cette page, puis recommencez.';

/** Answers that say nothing about what was sent: it was not looked at. They are no failure of the sender. */
const NOTHING_TRIED: ReadonlySet<FaultCode> = new Set(['limited', 'outage']);

async function decide<Input, Ready, Done extends Success | Answer>(
  definition: Definition<Input, Ready, Done>,
  command: Command<Input>,
  ports: Ports,
): Promise<Done | Fault> {
  // Nothing slow is done for somebody who will be refused anyway.
  const known = refusalBeforeLooking(definition, command);
  if (known) return known;
  const prepared = definition.prepare ? await definition.prepare(command) : null;
  if (prepared && !prepared.ok) return prepared;
  // Without `prepare`, `Ready` is undefined.
  const ready = prepared?.ready as Ready;
  const done = await authorisedTransaction(definition, command, ready, ports);
  if (done.ok) return definition.afterCommit ? definition.afterCommit(done, command, ready) : done;
  return definition.afterRefusal ? definition.afterRefusal(done, command) : done;
}

type Judged = Pick<Definition<never>, 'verb' | 'resource'> & { readonly subject?: unknown };

/** What belongs to the actor; nobody's, where nobody owns such a thing. */
const ownOrShared = (definition: Judged, { actor }: { readonly actor: Actor }): Subject => ({
  kind: definition.resource,
  ownerId: definition.subject === 'own' && actor.kind === 'person' ? actor.id : null,
});

/** What can be refused before anything is looked up. A guest owns nothing, and may not even look. */
export function refusalBeforeLooking(definition: Judged, command: { readonly actor: Actor }): Fault | null {
  if (typeof definition.subject !== 'function') return refusalOf(definition, command, ownOrShared(definition, command));
  const may = can(command.actor, definition.verb, { kind: definition.resource, ownerId: null });
  return command.actor.kind === 'guest' && !may ? fault('unauthenticated') : null;
}

/** Null when the actor may; a stranger's thing is answered like one that does not exist. */
function refusalOf(definition: Judged, { actor }: { readonly actor: Actor }, subject: Subject | null): Fault | null {
  if (!subject) return fault('not-found');
  if (can(actor, definition.verb, subject)) return null;
  if (actor.kind === 'guest') return fault('unauthenticated');
  return fault(typeof definition.subject === 'function' ? 'not-found' : 'forbidden');
}

async function authorisedTransaction<Input, Ready, Done extends Success | Answer>(
  definition: Definition<Input, Ready, Done>,
  command: Command<Input>,
  ready: Ready,
  ports: Ports,
): Promise<Done | Fault> {
  const work = async (tx: Tx): Promise<Done> => {
    const sendKey = sendKeyOf(definition, command, ports);
    // Waited for, when the same send is under way at this moment.
    const before = sendKey && (await endOfSameSend(tx, sendKey, ports));
    if (before) return before as Done;
    if (typeof definition.subject === 'function') {
      const refusal = refusalOf(definition, command, await definition.subject(tx, command));
      if (refusal) throw new Refused(refusal);
    }
    if (definition.needsCookies && command.facts.cookieless)
      throw new Refused(fault('invalid', { message: NO_COOKIES }));
    const key = definition.idempotencyKey?.(command) ?? null;
    const perform = () => definition.perform(tx, command, ready);
    const outcome =
      key === null
        ? await perform()
        : await onlyOnce(tx, { definition, command, key, secret: ports.cookieKey }, perform);
    if (!outcome.ok) throw new Refused(outcome);
    if (sendKey) await rememberEnd(tx, sendKey, outcome, ports);
    return outcome;
  };
  try {
    if (definition.withoutDatabase?.(command)) return await work(NO_DATABASE);
    return definition.asSystem
      ? await ports.runAsSystem(definition.asSystem, work)
      : await ports.runAs(command.actor, work);
  } catch (error) {
    if (error instanceof Refused) return error.fault;
    throw error;
  }
}

/** One sentence a field, the first one found. A field of a JSON body is named by its path. */
export function fieldErrorsOf(error: z.ZodError): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const issue of error.issues) {
    const field = issue.path.filter((part) => typeof part === 'string').join('.') || 'formulaire';
    errors[field] ??= issue.message;
  }
  return errors;
}
