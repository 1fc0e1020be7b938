import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ActionForm } from '#app/_kit/action-form.tsx';
import { Screen } from '#app/_kit/screen.tsx';
import type { Field } from '#app/_ui/form-field.tsx';
import { SummaryList } from '#app/_ui/summary-list.tsx';
import { formToken } from '#lib/access/index.ts';
import { linkWords } from '#lib/people/core/consent.ts';
import { readWaitingAnswer } from '#lib/people/index.ts';
import { frenchDay } from '#lib/platform/document/french-date.ts';
import { AdviserCrumbs } from '../../../_parts/adviser-crumbs.tsx';
import { requireActiveAdviser } from '../../../_parts/adviser.ts';
import { LastNo } from '../../../_parts/last-no.tsx';
import { NOT_MY_CHILD } from '../../../_parts/not-my-child.ts';
import { settleAnswer } from '../actions.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Vérifier un accord', robots: 'noindex' };

const FIELDS: readonly Field[] = [
  {
    kind: 'choice',
    name: 'origine',
    legend: 'D’où vient le numéro que vous avez appelé ?',
    options: [{ value: 'registre', label: 'Du registre de l’établissement' }],
  },
  {
    kind: 'choice',
    name: 'issue',
    legend: 'Qu’a donné l’appel ?',
    options: [
      { value: 'confirme', label: 'Le parent confirme son accord' },
      { value: 'refuse', label: 'Le parent n’est pas d’accord, ou ce n’est pas lui qui avait répondu' },
      { value: 'absent', label: 'Je n’ai pas pu lui parler' },
    ],
  },
  NOT_MY_CHILD,
];

/** What whoever calls a guardian has to know and say, and what came of it. */
export default async function ConfirmAnswerPage(props: { params: Promise<{ id: string }> }) {
  const { id } = await props.params;
  const path = `/conseil/accords/${encodeURIComponent(id)}`;
  const { actor } = await requireActiveAdviser(path);
  const [answer, token] = await Promise.all([readWaitingAnswer(actor, id), formToken()]);
  if (!answer) notFound();
  const { childName, guardianName, guardianLink, givenAt, callDigits, lastNo } = answer;
  const child = childName ?? 'Nom non donné';
  return (
    <Screen current="/conseil" actor={actor}>
      <AdviserCrumbs above={[{ path: '/conseil/accords', name: 'Vérifications' }]} here="Vérifier un accord" />
      <h1>{`Accord pour ${child}`}</h1>
      <LastNo at={lastNo} />
      <SummaryList
        rows={[
          { term: 'Élève', value: child },
          { term: 'Qui dit avoir répondu', value: guardianName },
          { term: 'Lien avec l’élève', value: guardianLink && linkWords(guardianLink) },
          { term: 'Réponse', value: `Oui, par le lien, le ${frenchDay(givenAt)}` },
        ]}
      />
      <h2>Appeler</h2>
      <ol>
        <li>
          Cherchez le numéro du parent dans le <b>registre de l’établissement</b>. N’appelez jamais un numéro écrit sur
          ce site ou donné par l’élève : n’importe qui a pu l’écrire.
        </li>
        <li>
          Dites qui vous êtes, puis ces quatre chiffres, avant toute question. Le parent les a reçus en répondant :
        </li>
      </ol>
      <p className="lead">
        <code>{callDigits}</code>
      </p>
      <p>
        Demandez-lui s’il a bien répondu oui, et pour quel enfant. Ne lui demandez ni son code, ni d’argent. Il peut
        dire non.
      </p>
      <h2>J’ai appelé</h2>
      <ActionForm
        action={settleAnswer}
        formToken={token}
        page={path}
        id="appel"
        hidden={{ accord: id }}
        fields={FIELDS}
        submit="Enregistrer l’appel"
        back={{ href: '/conseil/accords', label: 'Revenir sans enregistrer' }}
      />
    </Screen>
  );
}
