/**
 * Every rate limit of the product, as data. Many people share one address here (carrier NAT, a school's
 * Wi-Fi, Opera Mini's proxies): saving answers is not limited by address, sensitive sends are, generously.
 */
export type Limit = {
  /**
   * `address`: the caller's network address. `person`: whoever is signed in; a guest is not counted.
   * `subject`: what the request is about (an account, a mailbox), which the command says.
   */
  readonly by: 'address' | 'person' | 'subject';
  readonly max: number;
  /**
   * For limits by address: what one device may that shows its signed cookie, and all such devices behind one address
   * together. `max` is then for everybody else there. A flood from one pupil's phone closes no door to a school.
   */
  readonly devices?: { readonly one: number; readonly together: number };
  readonly windowSeconds: number;
  /** `failures`: only a send that was refused counts. */
  readonly counts: 'all' | 'failures';
};

const QUARTER = 15 * 60;

export const LIMITS = {
  /** Sign-in, sign-up, reset, resume code: refused sends from one address. */
  'sensitive-address': {
    by: 'address',
    max: 100,
    devices: { one: 30, together: 600 },
    windowSeconds: QUARTER,
    counts: 'failures',
  },
  /** Wrong passwords for one account, from wherever they come. */
  'sign-in-account': { by: 'subject', max: 5, windowSeconds: QUARTER, counts: 'failures' },
  /** Reset links asked for one account. */
  'reset-account': { by: 'subject', max: 5, windowSeconds: 60 * 60, counts: 'all' },
  /** Mails that one person can cause (verification, guardian). */
  'mail-person': { by: 'person', max: 10, windowSeconds: 60 * 60, counts: 'all' },
  /** Links to confirm an address: whoever typed somebody else's must not fill that mailbox. */
  'verification-person': { by: 'person', max: 3, windowSeconds: 24 * 60 * 60, counts: 'all' },
  /** New accounts, resume codes: what writes rows for somebody we do not know. */
  'new-rows-address': {
    by: 'address',
    max: 300,
    devices: { one: 40, together: 1000 },
    windowSeconds: QUARTER,
    counts: 'all',
  },
  /** Mails that anybody can cause to one address that has no account here. */
  'mail-recipient': { by: 'subject', max: 3, windowSeconds: 24 * 60 * 60, counts: 'all' },
  /** Wrong second codes for one account, of whoever knows its password; and those of a whole day. */
  'second-code-account': { by: 'subject', max: 5, windowSeconds: QUARTER, counts: 'failures' },
  'second-code-account-day': { by: 'subject', max: 30, windowSeconds: 24 * 60 * 60, counts: 'failures' },
  /** Wrong passwords for one account in a day, over all the devices that know it. */
  'sign-in-account-day': { by: 'subject', max: 50, windowSeconds: 24 * 60 * 60, counts: 'failures' },
  /** Sign-ins to one account, right or wrong: a class that shares one has room, a program that knows it has an end. */
  'sign-in-account-all': { by: 'subject', max: 60, windowSeconds: QUARTER, counts: 'all' },
  /** Errors that readers report: a class behind one address may do so at once, a machine may not for long. */
  'reports-address': {
    by: 'address',
    max: 60,
    devices: { one: 20, together: 200 },
    windowSeconds: 60 * 60,
    counts: 'all',
  },
  /** Hours kept, confirmed or moved by one person: room to look around, none to take an adviser’s day away. */
  'keep-hour-person': { by: 'person', max: 40, windowSeconds: QUARTER, counts: 'all' },
  /** Accounts looked for by one administrator: room for a day’s desk, none to try out a list of addresses. */
  'search-person': { by: 'person', max: 30, windowSeconds: QUARTER, counts: 'all' },
  /** Calls of a system of the operator’s, which has shown the secret. */
  'system-address': { by: 'address', max: 600, windowSeconds: QUARTER, counts: 'all' },
  /** Letters that a system asks for about one appointment or to one person. */
  'system-letters': { by: 'subject', max: 6, windowSeconds: 24 * 60 * 60, counts: 'all' },
  /** Links that stop reminders: mail programs press them for many readers from one address. */
  'unsubscribe-address': { by: 'address', max: 600, windowSeconds: QUARTER, counts: 'all' },
  /** One address of an agenda: programs ask every few minutes at most. */
  'agenda-feed': { by: 'subject', max: 60, windowSeconds: 60 * 60, counts: 'all' },
  /** Calls of one bearer token. */
  'api-person': { by: 'person', max: 100, windowSeconds: QUARTER, counts: 'all' },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof LIMITS;

/**
 * Whether this limit counts tries at one thing (the passwords of an account): who tried rightly gets the try back, and
 * whoever comes meanwhile waits for that instead of being refused.
 */
export const isTry = ({ by, counts }: Limit): boolean => by === 'subject' && counts === 'failures';

/** The limits that are counted in one of these ways. */
export type LimitBy<By extends Limit['by']> = {
  [Name in LimitName]: (typeof LIMITS)[Name]['by'] extends By ? Name : never;
}[LimitName];
