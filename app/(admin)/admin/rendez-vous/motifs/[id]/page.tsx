import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ActionForm } from '#app/_kit/action-form.tsx';
import type { Query } from '#app/_kit/params.ts';
import { formToken } from '#lib/access/index.ts';
import { motifValues } from '#lib/appointments/core/settings.ts';
import { findSetMotif } from '#lib/appointments/index.ts';
import { frenchDay } from '#lib/platform/document/french-date.ts';
import { MOTIF_FIELDS, MOTIFS } from '../../_parts/motif-fields.ts';
import { requireSettings } from '../../_parts/require-settings.ts';
import { SettingsScreen } from '../../_parts/settings-screen.tsx';
import { changeMotifState, keepMotif } from '../../actions.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Modifier un motif', robots: { index: false } };

/** One motif: its settings, and whether it is proposed. */
export default async function MotifPage({
  params,
  searchParams,
}: {
  params: Promise<{ id: string }>;
  searchParams: Query;
}) {
  const { id } = await params;
  const actor = await requireSettings(`${MOTIFS.path}/${encodeURIComponent(id)}`);
  const motif = await findSetMotif(actor, id);
  if (!motif) notFound();
  const path = `${MOTIFS.path}/${motif.id}`;
  const token = await formToken();
  return (
    <SettingsScreen actor={actor} title={motif.label} list={MOTIFS} searchParams={searchParams}>
      {motif.archivedAt && <p>{`Archivé le ${frenchDay(motif.archivedAt)} : il n’est plus proposé.`}</p>}
      <ActionForm
        action={keepMotif}
        formToken={token}
        page={path}
        id="motif"
        fields={MOTIF_FIELDS}
        values={motifValues(motif)}
        hidden={{ motif: motif.id }}
        submit="Enregistrer"
        back={{ href: MOTIFS.path, label: 'Revenir à la liste' }}
      />
      <h2>{motif.archivedAt ? 'Rouvrir ce motif' : 'Archiver ce motif'}</h2>
      <p>
        {motif.archivedAt
          ? 'Il sera de nouveau proposé à qui prend rendez-vous.'
          : 'Il ne sera plus proposé. Les rendez-vous déjà pris ne changent pas, et vous pourrez le rouvrir.'}
      </p>
      <ActionForm
        action={changeMotifState}
        formToken={token}
        page={path}
        id="etat"
        fields={[]}
        hidden={{ motif: motif.id, etat: motif.archivedAt ? 'ouvert' : 'archive' }}
        submit={motif.archivedAt ? 'Rouvrir le motif' : 'Archiver le motif'}
        variant="secondary"
      />
    </SettingsScreen>
  );
}
