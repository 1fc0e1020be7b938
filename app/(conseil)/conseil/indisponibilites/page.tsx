import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ActionForm } from '#app/_kit/action-form.tsx';
import { queryValue, type Query } from '#app/_kit/params.ts';
import { Screen } from '#app/_kit/screen.tsx';
import type { Field } from '#app/_ui/form-field.tsx';
import { formToken } from '#lib/access/index.ts';
import { absenceWords } from '#lib/appointments/core/adviser-words.ts';
import { listAbsences } from '#lib/appointments/index.ts';
import { zoneName } from '#lib/platform/document/french-date.ts';
import { fr } from '#lib/platform/document/french.ts';
import { AdviserCrumbs } from '../../_parts/adviser-crumbs.tsx';
import { requireActiveAdviser } from '../../_parts/adviser.ts';
import { DoneNotice } from '../../_parts/done-notice.tsx';
import { add, remove } from './actions.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Indisponibilités', robots: 'noindex' };

const PATH = '/conseil/indisponibilites';

const FIELDS: readonly Field[] = [
  {
    kind: 'text',
    name: 'premier',
    label: 'Premier jour',
    type: 'date',
    width: 'short',
    required: true,
    autoComplete: 'off',
  },
  {
    kind: 'text',
    name: 'dernier',
    label: 'Dernier jour',
    hint: fr('Ce jour-là compris. Rien : le même jour.'),
    type: 'date',
    width: 'short',
    autoComplete: 'off',
  },
  {
    kind: 'text',
    name: 'de',
    label: 'À partir de',
    hint: fr('Sans heures : des journées entières.'),
    type: 'time',
    width: 'short',
    autoComplete: 'off',
  },
  { kind: 'text', name: 'a', label: 'Jusqu’à', type: 'time', width: 'short', autoComplete: 'off' },
  {
    kind: 'text',
    name: 'libelle',
    label: 'Note pour vous',
    hint: 'Personne d’autre ne la lit.',
    maxLength: 80,
    autoComplete: 'off',
  },
];

/** When an adviser does not receive, and how many appointments each time touches. */
export default async function AbsencesPage({ searchParams }: { searchParams: Query }) {
  const { actor, adviser } = await requireActiveAdviser(PATH);
  const [list, done, token] = await Promise.all([
    listAbsences(actor, Date.now()),
    queryValue(searchParams, 'fait'),
    formToken(),
  ]);
  if (!list) notFound();
  return (
    <Screen current="/conseil" actor={actor}>
      <AdviserCrumbs here="Indisponibilités" />
      <h1>Indisponibilités</h1>
      <DoneNotice what={done} />
      {list.length === 0 && <p>Aucune indisponibilité à venir.</p>}
      <ul className="plain list">
        {list.map(({ absence, touched }) => (
          <li key={absence.id}>
            <a href={`${PATH}/${absence.id}`}>{absenceWords(absence)}</a>
            {absence.label !== null && <span>{absence.label}</span>}
            {touched.length > 0 && (
              <span>
                <b>{`À traiter : ${touched.length} rendez-vous`}</b>
              </span>
            )}
            <ActionForm
              action={remove}
              formToken={token}
              page={PATH}
              id={`retirer-${absence.id}`}
              hidden={{ indisponibilite: absence.id }}
              fields={[]}
              submit="Retirer"
              about={`l’indisponibilité ${absenceWords(absence)}`}
              variant="quiet"
            />
          </li>
        ))}
      </ul>
      <h2>Ajouter une indisponibilité</h2>
      <p>
        {`À l’${zoneName(adviser.zone)}. Dès que vous enregistrez, plus personne ne peut prendre ces heures ; vous voyez ensuite les rendez-vous déjà pris.`}
      </p>
      <ActionForm action={add} formToken={token} page={PATH} id="ajouter" fields={FIELDS} submit="Enregistrer" />
    </Screen>
  );
}
