import type { Metadata } from 'next';
import { ButtonLink } from '#app/_ui/button.tsx';
import { Table } from '#app/_ui/table.tsx';
import type { Query } from '#app/_kit/params.ts';
import { listSetPlaces } from '#lib/appointments/index.ts';
import { frenchDay } from '#lib/platform/document/french-date.ts';
import { counted } from '../../_parts/words.ts';
import { PLACES } from '../_parts/place-fields.ts';
import { requireSettings } from '../_parts/require-settings.ts';
import { SettingsScreen } from '../_parts/settings-screen.tsx';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Lieux', robots: { index: false } };

/** Where people are received: every place, open or closed. */
export default async function PlacesPage({ searchParams }: { searchParams: Query }) {
  const actor = await requireSettings(PLACES.path);
  const places = await listSetPlaces(actor);
  return (
    <SettingsScreen actor={actor} title="Lieux" searchParams={searchParams}>
      <p className="actions">
        <ButtonLink href="/admin/rendez-vous/lieux/nouveau">Ajouter un lieu</ButtonLink>
      </p>
      {places.length === 0 ? (
        <p>Aucun lieu n’est enregistré.</p>
      ) : (
        <Table
          caption={counted(places.length, 'lieu', 'lieux', '')}
          head={['Lieu', 'Mineurs', 'État']}
          rows={places.map(({ id, name, minorsApprovedAt, closedAt }) => [
            <a key="a" href={`${PLACES.path}/${id}`}>
              {name}
            </a>,
            minorsApprovedAt ? 'Accueillis' : 'Non accueillis',
            closedAt ? `Fermé le ${frenchDay(closedAt)}` : 'Ouvert',
          ])}
        />
      )}
    </SettingsScreen>
  );
}
