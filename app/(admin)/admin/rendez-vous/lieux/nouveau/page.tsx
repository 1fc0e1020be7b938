import type { Metadata } from 'next';
import { ActionForm } from '#app/_kit/action-form.tsx';
import type { Query } from '#app/_kit/params.ts';
import { formToken } from '#lib/access/index.ts';
import { PLACE_FIELDS, PLACES } from '../../_parts/place-fields.ts';
import { requireSettings } from '../../_parts/require-settings.ts';
import { SettingsScreen } from '../../_parts/settings-screen.tsx';
import { addPlace } from '../../actions.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Ajouter un lieu', robots: { index: false } };

const PATH = `${PLACES.path}/nouveau`;

/** A new place. */
export default async function NewPlacePage({ searchParams }: { searchParams: Query }) {
  const actor = await requireSettings(PATH);
  return (
    <SettingsScreen actor={actor} title="Ajouter un lieu" list={PLACES} searchParams={searchParams}>
      <p>Des mineurs n’y seront reçus que lorsque vous l’aurez permis, à la page suivante.</p>
      <ActionForm
        action={addPlace}
        formToken={await formToken()}
        page={PATH}
        id="lieu"
        fields={PLACE_FIELDS}
        submit="Ajouter ce lieu"
        back={{ href: PLACES.path, label: 'Revenir à la liste' }}
      />
    </SettingsScreen>
  );
}
