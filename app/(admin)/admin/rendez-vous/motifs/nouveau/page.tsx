import type { Metadata } from 'next';
import { ActionForm } from '#app/_kit/action-form.tsx';
import type { Query } from '#app/_kit/params.ts';
import { formToken } from '#lib/access/index.ts';
import { MOTIF_FIELDS, MOTIFS } from '../../_parts/motif-fields.ts';
import { requireSettings } from '../../_parts/require-settings.ts';
import { SettingsScreen } from '../../_parts/settings-screen.tsx';
import { addMotif } from '../../actions.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Ajouter un motif', robots: { index: false } };

const PATH = `${MOTIFS.path}/nouveau`;
/** What fits most motifs; the rest is typed. */
const USUAL = {
  duree: '45',
  pas: '45',
  avant: '0',
  apres: '15',
  preavis: '24',
  fenetre: '30',
  delai: '4',
  modes: ['sur-place'],
  qui: 'anybody',
};

/** A new motif. */
export default async function NewMotifPage({ searchParams }: { searchParams: Query }) {
  const actor = await requireSettings(PATH);
  return (
    <SettingsScreen actor={actor} title="Ajouter un motif" list={MOTIFS} searchParams={searchParams}>
      <ActionForm
        action={addMotif}
        formToken={await formToken()}
        page={PATH}
        id="motif"
        fields={MOTIF_FIELDS}
        values={USUAL}
        submit="Ajouter ce motif"
        back={{ href: MOTIFS.path, label: 'Revenir à la liste' }}
      />
    </SettingsScreen>
  );
}
