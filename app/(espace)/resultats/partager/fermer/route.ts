import { z } from 'zod';
import { backTo, defineDocumentForm, fault, subjectOf } from '#lib/access/index.ts';
import { findShareOwner, revokeShare } from '#lib/assessments/index.ts';
import { pageOfSent, resultat, resultPage } from '../../_parts/result-address.ts';

export const dynamic = 'force-dynamic';

/** Closes a link: it stops working at once. */
export const POST = defineDocumentForm(
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
  backTo(pageOfSent),
);
