import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ActionForm } from '#app/_kit/action-form.tsx';
import { Screen } from '#app/_kit/screen.tsx';
import { SummaryList } from '#app/_ui/summary-list.tsx';
import { formToken } from '#lib/access/index.ts';
import type { Direction } from '#lib/people/core/birth-date.ts';
import { readWaitingBirthDate } from '#lib/people/index.ts';
import { frenchCivilDay, frenchDay } from '#lib/platform/document/french-date.ts';
import { AdviserCrumbs } from '../../../../_parts/adviser-crumbs.tsx';
import { requireActiveAdviser } from '../../../../_parts/adviser.ts';
import { settleBirthDate } from '../../actions.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Vérifier une date de naissance', robots: 'noindex' };

const CHANGES: Readonly<Record<Direction, string>> = {
  'minor-to-adult': 'Elle n’aurait plus besoin de l’accord d’un parent.',
  'adult-to-minor': 'Elle aurait besoin de l’accord d’un parent.',
  'earlier-majority': 'Elle aurait 18 ans plus tôt.',
  'same-side': 'Rien ne change pour l’accord d’un parent.',
};

/** A birth date that somebody asks to have corrected, where it changes when they are of age. */
export default async function BirthDateCheckPage(props: { params: Promise<{ id: string }> }) {
  const { id } = await props.params;
  const path = `/conseil/accords/dates/${encodeURIComponent(id)}`;
  const { actor } = await requireActiveAdviser(path);
  const [request, token] = await Promise.all([readWaitingBirthDate(actor, id, new Date()), formToken()]);
  if (!request) notFound();
  const name = request.personName ?? 'Nom non donné';
  return (
    <Screen current="/conseil" actor={actor}>
      <AdviserCrumbs above={[{ path: '/conseil/accords', name: 'Vérifications' }]} here="Date de naissance" />
      <h1>{`Date de naissance de ${name}`}</h1>
      <p>
        Vérifiez sur un document, avec la personne : acte de naissance, carte d’identité, passeport ou livret scolaire.
        Ne gardez pas de copie.
      </p>
      <SummaryList
        rows={[
          { term: 'Dans son profil', value: frenchCivilDay(request.before) },
          { term: 'Date demandée', value: frenchCivilDay(request.after) },
          { term: 'Ce qui change', value: CHANGES[request.direction] },
          { term: 'Demande', value: `Le ${frenchDay(request.askedAt)}` },
        ]}
      />
      <ActionForm
        action={settleBirthDate}
        formToken={token}
        page={path}
        id="date"
        hidden={{ demande: id }}
        fields={[
          {
            kind: 'choice',
            name: 'constat',
            legend: 'Que dit le document ?',
            options: [
              { value: 'juste', label: 'La date demandée', hint: 'Elle remplace celle du profil.' },
              { value: 'fausse', label: 'Une autre date', hint: 'Le profil ne change pas.' },
            ],
          },
        ]}
        submit="Enregistrer"
        back={{ href: '/conseil/accords', label: 'Revenir sans enregistrer' }}
      />
    </Screen>
  );
}
