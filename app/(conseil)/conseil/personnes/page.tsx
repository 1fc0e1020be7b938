import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageNumber, Pager } from '#app/_kit/pager.tsx';
import { queryValue, type Query } from '#app/_kit/params.ts';
import { Screen } from '#app/_kit/screen.tsx';
import { listOwnPeople } from '#lib/advising/index.ts';
import { zoneName } from '#lib/platform/document/french-date.ts';
import { momentWords } from '#lib/appointments/core/adviser-words.ts';
import { AdviserCrumbs } from '../../_parts/adviser-crumbs.tsx';
import { requireActiveAdviser } from '../../_parts/adviser.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Les personnes que vous recevez', robots: 'noindex' };

const PATH = '/conseil/personnes';

/** Everybody who has or had an appointment with the adviser, by name. */
export default async function PeoplePage({ searchParams }: { searchParams: Query }) {
  const { actor, adviser } = await requireActiveAdviser(PATH);
  const asked = pageNumber((await queryValue(searchParams, 'page')) ?? null);
  const list = await listOwnPeople(actor, new Date(), asked);
  if (!list) notFound();
  const { people, page, pages } = list;
  return (
    <Screen current="/conseil" actor={actor}>
      <AdviserCrumbs here="Personnes" />
      <h1>Les personnes que vous recevez</h1>
      <p>Celles qui ont, ou ont eu, un rendez-vous avec vous. Chaque personne peut lire quand vous ouvrez sa fiche.</p>
      {people.length === 0 && <p>Personne pour le moment.</p>}
      <ul className="plain list">
        {people.map(({ id, name, at, ahead }) => (
          <li key={id}>
            <a href={`${PATH}/${id}`}>{name ?? 'Nom non donné'}</a>
            <span>{`${ahead ? 'Prochain rendez-vous' : 'Dernier rendez-vous'} : ${momentWords(at, adviser.zone)}, ${zoneName(adviser.zone)}`}</span>
          </li>
        ))}
      </ul>
      <Pager page={page} pages={pages} href={(to) => `${PATH}?page=${to}`} />
    </Screen>
  );
}
