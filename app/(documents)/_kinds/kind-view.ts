import type { ReactElement } from 'react';
import type { PageShellProps } from '#app/_ui/page-shell.tsx';
import type { Entry, Library } from '#lib/guides/index.ts';
import type { DocumentOptions } from '#lib/platform/document/render.tsx';

export type PageProps<P> = { readonly entry: Pick<Entry<P>, 'page' | 'reading'>; readonly library: Library };

/** How one kind of page is drawn. */
export interface KindView<P> {
  /** One page, called as the plain function that it is: what it returns is its shell. */
  readonly Page: (props: PageProps<P>) => ReactElement<PageShellProps>;
  /** The list of all pages, or as far as somebody narrows it. Nothing depends on who asks. */
  readonly list: (library: Library, query: URLSearchParams) => DocumentOptions;
}
