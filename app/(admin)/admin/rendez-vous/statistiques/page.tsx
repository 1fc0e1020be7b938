import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { queryValue, type Query } from '#app/_kit/params.ts';
import { Button } from '#app/_ui/button.tsx';
import { SelectField } from '#app/_ui/field.tsx';
import { Table } from '#app/_ui/table.tsx';
import { requireRight } from '#lib/access/index.ts';
import { readStatistics } from '#lib/appointments/index.ts';
import { keptWords, RETENTION } from '#lib/jobs/core/retention.ts';
import { localDay } from '#lib/platform/core/local-day.ts';
import { SettingsScreen } from '../_parts/settings-screen.tsx';
import { periodInWords, periodsOn } from './figures.ts';
import { ByMotif, ByPlace, HIDDEN, Together } from './tables.tsx';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Statistiques des rendez-vous', robots: { index: false } };

const PATH = '/admin/rendez-vous/statistiques';

/** What became of appointments, by month or by year; no number that could point at somebody. */
export default async function StatisticsPage({ searchParams }: { searchParams: Query }) {
  const actor = await requireRight(PATH, 'read', 'appointment-figures');
  const today = localDay(new Date());
  const periods = periodsOn(today);
  const asked = await queryValue(searchParams, 'periode');
  const period = periods.find((one) => one === asked) ?? today.slice(0, 7);
  const statistics = await readStatistics(actor, period);
  if (!statistics) notFound();
  const { printed, motifs, places, loads } = statistics;
  return (
    <SettingsScreen actor={actor} title="Statistiques des rendez-vous" searchParams={searchParams}>
      <form method="get" action={PATH}>
        <SelectField
          name="periode"
          label="Période"
          options={periods.map((value) => ({ value, label: periodInWords(value) }))}
          defaultValue={period}
        />
        <p className="actions">
          <Button variant="secondary">Afficher</Button>
        </p>
      </form>
      <h2>{`Tous les rendez-vous, ${periodInWords(period)}`}</h2>
      <p>
        « {HIDDEN} » : moins de 5, ou un nombre qui permettrait d’en retrouver un. Avec si peu de rendez-vous, on
        pourrait reconnaître quelqu’un. Un rendez-vous n’est plus compté {keptWords(RETENTION.appointments)} après son
        heure : il est supprimé.
      </p>
      <Together printed={printed} />
      <h2>Par motif et par lieu</h2>
      <ByMotif printed={printed} motifs={motifs} />
      <ByPlace printed={printed} places={places} />
      <h2>Charge</h2>
      <p>
        Heures de rendez-vous pour cent heures d’ouverture : rendez-vous demandés, confirmés, honorés ou manqués,
        divisés par les plages d’ouverture telles qu’elles sont réglées aujourd’hui, sans les jours fériés. Les
        indisponibilités ne sont pas déduites. Rien n’est dit pour moins de 5 rendez-vous.
      </p>
      {loads.length === 0 ? (
        <p>Personne n’est inscrit.</p>
      ) : (
        <Table
          caption="Charge par conseillère ou conseiller"
          head={['Nom', 'Charge']}
          rows={loads.map(({ name, percent }) => [name, percent === null ? HIDDEN : `${percent} %`])}
        />
      )}
    </SettingsScreen>
  );
}
