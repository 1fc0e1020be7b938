import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Crumbs } from '#app/_kit/crumbs.tsx';
import { Notice } from '#app/_ui/notice.tsx';
import { formToken } from '#lib/access/index.ts';
import { NOTICE } from '#lib/assessments/core/index.ts';
import { getLibrary, pagesIn } from '#lib/guides/index.ts';
import { listFavourites } from '#lib/guidance/index.ts';
import { MINORS_DANGER_NOTICE, occupationTitle } from '#lib/guides/core/kinds/metier/catalogue.ts';
import { dangerFit, serieFit, serieOfProfile } from '#lib/guidance/core/fit.ts';
import { isMinor } from '#lib/people/core/birth-date.ts';
import { getProfile } from '#lib/people/index.ts';
import { fr } from '#lib/platform/document/french.ts';
import { Screen } from '#app/_kit/screen.tsx';
import { queryValue, type Query } from '#app/_kit/params.ts';
import { accessPoints } from '../../_parts/access-points.ts';
import { fitStanding } from '../../_parts/standing.ts';
import { AccessSection } from './access-section.tsx';
import { Exactness } from './exactness.tsx';
import { InterestSection } from './interest-section.tsx';
import { NextSteps } from './next-steps.tsx';

export const dynamic = 'force-dynamic';

type Params = { params: Promise<{ slug: string }> };

const entryOf = async ({ params }: Params) => (await getLibrary()).occupations.get((await params).slug);

export async function generateMetadata(props: Params): Promise<Metadata> {
  const entry = await entryOf(props);
  return { title: entry ? fr(`${occupationTitle(entry.page)} : et pour moi ?`) : 'Et pour moi', robots: 'noindex' };
}

/** One occupation beside one person: how near it is to what they like, what they hold for it, what is missing. */
export default async function ForMePage({ params, searchParams }: Params & { searchParams: Query }) {
  const { slug } = await params;
  const [library, { actor, standing }, done] = await Promise.all([
    getLibrary(),
    fitStanding(),
    queryValue(searchParams, 'fait'),
  ]);
  const page = library.occupations.get(slug)?.page;
  if (!page) notFound();
  const person = actor.kind === 'person' ? actor : null;
  const [profile, favourites, token] = await Promise.all([
    person && getProfile(person),
    listFavourites(actor),
    formToken(),
  ]);
  const title = occupationTitle(page);
  const formations = pagesIn(library.formations);
  const minor = profile?.birthDate ? isMinor(profile.birthDate, new Date()) : null;
  return (
    <Screen current="/metiers" actor={actor} name={profile?.fullName ?? null}>
      <Crumbs
        above={[
          { path: '/metiers', name: 'Métiers' },
          { path: `/metiers/${slug}`, name: title },
        ]}
        here={'Et pour moi ?'}
      />
      <h1>{`${title} : et pour moi ?`}</h1>
      <div className="cols">
        <div>
          <InterestSection standing={standing} page={page} />
          <Danger danger={dangerFit(page.minorsDanger, minor)} />
          {standing.kind === 'resultat' && <Exactness page={page} />}
        </div>
        <div>
          <AccessSection
            points={accessPoints(
              page.route,
              profile?.educationLevel ?? null,
              serieFit(page, formations, serieOfProfile(profile?.bacSeries ?? null)),
            )}
            page={page}
            signedIn={person !== null}
          />
        </div>
      </div>
      <NextSteps
        page={page}
        title={title}
        signedIn={person !== null}
        kept={favourites.includes(slug)}
        done={done}
        adult={minor === false}
        formToken={token}
        first={standing.kind === 'resultat'}
      />
      <p>
        <a href={`/metiers/comparer?a=${slug}`}>Comparer avec un autre métier</a>
      </p>
      <p className="hint">{`Test d’intérêts : ${NOTICE.charAt(0).toLowerCase()}${NOTICE.slice(1)}`}</p>
    </Screen>
  );
}

function Danger({ danger }: { danger: ReturnType<typeof dangerFit> }) {
  if (danger === 'aucun') return null;
  if (danger === 'general') return <Notice tone="attention">{MINORS_DANGER_NOTICE}</Notice>;
  return (
    <Notice tone="attention" title={'Vous avez moins de 18 ans'}>
      {`${MINORS_DANGER_NOTICE} D’ici là, vous pouvez lire le guide et parler avec une personne du métier, en prévenant d’abord un adulte de votre famille.`}
    </Notice>
  );
}
