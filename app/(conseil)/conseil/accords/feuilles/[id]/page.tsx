import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ActionForm } from '#app/_kit/action-form.tsx';
import { Screen } from '#app/_kit/screen.tsx';
import type { Field } from '#app/_ui/form-field.tsx';
import { SummaryList } from '#app/_ui/summary-list.tsx';
import { formToken } from '#lib/access/index.ts';
import { linkWords } from '#lib/people/core/consent.ts';
import { readWaitingForm } from '#lib/people/index.ts';
import { frenchDay } from '#lib/platform/document/french-date.ts';
import { AdviserCrumbs } from '../../../../_parts/adviser-crumbs.tsx';
import { requireAdviser } from '../../../../_parts/adviser.ts';
import { LastNo } from '../../../../_parts/last-no.tsx';
import { NOT_MY_CHILD } from '../../../../_parts/not-my-child.ts';
import { settleForm } from '../../actions.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Vérifier une feuille signée', robots: 'noindex' };

const FIELDS: readonly Field[] = [
  {
    kind: 'choice',
    name: 'constat',
    legend: 'Que dit la feuille signée ?',
    options: [
      { value: 'conforme', label: 'La même chose : l’élève, la personne, son lien, « d’accord », une signature' },
      { value: 'different', label: 'Autre chose', hint: 'L’enregistrement est retiré.' },
    ],
  },
  NOT_MY_CHILD,
];

/** The second look at a signed form, by somebody else than whoever recorded it. */
export default async function CheckFormPage(props: { params: Promise<{ id: string }> }) {
  const { id } = await props.params;
  const path = `/conseil/accords/feuilles/${encodeURIComponent(id)}`;
  const actor = await requireAdviser(path);
  const [form, token] = await Promise.all([readWaitingForm(actor, id), formToken()]);
  if (!form) notFound();
  return (
    <Screen current="/conseil" actor={actor}>
      <AdviserCrumbs above={[{ path: '/conseil/accords', name: 'Vérifications' }]} here="Feuille signée" />
      <h1>Vérifier une feuille signée</h1>
      <LastNo at={form.lastNo} />
      <p>Prenez la feuille elle-même, pas une copie de l’écran, et comparez.</p>
      <SummaryList
        rows={[
          { term: 'Élève', value: form.childName ?? 'Nom non donné' },
          { term: 'Signée par', value: form.guardianName },
          { term: 'Lien avec l’élève', value: form.guardianLink && linkWords(form.guardianLink) },
          {
            term: 'Enregistrée',
            value: `Le ${frenchDay(form.recordedAt)}, par ${form.recorder ?? 'un compte effacé'}`,
          },
        ]}
      />
      <ActionForm
        action={settleForm}
        formToken={token}
        page={path}
        id="feuille"
        hidden={{ accord: id }}
        fields={FIELDS}
        submit="Enregistrer"
        back={{ href: '/conseil/accords', label: 'Revenir sans enregistrer' }}
      />
    </Screen>
  );
}
