import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '#db/run-as.ts';
import { contentRevisions } from '#db/schema/guides.ts';
import { profiles } from '#db/schema/people.ts';
import type { Actor } from '#lib/access/core/actor.ts';
import { fault, type Fault } from '#lib/access/core/fault.ts';
import type { Definition, Success } from '#lib/access/pipeline/definition.ts';
import { localDay } from '#lib/platform/core/local-day.ts';
import { kindOf } from '../core/kinds/registry.ts';
import { parsePage, type Page, type PageKind } from '../core/pages.ts';
import { replacePublished } from '../tables.ts';
import { differencesOf } from './core/differences.ts';
import { fieldsOfPage, specsOf } from './core/page-fields.ts';
import { checkFields } from './core/problems.ts';
import { adminPath, pageReference, revisionNumber } from './places.ts';
import { deleteDraft, knownPages, selectDraft, selectPublished } from './store.ts';

const NO_NAME =
  'Votre profil n’a pas de nom. Chaque publication est signée : écrivez votre prénom et votre nom dans votre profil (/profil/modifier), puis revenez publier.';
/** The published page is not the one that somebody had before them. */
const OVERTAKEN =
  'Cette page a été publiée de nouveau entre-temps. Rien n’a été changé. Rechargez cette page : elle vous montre la nouvelle version et comment continuer.';

const reason = z
  .string()
  .trim()
  .min(5, 'Dites en quelques mots pourquoi cette version est publiée.')
  .max(300, 'Dites-le plus court : au plus 300 signes.');
/** « J’ai relu toute la page ». */
const wholeReading = z
  .literal('oui')
  .optional()
  .catch(undefined)
  .transform((value) => value === 'oui');

type Publication = { kind: PageKind; page: Page; base: number; reason: string; reading: boolean };

/** Puts a checked page on show as the next revision, signed by the administrator who publishes it. */
async function publish(
  tx: Tx,
  actor: Actor,
  { kind, page, base, reason: why, reading }: Publication,
  done: string,
): Promise<Success | Fault> {
  if (actor.kind === 'guest') return fault('unauthenticated');
  const [author] = await tx.select({ name: profiles.fullName }).from(profiles).where(eq(profiles.id, actor.id));
  const name = author?.name?.trim();
  if (!name) return fault('conflict', { message: NO_NAME });
  if (!(await replacePublished(tx, kind, page, base))) return fault('conflict', { message: OVERTAKEN });
  await tx.insert(contentRevisions).values({
    kind,
    slug: page.slug,
    number: base + 1,
    snapshot: page,
    reason: why,
    reading,
    authorId: actor.id,
    authorName: name,
  });
  return { ok: true, redirect: `${adminPath(kind, page.slug)}?fait=${done}#contenu` };
}

const dated = (page: Page, now: Date): Page => ({ ...page, updatedOn: localDay(now) });

const publishForm = z.object({ ...pageReference, version: z.string().max(20), motif: reason, relecture: wholeReading });

/** Publishes the draft of a page, if it holds no error and began from the page that is shown now. */
export const publishDraft: Definition<z.output<typeof publishForm>> = {
  name: 'content.publish',
  verb: 'update',
  resource: 'content',
  schema: publishForm,
  async perform(tx, { input, actor, now }) {
    const { genre: kind, page: slug, version, motif, relecture } = input;
    const published = await selectPublished(tx, kind, slug);
    if (!published) return fault('not-found');
    const draft = await selectDraft(tx, kind, slug, true);
    if (!draft || draft.version !== version)
      return fault('conflict', {
        message:
          'Ce brouillon a été changé, publié ou supprimé entre-temps. Rechargez cette page pour voir où il en est.',
      });
    const checked = checkFields(kind, published.page, draft.fields, await knownPages(tx));
    if (!checked.ok)
      return fault('invalid', {
        message: 'Ce brouillon contient encore des erreurs. Ouvrez-le : elles sont signalées à leur place.',
      });
    if (differencesOf(specsOf(kind, published.page), fieldsOfPage(kind, published.page), draft.fields).length === 0) {
      return fault('invalid', {
        message:
          'Ce brouillon ne change rien à la page. Pour dire que vous l’avez relue, utilisez « Marquer comme relue ».',
      });
    }
    const outcome = await publish(
      tx,
      actor,
      { kind, page: dated(checked.page, now), base: draft.baseRevision, reason: motif, reading: relecture },
      'publie',
    );
    if (outcome.ok) await deleteDraft(tx, kind, slug);
    return outcome;
  },
};

const readForm = z.object({
  ...pageReference,
  revision: revisionNumber,
  relecture: z.literal('oui', 'Cochez la case : elle dit que vous avez lu toute la page telle qu’elle est montrée.'),
});

/**
 * Says that somebody has read the page through, without changing a word: the date of the text stays. From then on
 * it is theirs, and the seed leaves it alone: what somebody signs is what they have read.
 */
export const markAsRead: Definition<z.output<typeof readForm>> = {
  name: 'content.mark-as-read',
  verb: 'update',
  resource: 'content',
  schema: readForm,
  async perform(tx, { input: { genre: kind, page: slug, revision }, actor }) {
    const published = await selectPublished(tx, kind, slug);
    if (!published) return fault('not-found');
    if (published.revision !== revision) return fault('conflict', { message: OVERTAKEN });
    return publish(
      tx,
      actor,
      {
        kind,
        page: published.page,
        base: revision,
        reason: 'Relecture de toute la page, sans changement.',
        reading: true,
      },
      'relu',
    );
  },
};

const restoreForm = z.object({
  ...pageReference,
  numero: revisionNumber,
  revision: revisionNumber,
  motif: reason,
  relecture: wholeReading,
});

/** Publishes the text of an earlier revision again, as a new one. What no form changes stays as it is now. */
export const restoreRevision: Definition<z.output<typeof restoreForm>> = {
  name: 'content.restore',
  verb: 'update',
  resource: 'content',
  schema: restoreForm,
  async perform(tx, { input, actor, now }) {
    const { genre: kind, page: slug, numero, revision, motif, relecture } = input;
    const published = await selectPublished(tx, kind, slug);
    const [old] = await tx
      .select({ snapshot: contentRevisions.snapshot })
      .from(contentRevisions)
      .where(
        and(eq(contentRevisions.kind, kind), eq(contentRevisions.slug, slug), eq(contentRevisions.number, numero)),
      );
    if (!published || !old) return fault('not-found');
    if (published.revision !== revision) return fault('conflict', { message: OVERTAKEN });
    const snapshot = parsePage(kind, old.snapshot);
    const base = snapshot.ok ? shapedAs(kind, published.page, snapshot.page) : null;
    const checked =
      snapshot.ok && base ? checkFields(kind, base, fieldsOfPage(kind, snapshot.page), await knownPages(tx)) : null;
    if (!checked?.ok)
      return fault('invalid', {
        message:
          'Cette version ne suit plus les règles des pages d’aujourd’hui et ne peut pas être rétablie telle quelle. Modifiez la page actuelle, en reprenant ce qu’il faut.',
      });
    return publish(
      tx,
      actor,
      { kind, page: dated(checked.page, now), base: revision, reason: motif, reading: relecture },
      'retabli',
    );
  },
};

/** The page of now, made to take the fields of the earlier one. */
const shapedAs = (kind: PageKind, now: Page, earlier: Page): Page => kindOf(kind).shapedAs?.(now, earlier) ?? now;
