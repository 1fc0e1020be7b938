import type { Metadata } from 'next';
import { queryValue, type Query } from '#app/_kit/params.ts';
import { Screen } from '#app/_kit/screen.tsx';
import { Table } from '#app/_ui/table.tsx';
import { listSafetyReports } from '#lib/appointments/index.ts';
import { REPORT_WORDS } from '#lib/appointments/core/safety.ts';
import { frenchMoment } from '#lib/platform/document/french-date.ts';
import { AdminCrumbs } from '../_parts/admin-crumbs.tsx';
import { DoneNotice } from '../_parts/done-notice.tsx';
import { requireAdmin } from '../_parts/require-admin.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Problèmes avec un adulte', robots: { index: false } };

/** What people say of an adult who receives them here: those that wait first, without their words. */
export default async function ProblemsPage({ searchParams }: { searchParams: Query }) {
  const actor = await requireAdmin('/admin/problemes');
  const [reports, done] = await Promise.all([listSafetyReports(actor), queryValue(searchParams, 'fait')]);
  return (
    <Screen current="/admin" actor={actor}>
      <AdminCrumbs here="Problèmes avec un adulte" />
      <h1>Problèmes avec un adulte</h1>
      <DoneNotice what={done} />
      <p>
        Chaque message est lu par les administratrices et administrateurs, jamais par la conseillère ou le conseiller
        concerné. Quand on ne sait pas de qui il s’agit, seules les personnes qui ne reçoivent pas de public le voient.
      </p>
      {reports.length === 0 ? (
        <p>Aucun signalement que vous puissiez lire.</p>
      ) : (
        <Table
          caption="Signalements"
          head={['Arrivé', 'De qui il s’agit', 'État', 'Lire']}
          rows={reports.map(({ id, createdAt, adviserName, state }) => [
            frenchMoment(createdAt),
            adviserName ?? 'Dit dans le message',
            REPORT_WORDS[state],
            <a key={id} href={`/admin/problemes/${id}`}>
              Lire<span className="hidden-text">{` le signalement du ${frenchMoment(createdAt)}`}</span>
            </a>,
          ])}
        />
      )}
    </Screen>
  );
}
