import type { Actor } from '#lib/access/core/actor.ts';
import { fault, type Fault } from '#lib/access/core/fault.ts';
import { byActor, type Command, type Prepared } from '#lib/access/pipeline/definition.ts';
import { confirmPassword } from './authenticate.ts';
import { currentPasswordField } from './core/credentials.ts';
import { QueueFull } from './queue.ts';

const BUSY =
  'Beaucoup de personnes se connectent en ce moment. Rien n’a changé : attendez quelques secondes, puis envoyez de nouveau.';

/** What every command counts that asks the password again: tries in a quarter of an hour, and those of a whole day. */
export const PASSWORD_TRIES = ['sign-in-account', 'sign-in-account-day'] as const;

/**
 * Asks the password again before something that matters: a phone left open is not enough. For `prepare`: it is slow.
 * @param wrong what to say beside the field when it is not the password
 * @param then more slow work that belongs to it, such as hashing the next password
 */
export async function passwordAgain<Ready>(
  actor: Actor,
  field: string,
  password: string,
  wrong: string,
  then: (personId: string) => Promise<Ready>,
): Promise<Prepared<Ready> | Fault> {
  if (actor.kind === 'guest') return fault('unauthenticated');
  try {
    if (!(await confirmPassword(actor.id, password))) return fault('invalid', { fieldErrors: { [field]: wrong } });
    return { ok: true, ready: await then(actor.id) };
  } catch (error) {
    if (error instanceof QueueFull) return fault('limited', { message: BUSY, retryAfterSeconds: 5 });
    throw error;
  }
}

/** What a form sends that asks the password again, and its part of the schema. */
export type PasswordAsked = { readonly 'mot-de-passe': string };
export const passwordField = { 'mot-de-passe': currentPasswordField };

const WRONG = 'Ce n’est pas votre mot de passe. Rien n’a changé.';

/**
 * The part of a definition that asks the password again, for a command of whoever is signed in. Spread it beside a
 * schema that holds `passwordField`:
 * `{ …, schema: z.object({ ...passwordField }), ...afterPassword(then), perform }`.
 * @param then what to make ready once the password is right; what it returns reaches `perform`
 * @param wrong what to say beside the field when it is not the password
 */
export const afterPassword = <Ready>(then: (personId: string) => Promise<Ready>, wrong: string = WRONG) => ({
  limits: PASSWORD_TRIES,
  limitSubject: byActor,
  prepare: ({ input, actor }: Command<PasswordAsked>) =>
    passwordAgain(actor, 'mot-de-passe', input['mot-de-passe'], wrong, then),
});
