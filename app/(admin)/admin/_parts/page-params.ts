import { notFound } from 'next/navigation';
import type { Person } from '#lib/access/index.ts';
import { PAGE_KIND_IDS, pageTitle, type PageKind } from '#lib/guides/core/pages.ts';
import { adminPath, findEditedPage, type EditedPage } from '#lib/guides/index.ts';
import { requireAdmin } from './require-admin.ts';

export type PageParams = Promise<{ kind: string; slug: string }>;

/** The page that an address of the admin area names, with what every screen about it needs. */
export type Place = EditedPage & {
  readonly actor: Person;
  readonly kind: PageKind;
  readonly slug: string;
  readonly title: string;
  readonly path: string;
};

/** Reads the address as an administrator; 404 for whoever is none and for a page that does not exist. */
export async function editedPage(params: PageParams, below = ''): Promise<Place> {
  const { kind: typed, slug } = await params;
  const actor = await requireAdmin(`/admin/contenus/${encodeURIComponent(typed)}/${encodeURIComponent(slug)}${below}`);
  const kind = PAGE_KIND_IDS.find((one) => one === typed);
  const edited = kind ? await findEditedPage(actor, kind, slug) : null;
  if (!kind || !edited) notFound();
  return { ...edited, actor, kind, slug, title: pageTitle(kind, edited.page), path: adminPath(kind, slug) };
}
