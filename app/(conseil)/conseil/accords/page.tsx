import { can } from '#lib/access/core/can.ts';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { queryValue, type Query } from '#app/_kit/params.ts';
import { Screen } from '#app/_kit/screen.tsx';
import { findOwnAdviser } from '#lib/appointments/index.ts';
import { listWaitingAnswers, listWaitingBirthDates, listWaitingForms } from '#lib/people/index.ts';
import { fr } from '#lib/platform/document/french.ts';
import { frenchDay } from '#lib/platform/document/french-date.ts';
import { AdviserCrumbs } from '../../_parts/adviser-crumbs.tsx';
import { requireAdviser } from '../../_parts/adviser.ts';
import { DoneNotice } from '../../_parts/done-notice.tsx';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Vérifications', robots: 'noindex' };

const PATH = '/conseil/accords';

type Item = { readonly href: string; readonly label: string; readonly note: string };

/** What waits to be checked: for advisers, of whom they receive; signed forms, for any of the staff. */
export default async function ChecksPage({ searchParams }: { searchParams: Query }) {
  const actor = await requireAdviser(PATH);
  const adviser = await findOwnAdviser(actor);
  const adviserId = adviser?.active ? actor.id : null;
  if (!can(actor, 'read', { kind: 'staff-check', ownerId: null, adviserId })) notFound();
  const [answers, forms, dates, done] = await Promise.all([
    listWaitingAnswers(actor),
    listWaitingForms(actor),
    listWaitingBirthDates(actor),
    queryValue(searchParams, 'fait'),
  ]);
  return (
    <Screen current="/conseil" actor={actor}>
      <AdviserCrumbs here="Vérifications" />
      <h1>Vérifications</h1>
      <DoneNotice what={done} />
      <List
        title="Accords à vérifier par un appel"
        none="Aucune réponse n’attend d’appel."
        items={answers.map(({ id, childName, givenAt }) => ({
          href: `${PATH}/${id}`,
          label: childName ?? 'Nom non donné',
          note: `Réponse du ${frenchDay(givenAt)}`,
        }))}
      >
        Des élèves de moins de 18 ans qui ont rendez-vous avec vous, ou l’ont eu il y a moins de sept jours, et dont un
        parent a répondu oui par le lien.
      </List>
      <List
        title="Feuilles signées à vérifier"
        none="Aucune feuille n’attend de deuxième personne."
        items={forms.map(({ id, recordedAt, recorder }) => ({
          href: `${PATH}/feuilles/${id}`,
          label: fr(`Feuille enregistrée par ${recorder ?? 'un compte effacé'}`),
          note: `Le ${frenchDay(recordedAt)}`,
        }))}
      >
        Enregistrées par quelqu’un d’autre que vous. Ouvrez-en une quand vous avez la feuille sous les yeux.
      </List>
      <List
        title="Dates de naissance à vérifier"
        none="Aucune correction n’attend."
        items={dates.map(({ id, personName, askedAt }) => ({
          href: `${PATH}/dates/${id}`,
          label: personName ?? 'Nom non donné',
          note: `Demande du ${frenchDay(askedAt)}`,
        }))}
      >
        Des personnes qui ont rendez-vous avec vous demandent une correction qui change leurs 18 ans.
      </List>
    </Screen>
  );
}

type ListProps = { title: string; none: string; items: readonly Item[]; children: ReactNode };

function List({ title, none, items, children }: ListProps) {
  return (
    <>
      <h2>{title}</h2>
      <p>{children}</p>
      {items.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul className="plain list">
          {items.map(({ href, label, note }) => (
            <li key={href}>
              <a href={href}>{label}</a>
              <span>{note}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
