'use server';

import { z } from 'zod';
import { GUEST_COOKIE } from '#lib/access/core/cookie-names.ts';
import { defineFormAction, fault, flash, subjectOf } from '#lib/access/index.ts';
import {
  MAX_SHARES,
  clearedGuestCookies,
  createShare,
  deleteResult,
  findResultOwner,
  findShareOwner,
  revokeShare,
} from '#lib/assessments/index.ts';
import { claimGuestResult, roomPage } from '#lib/guidance/index.ts';
import { absoluteUrl } from '#lib/platform/document/site.ts';

const resultPage = (id: string): string => `/resultats/${encodeURIComponent(id)}`;
const pageOfForm = (form: FormData): string => resultPage(String(form.get('resultat') ?? ''));
const resultat = z.uuid({ error: 'Ce résultat n’existe pas.' });

/** Keeps the result of this device in the account of whoever is signed in. */
export const keepGuestResult = defineFormAction(
  {
    name: 'keep-guest-result',
    once: ({ actor, facts }) => `${actor.kind === 'person' ? actor.id : ''} ${facts.cookie(GUEST_COOKIE) ?? ''}`,
    verb: 'create',
    resource: 'result',
    subject: 'own',
    schema: z.object({}),
    perform: async (tx, { actor, facts, now }) => {
      if (actor.kind === 'guest') return fault('unauthenticated');
      const claimed = await claimGuestResult(tx, actor.id, facts.cookie, now);
      if (!claimed) return fault('not-found');
      // It stays on this device until there is room for it.
      if (claimed === 'full') return { ok: true, redirect: roomPage('appareil') };
      return { ok: true, redirect: resultPage(claimed.resultId), cookies: clearedGuestCookies(facts.cookie) };
    },
  },
  () => '/resultats/provisoire',
);

/** Makes a link that shows one result without a name; the link itself is shown once. */
export const shareResult = defineFormAction(
  {
    name: 'share-result',
    verb: 'create',
    resource: 'share',
    subject: async (tx, { input }) => subjectOf('share', await findResultOwner(tx, input.resultat)),
    schema: z.object({ resultat }),
    perform: async (tx, { input, actor, now }) => {
      if (actor.kind === 'guest') return fault('unauthenticated');
      const made = await createShare(tx, input.resultat);
      if (made === null) return fault('not-found');
      if (made === 'full') return fault('conflict', { message: `${MAX_SHARES} liens sont déjà ouverts.` });
      return {
        ok: true,
        redirect: `${resultPage(input.resultat)}#partager`,
        cookies: [flash('share-link', absoluteUrl(`/partage/${made.token}`), actor.id, now)],
      };
    },
  },
  pageOfForm,
);

/** Closes a link: it stops working at once. */
export const revokeResultShare = defineFormAction(
  {
    name: 'revoke-share',
    verb: 'update',
    resource: 'share',
    subject: async (tx, { input }) => subjectOf('share', await findShareOwner(tx, input.lien)),
    schema: z.object({ resultat, lien: z.uuid() }),
    perform: async (tx, { input, now }) =>
      (await revokeShare(tx, input.lien, now))
        ? { ok: true, redirect: `${resultPage(input.resultat)}?ferme=1#partager` }
        : fault('not-found'),
  },
  pageOfForm,
);

/** Deletes a result for good, with the answers it came from and the links that showed it. */
export const removeResult = defineFormAction(
  {
    name: 'delete-result',
    once: true,
    verb: 'delete',
    resource: 'result',
    subject: async (tx, { input }) => subjectOf('result', await findResultOwner(tx, input.resultat)),
    schema: z.object({ resultat }),
    perform: async (tx, { input, actor }) => {
      if (actor.kind === 'guest') return fault('unauthenticated');
      return (await deleteResult(tx, actor.id, input.resultat))
        ? { ok: true, redirect: '/tests/riasec?supprime=1' }
        : fault('not-found');
    },
  },
  pageOfForm,
);
