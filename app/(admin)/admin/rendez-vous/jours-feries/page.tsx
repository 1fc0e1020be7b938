import type { Metadata } from 'next';
import { Button } from '#app/_ui/button.tsx';
import { Table } from '#app/_ui/table.tsx';
import { ActionForm } from '#app/_kit/action-form.tsx';
import { FaultNotice } from '#app/_kit/fault-notice.tsx';
import { Hidden } from '#app/_kit/hidden.tsx';
import { queryValue, type Query } from '#app/_kit/params.ts';
import { formToken } from '#lib/access/index.ts';
import { listSetHolidays, type SetHoliday } from '#lib/appointments/index.ts';
import { frenchCivilDay } from '#lib/platform/document/french-date.ts';
import { requireSettings } from '../_parts/require-settings.ts';
import { SettingsScreen } from '../_parts/settings-screen.tsx';
import { dropHoliday, keepHoliday } from '../actions.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Jours fériés', robots: { index: false } };

const PATH = '/admin/rendez-vous/jours-feries';

/** The days without weekly hours, year by year. */
export default async function HolidaysPage({ searchParams }: { searchParams: Query }) {
  const actor = await requireSettings(PATH);
  const years = await listSetHolidays(actor);
  return (
    <SettingsScreen actor={actor} title="Jours fériés" searchParams={searchParams}>
      <FaultNotice code={await queryValue(searchParams, 'souci')} />
      <p>
        Ces jours-là, les plages d’ouverture de la semaine ne valent pas ; une conseillère ou un conseiller peut ouvrir
        une date par exception. Les fêtes qui changent de date chaque année sont à ajouter ici.
      </p>
      {years.size === 0 && <p>Aucun jour férié n’est enregistré.</p>}
      {[...years].map(([year, days]) => (
        <Table key={year} caption={year} head={['Date', 'Nom', 'Retirer']} rows={days.map(row)} />
      ))}
      <h2>Ajouter un jour férié</h2>
      <ActionForm
        action={keepHoliday}
        formToken={await formToken()}
        page={PATH}
        id="jour-ferie"
        fields={[
          {
            kind: 'text',
            name: 'date',
            label: 'Date',
            hint: 'Jour, mois et année, par exemple 06/04/2026.',
            required: true,
            width: 'short',
            autoComplete: 'off',
            maxLength: 30,
          },
          { kind: 'text', name: 'nom', label: 'Nom', required: true, autoComplete: 'off', maxLength: 80 },
          {
            kind: 'choice',
            name: 'certain',
            legend: 'Cette date est',
            options: [
              { value: 'oui', label: 'certaine' },
              { value: 'non', label: 'à confirmer', hint: 'On le lira à côté de la date.' },
            ],
          },
        ]}
        submit="Ajouter"
        back={{ href: '/admin/rendez-vous', label: 'Revenir aux rendez-vous' }}
      />
    </SettingsScreen>
  );
}

const row = ({ day, name, certain }: SetHoliday) => [
  certain ? frenchCivilDay(day) : `${frenchCivilDay(day)}, à confirmer`,
  name,
  <form key="f" action={dropHoliday}>
    <Hidden values={{ jour: day }} />
    <Button variant="quiet">
      Retirer
      <span className="hidden-text">
        {' '}
        {name}, {frenchCivilDay(day)}
      </span>
    </Button>
  </form>,
];
