import { PageShell } from '#app/_ui/page-shell.tsx';
import { shelfOf, type Library } from '#lib/guides/index.ts';
import { kindOf } from '#lib/guides/core/kinds/registry.ts';
import { nearestSlugs } from '#lib/guides/core/near.ts';
import { pagePath, pageTitle, type PageKind } from '#lib/guides/core/pages.ts';
import { renderDocument } from '#lib/platform/document/render.tsx';
import { SearchForm } from './search-form.tsx';

/** 404 for an address where the pages of a kind stand: with those whose address is nearest. */
export function missingPage(kind: PageKind, slug: string, library: Library): Promise<Response> {
  const shelf = shelfOf(library, kind);
  const near = nearestSlugs(slug, [...shelf.keys()], 4);
  return renderDocument({
    path: pagePath(kind, slug),
    title: 'page introuvable',
    description: 'Cette adresse ne mène à aucune page.',
    status: 404,
    body: (
      <PageShell>
        <h1>{kindOf(kind).words.missing}</h1>
        <p className="lead">L’adresse contient peut-être une faute, ou la page a changé de place.</p>
        {near.length > 0 && (
          <>
            <p>Vous cherchiez peut-être :</p>
            <ul>
              {near.map((other) => (
                <li key={other}>
                  <a href={pagePath(kind, other)}>{pageTitle(kind, shelf.get(other)!.page)}</a>
                </li>
              ))}
            </ul>
          </>
        )}
        <SearchForm />
        <ul>
          <li>
            <a href="/metiers">Tous les métiers</a>
          </li>
          <li>
            <a href="/formations">Toutes les formations</a>
          </li>
        </ul>
      </PageShell>
    ),
  });
}
