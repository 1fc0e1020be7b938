import type { Metadata } from 'next';
import { ButtonLink } from '#app/_ui/button.tsx';
import { Table } from '#app/_ui/table.tsx';
import type { Query } from '#app/_kit/params.ts';
import { listSetMotifs } from '#lib/appointments/index.ts';
import { frenchDay } from '#lib/platform/document/french-date.ts';
import { counted } from '../../_parts/words.ts';
import { MOTIFS } from '../_parts/motif-fields.ts';
import { requireSettings } from '../_parts/require-settings.ts';
import { SettingsScreen } from '../_parts/settings-screen.tsx';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Motifs', robots: { index: false } };

/** Why people come: every motif, open or archived. */
export default async function MotifsPage({ searchParams }: { searchParams: Query }) {
  const actor = await requireSettings(MOTIFS.path);
  const motifs = await listSetMotifs(actor);
  return (
    <SettingsScreen actor={actor} title="Motifs" searchParams={searchParams}>
      <p className="actions">
        <ButtonLink href="/admin/rendez-vous/motifs/nouveau">Ajouter un motif</ButtonLink>
      </p>
      {motifs.length === 0 ? (
        <p>Aucun motif n’est enregistré : personne ne peut prendre rendez-vous.</p>
      ) : (
        <Table
          caption={counted(motifs.length, 'motif', 'motifs', '')}
          head={['Motif', 'Durée', 'État']}
          rows={motifs.map(({ id, label, durationMinutes, archivedAt }) => [
            <a key="a" href={`${MOTIFS.path}/${id}`}>
              {label}
            </a>,
            `${durationMinutes} min`,
            archivedAt ? `Archivé le ${frenchDay(archivedAt)}` : 'Ouvert',
          ])}
        />
      )}
    </SettingsScreen>
  );
}
