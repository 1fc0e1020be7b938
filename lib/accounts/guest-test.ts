import type { Tx } from '#db/run-as.ts';
import type { CookieChange, RequestFacts } from '#lib/access/pipeline/definition.ts';

/**
 * Where a test that was kept can be seen, and what the browser need not hold any longer; or, when the account keeps as
 * many as it may, where room is made for it, and nothing: it stays in the browser.
 */
export type KeptTest = { readonly page: string; readonly cookies: readonly CookieChange[] };

/**
 * What signing up and signing in need of whoever keeps test results: the finished test of the guest that this browser
 * was becomes the person's, in the transaction under way. Null when there is none.
 */
export type KeepGuestTest = (tx: Tx, personId: string, facts: RequestFacts, now: Date) => Promise<KeptTest | null>;

export type GuestTestPort = { readonly keepGuestTest: KeepGuestTest };
