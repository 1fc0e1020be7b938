import type { Metadata } from 'next';
import { Crumbs } from '#app/_kit/crumbs.tsx';
import { Notice } from '#app/_ui/notice.tsx';
import { getLibrary, pagesIn } from '#lib/guides/index.ts';
import { listFavourites } from '#lib/guidance/index.ts';
import { occupationTitle } from '#lib/guides/core/kinds/metier/catalogue.ts';
import { Screen } from '#app/_kit/screen.tsx';
import { queryValue, type Query } from '#app/_kit/params.ts';
import { columnOf, comparisonPath, MAX_COMPARED, readAsked, type Asked } from '../_parts/comparison.ts';
import { fitStanding } from '../_parts/standing.ts';
import { ChooseForm } from './choose-form.tsx';
import { ComparisonTable } from './comparison-table.tsx';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Comparer des métiers', robots: 'noindex' };

/** Two or three occupations side by side; with a result, how each answers it. */
export default async function CompareOccupationsPage({ searchParams }: { searchParams: Query }) {
  const [library, { actor, standing }, ...slugs] = await Promise.all([
    getLibrary(),
    fitStanding(),
    queryValue(searchParams, 'a'),
    queryValue(searchParams, 'b'),
    queryValue(searchParams, 'c'),
  ]);
  const favourites = await listFavourites(actor);
  const { pages, unknown } = readAsked(slugs, library.occupations);
  const formations = pagesIn(library.formations);
  const person = standing.kind === 'resultat' ? standing : null;
  const all = pagesIn(library.occupations);
  return (
    <Screen current="/metiers" actor={actor} width="wide">
      <Crumbs above={[{ path: '/metiers', name: 'Métiers' }]} here="Comparer" />
      <h1>Comparer des métiers</h1>
      <Unknown unknown={unknown} />
      {pages.length > 1 && <ComparisonTable columns={pages.map((page) => columnOf(page, formations, person))} />}
      {pages.length === 1 && (
        <p>
          {`Premier métier : ${occupationTitle(pages[0]!)}.`} <a href="/metiers/comparer">En choisir un autre</a>
        </p>
      )}
      {pages.length > 1 && !person && (
        <p>
          {'Avec un résultat au test d’intérêts, ce tableau dit aussi ce que chaque métier a de proche de vos goûts.'}{' '}
          <a href="/tests/riasec">Voir le test</a>
        </p>
      )}
      {pages.length < MAX_COMPARED ? (
        <ChooseForm chosen={pages} all={all} favourites={favourites} />
      ) : (
        <p>Trois métiers au plus tiennent côte à côte : retirez-en un pour en choisir un autre.</p>
      )}
      {pages.length > 1 && (
        <p>
          <a href="/metiers/comparer">Recommencer avec d’autres métiers</a>
        </p>
      )}
    </Screen>
  );
}

function Unknown({ unknown }: Pick<Asked, 'unknown'>) {
  return unknown.map(({ asked, near }) => (
    <Notice key={asked} tone="attention" title={`« ${asked} » n’est pas dans notre liste`}>
      {near.length > 0 ? (
        <p>
          {'Vous cherchiez peut-être :'}{' '}
          {near.map((page, index) => (
            <span key={page.slug}>
              {index > 0 && ', '}
              <a href={comparisonPath([page.slug])}>{occupationTitle(page)}</a>
            </span>
          ))}
          .
        </p>
      ) : (
        <p>Choisissez un métier de la liste ci-dessous.</p>
      )}
    </Notice>
  ));
}
