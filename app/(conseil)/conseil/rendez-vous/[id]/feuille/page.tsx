import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ActionForm } from '#app/_kit/action-form.tsx';
import { Screen } from '#app/_kit/screen.tsx';
import type { Field } from '#app/_ui/form-field.tsx';
import { formToken } from '#lib/access/index.ts';
import { findOfAdviser } from '#lib/appointments/index.ts';
import { FORM_LINKS } from '#lib/people/core/consent.ts';
import { fr } from '#lib/platform/document/french.ts';
import { AdviserCrumbs } from '../../../../_parts/adviser-crumbs.tsx';
import { requireActiveAdviser } from '../../../../_parts/adviser.ts';
import { nameOf } from '../../../../_parts/appointment-list.tsx';
import { NOT_MY_CHILD } from '../../../../_parts/not-my-child.ts';
import { recordForm } from '../../actions.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Feuille signée', robots: 'noindex' };

const FIELDS: readonly Field[] = [
  {
    kind: 'choice',
    name: 'reponse',
    legend: 'Réponse entourée sur la feuille',
    options: [
      { value: 'oui', label: 'D’accord' },
      { value: 'non', label: 'Pas d’accord', hint: 'Cochez seulement que vous avez la feuille en main.' },
    ],
  },
  {
    kind: 'text',
    name: 'nom',
    label: fr('Si d’accord : prénom et nom de la personne qui a signé'),
    maxLength: 120,
    autoComplete: 'off',
  },
  { kind: 'choice', name: 'lien', legend: fr('Si d’accord : qui elle est pour l’élève'), options: FORM_LINKS },
  {
    kind: 'checks',
    name: 'en-main',
    legend: 'La feuille',
    required: true,
    options: [{ value: 'oui', label: 'J’ai la feuille signée en main.' }],
  },
  NOT_MY_CHILD,
];

/** Where an adviser records a signed form that somebody has handed over. */
export default async function RecordFormPage(props: { params: Promise<{ id: string }> }) {
  const { id } = await props.params;
  const above = `/conseil/rendez-vous/${encodeURIComponent(id)}`;
  const path = `${above}/feuille`;
  const { actor } = await requireActiveAdviser(path);
  const [found, token] = await Promise.all([findOfAdviser(actor, id), formToken()]);
  if (!found || found.appointment.personId === null) notFound();
  const name = nameOf(found.appointment);
  return (
    <Screen current="/conseil" actor={actor}>
      <AdviserCrumbs above={[{ path: above, name: 'Rendez-vous' }]} here="Feuille signée" />
      <h1>{`Feuille signée pour ${name}`}</h1>
      <p>
        Vérifiez que la feuille porte bien ce nom. Un refus vaut dès que vous l’enregistrez. Un accord n’ouvre rien tant
        qu’une deuxième personne du service n’a pas vu la feuille : montrez-la-lui.
      </p>
      <ActionForm
        action={recordForm}
        formToken={token}
        page={path}
        id="feuille"
        hidden={{ 'rendez-vous': id }}
        fields={FIELDS}
        submit="Enregistrer la feuille"
        back={{ href: above, label: 'Revenir sans enregistrer' }}
      />
    </Screen>
  );
}
