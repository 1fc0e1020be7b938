import type { Metadata } from 'next';
import { Button } from '#app/_ui/button.tsx';
import { SelectField } from '#app/_ui/field.tsx';
import { Table } from '#app/_ui/table.tsx';
import { Screen } from '#app/_kit/screen.tsx';
import { queryValue, type Query } from '#app/_kit/params.ts';
import { kindOf } from '#lib/guides/core/kinds/registry.ts';
import { PAGE_KIND_IDS } from '#lib/guides/core/pages.ts';
import { adminPath, listPages, type PageSummary } from '#lib/guides/index.ts';
import { frenchDay } from '#lib/platform/document/french-date.ts';
import { AdminCrumbs } from '../_parts/admin-crumbs.tsx';
import { requireAdmin } from '../_parts/require-admin.ts';
import { counted, reportsInWords, STATES, type State } from '../_parts/words.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Contenus', robots: { index: false } };

const ALL = { value: '', label: 'Tous' };

/** Every page with its state; the filter is a plain GET, so that it can be kept as a bookmark. */
export default async function ContentsPage({ searchParams }: { searchParams: Query }) {
  const actor = await requireAdmin('/admin/contenus');
  const [pages, typedState, typedKind] = await Promise.all([
    listPages(actor),
    queryValue(searchParams, 'etat'),
    queryValue(searchParams, 'genre'),
  ]);
  const state = (Object.keys(STATES) as State[]).find((one) => one === typedState);
  const kind = PAGE_KIND_IDS.find((one) => one === typedKind);
  const shown = pages.filter((page) => (!state || STATES[state].holds(page)) && (!kind || page.kind === kind));
  return (
    <Screen current="/admin" actor={actor} width="wide">
      <AdminCrumbs here="Contenus" />
      <h1>Contenus</h1>
      <form action="/admin/contenus" method="get">
        <SelectField
          name="etat"
          label="État"
          options={[ALL, ...Object.entries(STATES).map(([value, { label }]) => ({ value, label }))]}
          defaultValue={state ?? ''}
        />
        <SelectField
          name="genre"
          label="Genre de page"
          options={[ALL, ...PAGE_KIND_IDS.map((value) => ({ value, label: kindOf(value).words.one }))]}
          defaultValue={kind ?? ''}
        />
        <p className="actions">
          <Button variant="secondary">Filtrer</Button>
        </p>
      </form>
      {shown.length === 0 ? (
        <p>Aucune page ne répond à ces deux choix.</p>
      ) : (
        <Table
          caption={counted(shown.length, 'page', 'pages', '')}
          head={['Page', 'Genre', 'État', 'Version']}
          rows={shown.map(row)}
        />
      )}
    </Screen>
  );
}

const row = (page: PageSummary) => [
  <a key="a" href={adminPath(page.kind, page.slug)}>
    {page.title}
  </a>,
  kindOf(page.kind).words.one,
  [
    page.read ? 'Relue' : 'À relire',
    ...(page.draft ? ['brouillon en cours'] : []),
    ...(page.openReports > 0 ? [reportsInWords(page.openReports)] : []),
  ].join(', '),
  `${page.revision}, du ${frenchDay(page.updatedAt)}`,
];
