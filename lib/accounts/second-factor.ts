import { z } from 'zod';
import { runAsSystem } from '#db/run-as.ts';
import { noteAccess } from '#lib/access/access-notes.ts';
import { sessionIdOf, type Actor, type Held } from '#lib/access/core/actor.ts';
import { fault } from '#lib/access/core/fault.ts';
import { pathField } from '#lib/access/core/local-path.ts';
import { flash } from '#lib/access/flash.ts';
import { openFlash, sealFlash } from '#lib/access/flash-seal.ts';
import { dataKeys } from '#lib/access/keys.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { markProved } from './second-factor-devices.ts';
import {
  addSecondFactor,
  createSecondCodes,
  isSecondCode,
  newKey,
  stepOfKey,
  takeSecondCode,
} from './second-factor-store.ts';

/** How long the page of a new key stays good. */
const KEY_MINUTES = 30;

const CODE_HELP = 'Écrivez les six chiffres que montre votre application, ou un code de votre feuille.';
const WRONG_CODE =
  'Ce code n’est pas le bon, ou il a déjà servi. Attendez le prochain code de votre application, ou prenez un autre code de votre feuille.';
const WRONG_KEY_CODE =
  'Ce code ne va pas avec cette clé. Vérifiez que l’heure de votre téléphone est juste, puis écrivez le code qu’il montre maintenant.';
const OLD_KEY = 'Cette page est restée ouverte trop longtemps. Rouvrez-la, puis prenez la clé qu’elle montre.';
const HAS_ONE = 'Une application est déjà installée pour ce compte. Rien n’a changé : écrivez un de ses codes.';

const codeField = z.string({ error: CODE_HELP }).trim().min(1, { error: CODE_HELP }).max(100, { error: CODE_HELP });
const next = pathField.optional().transform((path) => path ?? '/tableau-de-bord');

/** Two presses are one send, of one session: another one of the browser needs a code of its own. */
const ofSession = ({ actor }: { readonly actor: Actor }): string => sessionIdOf(actor) ?? '';

/** The session that waits for a second code, if this request came with one. */
const waiting = (actor: Actor): Held | null =>
  actor.kind === 'guest' && actor.held?.asks === 'second-factor' ? actor.held : null;

/** A key to be installed, sealed for this person and the page that shows it. */
export function offerKey(personId: string, now: Date): { readonly key: string; readonly sealed: string } {
  const key = newKey();
  return { key, sealed: sealKey(key, personId, now) };
}

const sealKey = (key: string, personId: string, now: Date): string =>
  sealFlash('second-factor-key', key, personId, new Date(now.getTime() + KEY_MINUTES * 60_000), dataKeys());

/** The key that a page offered, or null: it was another person's, or is too old. */
export const openKey = (sealed: string, personId: string, now: Date): string | null =>
  openFlash(sealed, 'second-factor-key', personId, now, dataKeys());

type Proof = { code: string; suite: string };

/** Opens a session that waits for the second code, by a code of the authenticator or a printed one. */
export const proveSecondFactor: Definition<Proof, Held> = {
  name: 'second-factor.prove',
  once: ofSession,
  verb: 'create',
  resource: 'session',
  schema: z.object({ code: codeField, suite: next }),
  limits: ['sensitive-address', 'second-code-account', 'second-code-account-day'],
  limitSubject: ({ actor }) => waiting(actor)?.personId ?? null,
  asSystem: 'second code',
  async prepare({ input, actor, now }) {
    const held = waiting(actor);
    if (!held) return fault('unauthenticated');
    if (await isSecondCode(held.personId, input.code, now)) return { ok: true, ready: held };
    // Whoever is here knows the password: the trail tells of it.
    await runAsSystem('second code refused', (tx) => noteAccess(tx, 'SIGN_IN_REFUSED', held.personId));
    return fault('invalid', { fieldErrors: { code: WRONG_CODE } });
  },
  async perform(tx, { input, facts, now }, held) {
    if (!(await takeSecondCode(tx, held.personId, input.code, now)))
      return fault('invalid', { fieldErrors: { code: WRONG_CODE } });
    if (!(await markProved(tx, held, facts, now))) return fault('unauthenticated');
    return { ok: true, redirect: input.suite };
  },
};

/**
 * Installs the authenticator of somebody who has none: a code of the key that the page showed proves that it was
 * copied. Ten printed codes come with it, and the session opens.
 */
export const installSecondFactor: Definition<Proof & { cle: string }, { held: Held; key: string; step: number }> = {
  name: 'second-factor.install',
  once: ofSession,
  verb: 'create',
  resource: 'session',
  schema: z.object({ code: codeField, suite: next, cle: z.string({ error: OLD_KEY }).max(500, { error: OLD_KEY }) }),
  limits: ['sensitive-address'],
  asSystem: 'second factor',
  async prepare({ input, actor, now }) {
    const held = waiting(actor);
    if (!held) return fault('unauthenticated');
    const key = openKey(input.cle, held.personId, now);
    if (key === null) return fault('conflict', { message: OLD_KEY });
    const step = stepOfKey(key, input.code, now);
    return step
      ? { ok: true, ready: { held, key, step } }
      : fault('invalid', { fieldErrors: { code: WRONG_KEY_CODE } });
  },
  async perform(tx, { input, facts, now }, { held, key, step }) {
    if (!(await addSecondFactor(tx, held.personId, key, step, now))) return fault('conflict', { message: HAS_ONE });
    if (!(await markProved(tx, held, facts, now))) return fault('unauthenticated');
    const codes = await createSecondCodes(tx, held.personId);
    return {
      ok: true,
      redirect: `/connexion/second-code/codes?suite=${encodeURIComponent(input.suite)}`,
      cookies: [flash('second-codes', codes.join(' '), held.personId, now)],
    };
  },
};
