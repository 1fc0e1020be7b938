import type { Metadata } from 'next';
import { Button } from '#app/_ui/button.tsx';
import { SelectField } from '#app/_ui/field.tsx';
import { Table } from '#app/_ui/table.tsx';
import { Screen } from '#app/_kit/screen.tsx';
import { queryValue, type Query } from '#app/_kit/params.ts';
import { SECTOR_SLUGS, SECTORS } from '#lib/guides/core/kinds/metier/catalogue.ts';
import { kindOf } from '#lib/guides/core/kinds/registry.ts';
import { PAGE_KIND_IDS } from '#lib/guides/core/pages.ts';
import { adminPath, listPages, type PageSummary } from '#lib/guides/index.ts';
import { frenchDay } from '#lib/platform/document/french-date.ts';
import { AdminCrumbs } from '../_parts/admin-crumbs.tsx';
import { requireAdmin } from '../_parts/require-admin.ts';
import { counted, reportsInWords, STATES } from '../_parts/words.ts';
import { MAX_NAME, narrowed, readFilters, type Filters } from './filters.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Contenus', robots: { index: false } };

const all = (label: string) => ({ value: '', label });

/** Every page with its state; the search is a plain GET, so that it can be kept as a bookmark. */
export default async function ContentsPage({ searchParams }: { searchParams: Query }) {
  const actor = await requireAdmin('/admin/contenus');
  const [pages, nom, etat, secteur, genre] = await Promise.all([
    listPages(actor),
    queryValue(searchParams, 'nom'),
    queryValue(searchParams, 'etat'),
    queryValue(searchParams, 'secteur'),
    queryValue(searchParams, 'genre'),
  ]);
  const filters = readFilters({ nom, etat, secteur, genre });
  const shown = narrowed(pages, filters);
  return (
    <Screen current="/admin" actor={actor} width="wide">
      <AdminCrumbs here="Contenus" />
      <h1>Contenus</h1>
      <SearchForm filters={filters} />
      {shown.length === 0 ? (
        <p role="status">Aucune page ne répond à ces choix.</p>
      ) : (
        <Table
          caption={counted(shown.length, 'page', 'pages', '')}
          head={['Page', 'Genre ou secteur', 'État', 'Version']}
          rows={shown.map(row)}
        />
      )}
    </Screen>
  );
}

function SearchForm({ filters: { name, state, kind, sector } }: { filters: Filters }) {
  return (
    <form action="/admin/contenus" method="get" role="search">
      <div className="grid gap-x-6 sm:grid-cols-2 lg:grid-cols-4">
        <div className="field">
          <label htmlFor="nom">Nom</label>
          <input id="nom" name="nom" type="search" defaultValue={name} maxLength={MAX_NAME} autoComplete="off" />
        </div>
        <SelectField
          name="etat"
          label="État"
          options={[all('Tous'), ...Object.entries(STATES).map(([value, { label }]) => ({ value, label }))]}
          defaultValue={state ?? ''}
        />
        <SelectField
          name="secteur"
          label="Secteur des métiers"
          options={[all('Tous'), ...SECTORS.map((label) => ({ value: SECTOR_SLUGS[label], label }))]}
          defaultValue={sector ? SECTOR_SLUGS[sector] : ''}
        />
        <SelectField
          name="genre"
          label="Genre de page"
          options={[all('Tous'), ...PAGE_KIND_IDS.map((value) => ({ value, label: kindOf(value).words.one }))]}
          defaultValue={kind ?? ''}
        />
      </div>
      <p className="actions">
        <Button variant="secondary">Chercher</Button>
        {(name !== '' || state || kind || sector) && <a href="/admin/contenus">Tout montrer</a>}
      </p>
    </form>
  );
}

const row = (page: PageSummary) => [
  <a key="a" href={adminPath(page.kind, page.slug)}>
    {page.title}
  </a>,
  page.sector ?? kindOf(page.kind).words.one,
  [
    page.read ? 'Relue' : 'À relire',
    ...(page.draft ? ['brouillon en cours'] : []),
    ...(page.openReports > 0 ? [reportsInWords(page.openReports)] : []),
  ].join(', '),
  `${page.revision}, du ${frenchDay(page.updatedAt)}`,
];
