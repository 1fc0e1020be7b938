import { z } from 'zod';
import { backTo, defineDocumentForm, fault, flash, subjectOf } from '#lib/access/index.ts';
import { MAX_SHARES, createShare, findResultOwner } from '#lib/assessments/index.ts';
import { absoluteUrl } from '#lib/platform/document/site.ts';
import { pageOfSent, resultat, resultPage } from '../_parts/result-address.ts';

export const dynamic = 'force-dynamic';

/** Makes a link that shows one result without a name; the link itself is shown once. */
export const POST = defineDocumentForm(
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
  backTo(pageOfSent),
);
