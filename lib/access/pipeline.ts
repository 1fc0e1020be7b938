import type { z } from 'zod';
import type { Tx } from '#db/run-as.ts';
import type { Actor } from './core/actor.ts';
import { can, type ResourceKind, type Subject, type Verb } from './core/can.ts';
import { fault, type Fault } from './core/fault.ts';
import { originVerdict } from './core/origin.ts';
import { FORM_COOKIE, isFormToken } from './form-token.ts';
import type { LimitStore } from './limits/store.ts';
import { LIMITS, type LimitName } from './limits/table.ts';

/** A cookie to set with the answer; `value` null clears it. Ages in seconds. */
export type CookieChange = { readonly name: string; readonly value: string | null; readonly maxAge?: number };

/** What `prepare` made ready. */
export type Prepared<Ready> = { readonly ok: true; readonly ready: Ready };

export type Success = { readonly ok: true; readonly redirect: string; readonly cookies?: readonly CookieChange[] };

/** What the request says of itself, as our own server wrote it. */
export type RequestFacts = {
  readonly method: string;
  readonly origin: string | null;
  readonly host: string;
  readonly secFetchSite: string | null;
  readonly address: string;
  readonly requestId: string;
  readonly cookie: (name: string) => string | undefined;
};

export type Command<Input> = {
  readonly input: Input;
  readonly actor: Actor;
  readonly now: Date;
  readonly facts: RequestFacts;
};

/**
 * One mutation. `perform` decides and persists in the one transaction; a fault it returns rolls it back.
 * `Ready` is what `prepare` hands to it.
 */
export type Definition<Input, Ready = undefined> = {
  readonly name: string;
  readonly verb: Verb;
  readonly resource: ResourceKind;
  readonly schema: z.ZodType<Input>;
  readonly limits?: readonly LimitName[];
  /** What the `by: 'subject'` limits count, one for all or each its own; null when there is nothing to count by. */
  readonly limitSubject?: (command: Command<Input>) => string | null | Partial<Record<LimitName, string>>;
  /** Somebody known here is not shut out because others behind the same address misbehaved. */
  readonly knownHere?: (command: Command<Input>) => boolean;
  /** Whose it is. Default: the actor's own. Null: no such thing, or not theirs to see. */
  readonly subject?: (tx: Tx, command: Command<Input>) => Promise<Subject | null>;
  /** Set when no person's role can do this; the reason is logged. */
  readonly asSystem?: string;
  /**
   * True when this send touches no table (a guest's answers live in their cookie): it needs no connection and survives
   * an outage.
   */
  readonly withoutDatabase?: (command: Command<Input>) => boolean;
  /** Slow work that must not hold a connection (hashing a password), before the transaction; a fault ends here. */
  readonly prepare?: (command: Command<Input>) => Promise<Prepared<Ready> | Fault>;
  readonly perform: (tx: Tx, command: Command<Input>, ready: Ready) => Promise<Success | Fault>;
  /** After the commit: what must not happen if it fails (a cookie of a session, a nudge to the mail queue). */
  readonly afterCommit?: (success: Success, command: Command<Input>, ready: Ready) => Promise<Success | Fault>;
};

/** What the pipeline needs from the world. */
export type Ports = {
  readonly actor: () => Promise<Actor>;
  readonly limits: LimitStore;
  readonly cookieKey: Uint8Array;
  readonly appUrl: string;
  readonly now: () => Date;
  readonly runAs: <T>(actor: Actor, work: (tx: Tx) => Promise<T>) => Promise<T>;
  readonly runAsSystem: <T>(reason: string, work: (tx: Tx) => Promise<T>) => Promise<T>;
  readonly isOutage: (error: unknown) => boolean;
};

/** Stands where a transaction would: whoever said they need none and reaches for it has a bug. */
const NO_DATABASE = new Proxy(
  {},
  {
    get() {
      throw new Error('this action said that it needs no database');
    },
  },
) as Tx;

class Refused extends Error {
  readonly fault: Fault;
  constructor(refusal: Fault) {
    super(refusal.code);
    this.fault = refusal;
  }
}

/**
 * The one way to change anything:
 * origin → session → rate limit → parse → authorise → (prepare) → decide and persist in one transaction → after the
 * commit.
 * @returns a success with where to go next, or a fault as a value. It throws only for what nobody expected.
 */
