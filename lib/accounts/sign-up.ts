import { z } from 'zod';
import { newId } from '#lib/platform/id.ts';
import { runAsSystem, type Tx } from '#db/run-as.ts';
import { fault } from '#lib/access/core/fault.ts';
import { pathField } from '#lib/access/core/local-path.ts';
import { readName } from '#lib/access/core/typed-text.ts';
import { flash } from '#lib/access/flash.ts';
import type { CookieChange, Definition } from '#lib/access/pipeline/definition.ts';
import { enqueue } from '#lib/messages/index.ts';
import { recordConditions } from './conditions.ts';
import {
  bareAddress,
  newEmailField,
  newPasswordField,
  ownPasswordFaultOf,
  type Identifier,
} from './core/credentials.ts';
import { deviceWords } from './core/device-words.ts';
import { proposeHandle } from './core/handle.ts';
import { createAccount } from './create-account.ts';
import type { PreparedPassword } from './credentials/index.ts';
import { DEVICE_COOKIE, rememberDevice } from './devices.ts';
import { findAccount, type Account } from './directory.ts';
import type { GuestTestPort } from './guest-test.ts';
import { forgottenLink, signInLink, verificationLink } from './links.ts';
import { preparePassword } from './password.ts';
import { createRecoveryCodes } from './recovery-codes.ts';
import { sessionSeconds, startSession } from './sessions.ts';
import { createToken } from './tokens.ts';
import { whenFree } from './when-free.ts';

const schema = z
  .object({
    email: newEmailField,
    nom: z
      .string({ error: 'Écrivez votre nom, ou laissez ce champ vide.' })
      .default('')
      .transform((typed, context) => {
        const reading = readName(typed);
        if (!reading.ok) context.addIssue({ code: 'custom', message: reading.message });
        return reading.ok ? reading.name : '';
      }),
    'mot-de-passe': newPasswordField,
    conditions: z.literal('oui', { error: 'Cochez cette case pour créer votre compte.' }),
    garder: z.unknown().optional(),
    appareil: z.unknown().optional(),
    suite: pathField.optional(),
  })
  .superRefine((fields, context) => {
    const problem = ownPasswordFaultOf({ ...fields, identifiant: fields.email });
    if (problem) context.addIssue({ code: 'custom', path: ['mot-de-passe'], message: problem });
  })
  .transform((fields) => ({
    email: fields.email,
    fullName: fields.nom || null,
    password: fields['mot-de-passe'],
    keepTest: fields.garder === 'oui',
    ownDevice: fields.appareil === 'oui',
    next: fields.suite ?? null,
  }));

export type SignUp = z.output<typeof schema>;

const REFUSED =
  'Nous n’avons pas pu créer ce compte avec ces informations. Si vous avez déjà un compte, connectez-vous ou choisissez un nouveau mot de passe.';

/**
 * Only the mailbox learns that there is an account already, and at most once a day. A transaction of its own: the
 * message leaves although the sign-up is refused.
 */
async function tellOwner(account: Account, now: Date): Promise<void> {
  // Opened a moment ago: the second press of whoever opened it, who has nothing to be told.
  if (!account.email || now.getTime() - account.createdAt.getTime() < 60_000) return;
  await runAsSystem('sign-up with a known address', (tx) =>
    enqueue(tx, {
      kind: 'inscription-existante',
      profileId: account.id,
      data: { urlConnexion: signInLink(), urlReset: forgottenLink() },
      dedupeKey: now.toISOString().slice(0, 10),
    }),
  );
}

type Person = { readonly id: string; readonly password: PreparedPassword; readonly fullName: string | null };

/** Four digits fit a first name that ten thousand people share; the tries after that have more. */
const TRIES = [4, 4, 5, 6, 8];

/** Opens the account under a handle that nobody has yet. @throws when five tries were all taken: chance would not. */
async function createUnderHandle(tx: Tx, person: Person): Promise<Identifier> {
  for (const digits of TRIES) {
    const identifier: Identifier = { kind: 'handle', handle: proposeHandle(person.fullName, digits, Math.random()) };
    if ((await createAccount(tx, { ...person, identifier })) === 'created') return identifier;
  }
  throw new Error('no free handle was found');
}

/**
 * Opens an account: profile, account, consent, session, the guest's finished test if that is asked for, and the first
 * message, all or nothing. Without an address, an identifiant and recovery codes replace the mailbox.
 */
export const signUp = ({ keepGuestTest }: GuestTestPort): Definition<SignUp, Person> => ({
  name: 'sign-up',
  needsCookies: true,
  verb: 'create',
  resource: 'account',
  subject: 'own',
  once: true,
  schema,
  limits: ['sensitive-address', 'new-rows-address', 'mail-recipient'],
  limitSubject: ({ input }) => input.email && bareAddress(input.email.email),
  asSystem: 'sign-up',
  prepare: ({ input, now }) =>
    whenFree(async () => {
      // Hashed in both cases: a refusal takes as long as a success.
      const password = await preparePassword(input.password);
      const known = input.email && (await findAccount(input.email));
      if (!known) return { ok: true, ready: { id: newId(), password, fullName: input.fullName } };
      await tellOwner(known, now);
      return fault('conflict', { message: REFUSED });
    }),
  async perform(tx, { input, facts, now }, person) {
    const { id } = person;
    if (input.email && (await createAccount(tx, { ...person, identifier: input.email })) === 'taken')
      return fault('conflict', { message: REFUSED });
    const identifier = input.email ?? (await createUnderHandle(tx, person));
    const session = await startSession(tx, id, now, sessionSeconds(input.ownDevice), {
      device: deviceWords(facts.agent),
    });
    if (!session) throw new Error('an account that was just opened cannot be signed in to');
    await recordConditions(tx, id, now);
    // Only when asked: on a shared phone the finished test may be somebody else's.
    const kept = input.keepTest ? await keepGuestTest(tx, id, facts, now) : null;
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
