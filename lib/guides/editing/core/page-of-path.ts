import { kindOfFolder, type PageKind } from '../../core/pages.ts';

/**
 * The kind and slug that an address of the site names, whether or not such a page exists; null for any other address.
 */
export function pageOfPath(path: string): { readonly kind: PageKind; readonly slug: string } | null {
  const [, folder = '', slug] = /^\/([a-z]+)\/([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(path) ?? [];
  const kind = kindOfFolder(folder);
  return kind && slug ? { kind, slug } : null;
}
