import { z } from 'zod';
import type { Tx } from '#db/run-as.ts';
import type { Actor } from '#lib/access/core/actor.ts';
import { fault, type Fault } from '#lib/access/core/fault.ts';
import { flash } from '#lib/access/flash.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { bareAddress, emailField } from '#lib/accounts/core/credentials.ts';
import { consumeOpenTokens, createToken } from '#lib/accounts/index.ts';
import { enqueue } from '#lib/messages/index.ts';
import { env } from '#lib/platform/env.ts';
import { ageGroup } from './core/consent.ts';
import { selectProfile, type Profile } from './profile.ts';

/** Where the guardian answers. Built from configuration, never from the request. */
const guardianUrl = (token: string): string => `${env().APP_URL}/consentement?jeton=${token}`;

const NOT_NEEDED = 'Vous avez 18 ans ou plus : vous n’avez pas besoin de l’accord d’un parent.';
const AGE_UNKNOWN = 'Donnez d’abord votre date de naissance dans votre profil : elle dit si cet accord est nécessaire.';

/** The minor who asks; a fault for anybody who has no guardian to ask. */
async function askingMinor(tx: Tx, actor: Actor, now: Date): Promise<Profile | Fault> {
  if (actor.kind === 'guest') return fault('unauthenticated');
  const profile = await selectProfile(tx, actor.id);
  if (!profile) return fault('not-found');
  const group = ageGroup(profile.birthDate, now);
  if (group === 'minor') return profile;
  return fault('conflict', { message: group === 'adult' ? NOT_NEEDED : AGE_UNKNOWN });
}

const isFault = (value: Profile | Fault): value is Fault => 'ok' in value;

/** A new link for a guardian, in place of every earlier one: whoever was asked before answers no more. */
async function newLink(tx: Tx, childId: string, now: Date): Promise<string> {
  await consumeOpenTokens(tx, childId, ['gardien'], now);
  return guardianUrl(await createToken(tx, childId, 'gardien', now));
}

/** Sends the guardian a link by mail. The address is kept only as long as the message waits to leave. */
export const mailGuardian: Definition<{ email: string }> = {
  name: 'consent.mail-guardian',
  verb: 'create',
  resource: 'consent',
  subject: 'own',
  schema: z.object({ email: emailField }).transform(({ email }) => ({ email: email.email })),
  limits: ['mail-person', 'mail-recipient'],
  limitSubject: ({ input }) => bareAddress(input.email),
  asSystem: 'guardian link',
  async perform(tx, { input, actor, now }) {
    const child = await askingMinor(tx, actor, now);
    if (isFault(child)) return child;
    if (child.email !== null && bareAddress(child.email) === bareAddress(input.email)) {
      return fault('invalid', {
        fieldErrors: {
          email: 'C’est votre propre adresse. Donnez celle de votre parent ou de votre tutrice légale ou tuteur légal.',
        },
      });
    }
    await enqueue(tx, {
      kind: 'gardien',
      profileId: child.id,
      to: { name: '', address: input.email },
      data: { url: await newLink(tx, child.id, now), child: child.fullName },
    });
    return { ok: true, redirect: '/profil/accord?fait=envoye#contenu' };
  },
};

/** Makes a link that the young person passes on by themselves; it is shown once. */
export const makeGuardianLink: Definition<Record<string, never>> = {
  name: 'consent.make-link',
  verb: 'create',
  resource: 'consent',
  subject: 'own',
  schema: z.object({}),
  limits: ['mail-person'],
  asSystem: 'guardian link',
  async perform(tx, { actor, now }) {
    const child = await askingMinor(tx, actor, now);
    if (isFault(child)) return child;
    const url = await newLink(tx, child.id, now);
    return {
      ok: true,
      redirect: '/profil/accord?fait=lien#lien',
      cookies: [flash('guardian-link', url, child.id, now)],
    };
  },
};
