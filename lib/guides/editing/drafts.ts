import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { contentDrafts } from '#db/schema/guides.ts';
import { fault } from '#lib/access/core/fault.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { pickFields } from './core/page-fields.ts';
import { checkFields } from './core/problems.ts';
import { adminPath, pageReference, revisionNumber } from './places.ts';
import { deleteDraft, knownPages, selectDraft, selectPublished } from './store.ts';

const OVERTAKEN =
  'Quelqu’un d’autre a enregistré, publié ou supprimé un brouillon de cette page pendant que vous écriviez. Votre texte est gardé ici, mais pas encore enregistré. Regardez l’autre version dans un nouvel onglet, puis cochez la case en bas de la page pour enregistrer la vôtre à sa place.';

const draftForm = z.looseObject({
  ...pageReference,
  /** The revision that the form was filled from. */
  base: revisionNumber,
  /** The draft that the form was filled from; empty when there was none. */
  version: z.string().max(20).default(''),
  remplacer: z.literal('oui').optional().catch(undefined),
  suite: z.enum(['brouillon', 'apercu']).catch('brouillon'),
});
type DraftForm = z.output<typeof draftForm>;

/** Keeps what was typed, right or not. Problems are shown by the page that follows; nobody else sees a draft. */
export const saveDraft: Definition<DraftForm> = {
  name: 'content.save-draft',
  verb: 'update',
  resource: 'content',
  schema: draftForm,
  async perform(tx, { input, now }) {
    const { genre: kind, page: slug, base, version, remplacer, suite, ...sent } = input;
    const published = await selectPublished(tx, kind, slug);
    if (!published) return fault('not-found');
    const present = await selectDraft(tx, kind, slug, true);
    if ((present?.version ?? '') !== version && remplacer === undefined)
      return fault('conflict', { message: OVERTAKEN });

    const fields = pickFields(kind, published.page, sent);
    // A version that is not newer than the one it replaces could not be told from it.
    const updatedAt = present && present.updatedAt >= now ? new Date(present.updatedAt.getTime() + 1) : now;
    const row = { fields, baseRevision: Math.min(base, published.revision), updatedAt };
    const written = present
      ? await tx
          .update(contentDrafts)
          .set(row)
          .where(and(eq(contentDrafts.kind, kind), eq(contentDrafts.slug, slug)))
          .returning({ slug: contentDrafts.slug })
      : await tx
          .insert(contentDrafts)
          .values({ kind, slug, ...row })
          .onConflictDoNothing()
          .returning({ slug: contentDrafts.slug });
    if (written.length === 0) return fault('conflict', { message: OVERTAKEN });

    const { ok } = checkFields(kind, published.page, fields, await knownPages(tx));
    const place = adminPath(kind, slug);
    if (suite === 'apercu' && ok) return { ok: true, redirect: `${place}/apercu` };
    return { ok: true, redirect: `${place}/modifier?fait=${ok ? 'brouillon' : 'a-corriger'}#contenu` };
  },
};

const draftReference = z.object({ ...pageReference, version: z.string().max(20) });
type DraftReference = z.output<typeof draftReference>;

/** Throws a draft away; the published page stays as it is. */
export const discardDraft: Definition<DraftReference> = {
  name: 'content.discard-draft',
  verb: 'update',
  resource: 'content',
  schema: draftReference,
  async perform(tx, { input: { genre: kind, page: slug, version } }) {
    const present = await selectDraft(tx, kind, slug, true);
    if (!present) return fault('not-found', { message: 'Ce brouillon n’existe plus.' });
    if (present.version !== version) return fault('conflict');
    await deleteDraft(tx, kind, slug);
    return { ok: true, redirect: `${adminPath(kind, slug)}?fait=supprime#contenu` };
  },
};

const rebaseForm = z.object({ ...pageReference, version: z.string().max(20), revision: revisionNumber });
type RebaseForm = z.output<typeof rebaseForm>;

/** Whoever has seen what was published meanwhile takes the draft on: from now on it counts from that revision. */
export const rebaseDraft: Definition<RebaseForm> = {
  name: 'content.rebase-draft',
  verb: 'update',
  resource: 'content',
  schema: rebaseForm,
  async perform(tx, { input: { genre: kind, page: slug, version, revision } }) {
    const published = await selectPublished(tx, kind, slug);
    const present = await selectDraft(tx, kind, slug, true);
    if (!published || !present) return fault('not-found');
    if (present.version !== version || published.revision !== revision) return fault('conflict');
    // What was typed is the same: its version stays.
    await tx
      .update(contentDrafts)
      .set({ baseRevision: revision })
      .where(and(eq(contentDrafts.kind, kind), eq(contentDrafts.slug, slug)));
    return { ok: true, redirect: `${adminPath(kind, slug)}/publier` };
  },
};
