import { z } from 'zod';
import { newId } from '#lib/platform/id.ts';
import { runAsSystem } from '#db/run-as.ts';
import { fault } from '#lib/access/core/fault.ts';
import { pathField } from '#lib/access/core/local-path.ts';
import { flash } from '#lib/access/flash.ts';
import type { CookieChange, Definition } from '#lib/access/pipeline/definition.ts';
import { enqueue } from '#lib/messages/index.ts';
import { recordConditions } from './conditions.ts';
import { identifierField, newPasswordField, ownPasswordFaultOf, type Identifier } from './core/credentials.ts';
import { createAccount } from './create-account.ts';
import type { PreparedPassword } from './credentials/index.ts';
import { DEVICE_COOKIE, rememberDevice } from './devices.ts';
import { findAccount, type Account } from './directory.ts';
import type { GuestTestPort } from './guest-test.ts';
import { forgottenLink, signInLink, verificationLink } from './links.ts';
import { preparePassword } from './password.ts';
import { createRecoveryCodes } from './recovery-codes.ts';
import { startSession } from './sessions.ts';
import { createToken } from './tokens.ts';
import { whenFree } from './when-free.ts';

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

/**
 * Only the mailbox learns that there is an account already, and at most once a day. A transaction of its own: the
 * message leaves although the sign-up is refused.
 */
async function tellOwner(account: Account, now: Date): Promise<void> {
  if (!account.email) return;
  await runAsSystem('sign-up with a known address', (tx) =>
    enqueue(tx, {
      kind: 'inscription-existante',
      profileId: account.id,
      data: { urlConnexion: signInLink(), urlReset: forgottenLink() },
      dedupeKey: now.toISOString().slice(0, 10),
    }),
  );
}

/**
 * Opens an account: profile, account, consent, session, the guest's finished test and the first message, all or
 * nothing. With a phone number, ten recovery codes replace the mailbox.
 */
export const signUp = ({ keepGuestTest }: GuestTestPort): Definition<SignUp, Ready> => ({
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
      const password = await preparePassword(input.password);
      const known = await findAccount(input.identifier);
      if (!known) return { ok: true, ready: { id: newId(), password } };
      await tellOwner(known, now);
      return fault('conflict', { message: REFUSED });
    }),
  async perform(tx, { input, facts, now }, { id, password }) {
    const { identifier, fullName } = input;
    if ((await createAccount(tx, { id, identifier, password, fullName })) === 'taken')
      return fault('conflict', { message: REFUSED });
    const session = await startSession(tx, id, now);
    if (!session) throw new Error('an account that was just opened cannot be signed in to');
    await recordConditions(tx, id, now);
    const kept = await keepGuestTest(tx, id, facts, now);
    const next = kept?.page ?? input.next ?? '/tableau-de-bord';
    const cookies: CookieChange[] = [
      session,
      rememberDevice(identifier, facts.cookie(DEVICE_COOKIE), now),
      ...(kept?.cookies ?? []),
    ];
    if (identifier.kind === 'email') {
      await enqueue(tx, {
        kind: 'verification',
        profileId: id,
        data: { url: verificationLink(await createToken(tx, id, 'verification', now)) },
      });
      return { ok: true, redirect: next, cookies };
    }
    const codes = await createRecoveryCodes(tx, id);
    return {
      ok: true,
      redirect: `/codes-de-secours?suite=${encodeURIComponent(next)}`,
      cookies: [...cookies, flash('recovery-codes', codes.join(' '), id, now)],
    };
  },
});
