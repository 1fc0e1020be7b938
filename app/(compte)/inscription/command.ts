import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { isOutage } from '#db/outage.ts';
import { aside } from '#lib/access/aside.ts';
import {
  identifierField,
  newPasswordField,
  ownPasswordFaultOf,
  pathField,
  type Identifier,
} from '#lib/access/core/credentials.ts';
import { fault } from '#lib/access/core/fault.ts';
import { flash } from '#lib/access/flash.ts';
import { recordConditions } from '#lib/access/identity/conditions.ts';
import { DEVICE_COOKIE, rememberDevice } from '#lib/access/identity/device.ts';
import { identity, type Account, type PreparedPassword } from '#lib/access/identity/index.ts';
import { createToken } from '#lib/access/identity/tokens.ts';
import type { CookieChange, Definition } from '#lib/access/pipeline/definition.ts';
import { claimGuestResult } from '#lib/guidance/index.ts';
import { GUEST_COOKIE } from '#lib/assessments/index.ts';
import { enqueue } from '#lib/messages/index.ts';
import { log } from '#lib/platform/log.ts';
import { forgottenLink, signInLink, verificationLink } from '../_parts/links.ts';
import { whenFree } from '../_parts/when-free.ts';

const NAME_HELP = 'Écrivez votre nom avec des lettres, en 120 caractères au plus, ou laissez ce champ vide.';

const schema = z
  .object({
    identifiant: identifierField,
    nom: z
      .string({ error: NAME_HELP })
      .max(300, { error: NAME_HELP, abort: true })
      .default('')
      .transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())
      .refine((text) => text === '' || (text.length <= 120 && /^[\p{L}\p{M}][\p{L}\p{M} .'’-]*$/u.test(text)), {
        error: NAME_HELP,
      }),
    'mot-de-passe': newPasswordField,
    conditions: z.literal('oui', { error: 'Cochez cette case pour créer votre compte.' }),
    suite: pathField.optional(),
  })
  .superRefine((fields, context) => {
    const problem = ownPasswordFaultOf(fields);
    if (problem) context.addIssue({ code: 'custom', path: ['mot-de-passe'], message: problem });
  })
  .transform((fields) => ({
    identifier: fields.identifiant,
    fullName: fields.nom || null,
    password: fields['mot-de-passe'],
    next: fields.suite ?? null,
  }));

export type SignUp = { identifier: Identifier; fullName: string | null; password: string; next: string | null };
type Ready = { id: string; password: PreparedPassword };

const REFUSED =
  'Nous n’avons pas pu créer ce compte avec ces informations. Si vous avez déjà un compte, connectez-vous ou choisissez un nouveau mot de passe.';

/** Only the mailbox learns that there is an account already, and at most once a day. */
async function tellOwner(account: Account, now: Date): Promise<void> {
  if (!account.email) return;
  await aside('sign-up with a known address', (tx) =>
    enqueue(tx, {
      kind: 'inscription-existante',
      profileId: account.id,
      data: { urlConnexion: signInLink(), urlReset: forgottenLink() },
      dedupeKey: now.toISOString().slice(0, 10),
    }),
  );
}

/**
 * Opens an account: profile, account, consent, the guest's finished test and the first message, all or nothing.
 * With a phone number, ten recovery codes replace the mailbox.
 */
export const signUp: Definition<SignUp, Ready> = {
  name: 'sign-up',
  verb: 'create',
  resource: 'account',
  subject: 'own',
  schema,
  limits: ['sensitive-address', 'new-rows-address'],
  asSystem: 'sign-up',
  prepare: ({ input, now }) =>
    whenFree(async () => {
      // Hashed in both cases: a refusal takes as long as a success.
      const password = await identity().preparePassword(input.password);
      const known = await identity().findAccount(input.identifier);
      if (!known) return { ok: true, ready: { id: randomUUID(), password } };
      await tellOwner(known, now);
      return fault('conflict', { message: REFUSED });
    }),
  async perform(tx, { input, facts, now }, { id, password }) {
    const made = await identity().createAccount(tx, {
      id,
      identifier: input.identifier,
      password,
      fullName: input.fullName,
    });
    if (made === 'taken') return fault('conflict', { message: REFUSED });
    await recordConditions(tx, id, now);
    const claimed = await claimGuestResult(tx, id, facts.cookie(GUEST_COOKIE), now);
    const next = claimed ? `/resultats/${claimed.resultId}` : (input.next ?? '/tableau-de-bord');
    const cookies: CookieChange[] = [rememberDevice(input.identifier, facts.cookie(DEVICE_COOKIE), now)];
    if (claimed) cookies.push({ name: GUEST_COOKIE, value: null });
    if (input.identifier.kind === 'email') {
      await enqueue(tx, {
        kind: 'verification',
        profileId: id,
        data: { url: verificationLink(await createToken(tx, id, 'verification', now)) },
      });
      return { ok: true, redirect: next, cookies };
    }
    const codes = await identity().createRecoveryCodes(tx, id);
    return {
      ok: true,
      redirect: `/codes-de-secours?suite=${encodeURIComponent(next)}`,
      cookies: [...cookies, flash('recovery-codes', codes.join(' '), id, now)],
    };
  },
  async afterCommit(success, { now }, { id }) {
    const { startSession } = await import('#lib/access/identity/start-session.ts');
    try {
      await startSession(id, now);
    } catch (error) {
      // The account exists: trying again would be refused, signing in will do.
      if (!isOutage(error)) throw error;
      log.warn('sign-up.no-session', { profile: id });
      return { ok: true, redirect: '/connexion?fait=compte', cookies: success.cookies ?? [] };
    }
    return success;
  },
};