export async function runPipeline<Input, Ready = undefined>(
  definition: Definition<Input, Ready>,
  facts: RequestFacts,
  fields: Record<string, unknown>,
  ports: Ports,
): Promise<Success | Fault> {
  try {
    const origin = originVerdict({ ...facts, appUrl: ports.appUrl });
    const believed =
      origin === 'same' ||
      (origin === 'missing' && isFormToken(fields['formToken'], facts.cookie(FORM_COOKIE), ports.cookieKey));
    if (!believed) return fault('foreign-origin');

    const actor = await ports.actor();
    const limits = (definition.limits ?? []).map((name) => ({ name, limit: LIMITS[name] }));
    // Counted for each command apart: what goes wrong on one form does not close the others to a whole network.
    const byAddress = limits
      .filter(({ limit }) => limit.by === 'address')
      .map((named) => ({ ...named, subject: `${definition.name} ${facts.address}` }));
    const early = await judge(byAddress, ports.limits);

    const parsed = definition.schema.safeParse(fields);
    if (!parsed.success) {
      // A mistake in writing tried nothing.
      await forgive(byAddress, ports.limits);
      return early ?? fault('invalid', { fieldErrors: fieldErrorsOf(parsed.error) });
    }
    const command: Command<Input> = { input: parsed.data, actor, now: ports.now(), facts };
    if (early && !definition.knownHere?.(command)) return early;
    const key = definition.limitSubject?.(command) ?? (actor.kind === 'person' ? actor.id : null);
    const bySubject = limits
      .filter(({ limit }) => limit.by === 'subject')
      .flatMap((named) => {
        const subject = typeof key === 'string' ? key : key?.[named.name];
        return subject ? [{ ...named, subject }] : [];
      });
    const late = await judge(bySubject, ports.limits);
    if (late) return late;

    const refusal =
      definition.prepare && !definition.subject ? refusalOf(definition, command, ownSubject(definition, actor)) : null;
    if (refusal) return refusal;
    const prepared = definition.prepare ? await definition.prepare(command) : null;
    if (prepared && !prepared.ok) return prepared;

    // Without `prepare`, `Ready` is undefined.
    const ready = prepared?.ready as Ready;
    const done = await authorisedTransaction(definition, command, ready, ports);
    const outcome = done.ok && definition.afterCommit ? await definition.afterCommit(done, command, ready) : done;
    if (outcome.ok) {
      await forgive(byAddress, ports.limits);
      await forgive(bySubject, ports.limits);
    }
    return outcome;
  } catch (error) {
    if (ports.isOutage(error)) return fault('outage');
    throw error;
  }
}

const ownSubject = (definition: { resource: ResourceKind }, actor: Actor): Subject => ({
  kind: definition.resource,
  ownerId: actor.kind === 'person' ? actor.id : null,
});

/** Null when the actor may; a stranger's thing is answered like one that does not exist. */
function refusalOf<Input, Ready>(
  definition: Definition<Input, Ready>,
  { actor }: Command<Input>,
  subject: Subject | null,
): Fault | null {
  if (!subject) return fault('not-found');
  if (can(actor, definition.verb, subject)) return null;
  return fault(actor.kind === 'guest' ? 'unauthenticated' : definition.subject ? 'not-found' : 'forbidden');
}

async function authorisedTransaction<Input, Ready>(
  definition: Definition<Input, Ready>,
  command: Command<Input>,
  ready: Ready,
  ports: Ports,
): Promise<Success | Fault> {
  const work = async (tx: Tx): Promise<Success> => {
    const subject = definition.subject ? await definition.subject(tx, command) : ownSubject(definition, command.actor);
    const refusal = refusalOf(definition, command, subject);
    if (refusal) throw new Refused(refusal);
    const outcome = await definition.perform(tx, command, ready);
    if (!outcome.ok) throw new Refused(outcome);
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

type CountedLimit = { name: LimitName; limit: (typeof LIMITS)[LimitName]; subject: string };

async function judge(limits: CountedLimit[], store: LimitStore): Promise<Fault | null> {
  for (const { name, limit, subject } of limits) {
    const verdict = await store.hit(name, limit, subject);
    if (!verdict.allowed) return fault('limited', { retryAfterSeconds: verdict.retryAfterSeconds });
  }
  return null;
}

/** A send that succeeded does not count where only failures do. */
async function forgive(limits: CountedLimit[], store: LimitStore): Promise<void> {
  for (const { name, limit, subject } of limits)
    if (limit.counts === 'failures') await store.release(name, limit, subject);
}

/** One sentence a field, the first one found. */
export function fieldErrorsOf(error: z.ZodError): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const issue of error.issues) {
    const field = String(issue.path[0] ?? 'formulaire');
    errors[field] ??= issue.message;
  }
  return errors;
}
