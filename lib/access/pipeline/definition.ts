import type { z } from 'zod';
import type { Tx } from '#db/run-as.ts';
import type { Actor } from '../core/actor.ts';
import type { PersonalKind, RowKind, SharedKind, Subject, Verb } from '../core/can.ts';
import type { Fault } from '../core/fault.ts';
import type { LimitBy, LimitName } from '../limits/table.ts';

/** A cookie to set with the answer; `value` null clears it. Ages in seconds. */
export type CookieChange = { readonly name: string; readonly value: string | null; readonly maxAge?: number };

/** What `prepare` made ready. */
export type Prepared<Ready> = { readonly ok: true; readonly ready: Ready };

/** A form that succeeded: where the person goes next. */
export type Success = { readonly ok: true; readonly redirect: string; readonly cookies?: readonly CookieChange[] };

/** A call of a program that succeeded: what it is told. */
export type Answer<Data = unknown> = { readonly ok: true; readonly data: Data };

/** What the request says of itself, as our own server wrote it. */
export type RequestFacts = {
  readonly method: string;
  readonly origin: string | null;
  readonly host: string;
  readonly secFetchSite: string | null;
  readonly address: string;
  /** The device of a signed cookie, for the limits. */
  readonly device?: string | null;
  readonly requestId: string;
  /** What the browser says of itself; nothing is decided by it. */
  readonly agent?: string | null;
  /** Whether this send came without any cookie of ours, though its page came with one. */
  readonly cookieless?: boolean;
  readonly cookie: (name: string) => string | undefined;
  /** The `Idempotency-Key` header of a program; null for a form. */
  readonly idempotencyKey?: string | null;
};

export type Command<Input> = {
  readonly input: Input;
  readonly actor: Actor;
  readonly now: Date;
  readonly facts: RequestFacts;
};

/** Finds whose the thing is. Null: there is no such thing, or it is not theirs to see. */
export type FindSubject<Input> = (tx: Tx, command: Command<Input>) => Promise<Subject | null>;

/**
 * What the command acts on. `'own'`: the command names no row, so it can only be about what belongs to the actor.
 * A row that is named by an id is looked up first; the type leaves no other way.
 */
type Target<Input> =
  | { readonly verb: Verb; readonly resource: SharedKind; readonly subject?: undefined }
  | { readonly verb: Verb; readonly resource: PersonalKind; readonly subject: 'own' | FindSubject<Input> }
  | { readonly verb: 'create'; readonly resource: RowKind; readonly subject: 'own' | FindSubject<Input> }
  | { readonly verb: Exclude<Verb, 'create'>; readonly resource: RowKind; readonly subject: FindSubject<Input> };

/** What a limit by subject counts: one key for all such limits, or each its own. Null: nothing to count by. */
type LimitSubject<Input> = (command: Command<Input>) => string | null | Partial<Record<LimitName, string>>;

type Limited<Input> =
  | { readonly limits?: readonly LimitBy<'address' | 'person'>[]; readonly limitSubject?: undefined }
  | { readonly limits: readonly LimitName[]; readonly limitSubject: LimitSubject<Input> };

type Base<Input, Ready, Done> = {
  readonly name: string;
  readonly schema: z.ZodType<Input>;
  /**
   * It succeeds once: a second send like it within a minute, from the same browser, reaches the same end. A function
   * says what makes the content beside what was typed.
   */
  readonly once?: true | ((command: Command<Input>) => string);
  /** Somebody known here is not shut out because others behind the same address misbehaved. */
  readonly knownHere?: (command: Command<Input>) => boolean;
  /** What it leads to lives in a cookie: a browser that keeps none is told so, and nothing is done. */
  readonly needsCookies?: true;
  /** Nothing of what it sends lands with whoever is signed in: a page that another person left open may send it too. */
  readonly fromAnyonesPage?: true;
  /** Set when no person's role can do this; the reason is logged. */
  readonly asSystem?: string;
  /** True when this send touches no table (a guest's answers live in their cookie): it survives an outage. */
  readonly withoutDatabase?: (command: Command<Input>) => boolean;
  /** Two sends with the same key are one: the second gets the first one's outcome. Null: no such promise. */
  readonly idempotencyKey?: (command: Command<Input>) => string | null;
  /** Slow work that must not hold a connection (hashing a password), before the transaction; a fault ends here. */
  readonly prepare?: (command: Command<Input>) => Promise<Prepared<Ready> | Fault>;
  /** Decides and persists in the one transaction; a fault it returns rolls it back. */
  readonly perform: (tx: Tx, command: Command<Input>, ready: Ready) => Promise<Done | Fault>;
  /** After the commit: what must not happen if it fails (a cookie of a session, a nudge to the mail queue). */
  readonly afterCommit?: (done: Done, command: Command<Input>, ready: Ready) => Promise<Done | Fault>;
  /** After the roll-back of a refusal, when no lock is held any more: says what could be done instead. */
  readonly afterRefusal?: (refusal: Fault, command: Command<Input>) => Promise<Fault>;
};

/** One mutation. `Ready` is what `prepare` hands to `perform`; `Done` what a success says. */
export type Definition<Input, Ready = undefined, Done extends Success | Answer = Success> = Base<Input, Ready, Done> &
  Target<Input> &
  Limited<Input>;

/** Limits by subject are counted for the person who acts. */
export const byActor = ({ actor }: { readonly actor: Actor }): string | null =>
  actor.kind === 'person' ? actor.id : null;
