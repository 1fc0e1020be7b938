import { PageShell } from '#app/_ui/page-shell.tsx';
import { POLE_TEXTS } from '#lib/assessments/core/interpretation-texts.ts';
import { browse, readFilters, type BrowseFilters } from '#lib/guides/core/browse.ts';
import { bacName } from '#lib/guides/core/bac-series.ts';
import { ROUTES, SECTOR_SLUGS } from '#lib/guides/core/kinds/metier/catalogue.ts';
import { pagesIn, type Library } from '#lib/guides/index.ts';
import { breadcrumbs } from '#lib/platform/document/json-ld.ts';
import type { DocumentOptions } from '#lib/platform/document/render.tsx';
import { Crumbs } from '#app/_kit/crumbs.tsx';
import { SearchForm } from '../../_parts/search-form.tsx';
import { FilterForm } from './filter-form.tsx';
import { Groups } from './groups.tsx';

/** « Santé, avec le bac, bac D » : what the list is narrowed to; empty for the whole. */
const filterWords = ({ sector, route, serie, pole }: BrowseFilters): string =>
  [
    sector,
    route && ROUTES[route].toLowerCase(),
    serie && bacName(serie),
    pole && `famille « ${POLE_TEXTS[pole].name} »`,
  ]
    .filter(Boolean)
    .join(', ');

/** The list of occupations, by sector, or as far as somebody narrows it. Nothing depends on who asks. */
export function list(library: Library, query: URLSearchParams): DocumentOptions {
  const filters = readFilters(query);
  const pages = pagesIn(library.occupations);
  const groups = browse(pages, pagesIn(library.formations), filters);
  const words = filterWords(filters);
  const count = groups.reduce((sum, group) => sum + group.pages.length, 0);
  // Only the sectors are pages of their own for search engines; other mixtures lead back to the whole list.
  const onlySector =
    filters.sector !== null && filters.route === null && filters.serie === null && filters.pole === null;
  const path = onlySector ? `/metiers?secteur=${SECTOR_SLUGS[filters.sector!]}` : '/metiers';
  return {
    path,
    title: words === '' ? `${pages.length} métiers qui existent au Congo-Brazzaville` : `Métiers : ${words}`,
    description: onlySector
      ? `${count} métiers du secteur « ${filters.sector} » au Congo-Brazzaville : ce que l’on y fait, comment y arriver, ce qui est difficile.`
      : 'Des métiers du Congo-Brazzaville expliqués simplement : ce que l’on y fait, comment y arriver avec ou sans bac, ce qui est difficile, à qui demander.',
    image: '/images/metiers.jpg',
    robots: words === '' || onlySector ? 'index' : 'noindex',
    // The whole list and the sectors are the same for everybody; the mixtures are too many to keep.
    jsonLd: [
      breadcrumbs({ path: '/metiers', name: 'Métiers' }, ...(onlySector ? [{ path, name: filters.sector! }] : [])),
    ],
    body: (
      <PageShell current="/metiers">
        <Crumbs
          above={words === '' ? [] : [{ path: '/metiers', name: 'Métiers' }]}
          here={words === '' ? 'Métiers' : words}
        />
        <h1>{words === '' ? 'Des métiers du Congo' : `Métiers : ${words}`}</h1>
        {words === '' && (
          <p className="lead">
            {pages.length} métiers qui s’exercent au Congo, à son compte ou dans une équipe. Chaque page dit ce que l’on
            y fait, comment y arriver et à qui demander.
          </p>
        )}
        {words === '' && <SearchForm />}
        <FilterForm filters={filters} />
        <p role="status">
          {count === 0
            ? 'Aucun métier de notre liste ne réunit ces choix. Retirez-en un.'
            : `${count} ${count > 1 ? 'métiers' : 'métier'}.`}
        </p>
        <Groups groups={groups} brief={count > 40} />
      </PageShell>
    ),
  };
}
