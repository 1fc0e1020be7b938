import { bacName } from '#lib/guides/core/bac-series.ts';
import { ROUTES, ROUTE_STATES, type Route } from '#lib/guides/core/kinds/metier/catalogue.ts';
import type { MatchGroup, RouteMatches } from '#lib/guidance/core/matching.ts';
import { recommendedIn, remaining, splitPart, splitRoute, type Split } from '#lib/guidance/core/recommendation.ts';
import type { Tier } from '#lib/guidance/core/tiers.ts';
import type { CareerProfile } from '#lib/guidance/index.ts';
import { TIER_WORDS, uncoveredSentence } from '#lib/guidance/core/why.ts';
import { OccupationEntry, PlainEntry } from './occupation-entry.tsx';
import type { ChosenSerie } from './query.ts';

type Group = MatchGroup<CareerProfile>;
type Match = Group['members'][number];

const TIERS = ['forte', 'bonne', 'a-explorer'] as const satisfies readonly Tier[];
const byTitle = new Intl.Collator('fr');

type RouteSectionsProps = {
  routes: readonly RouteMatches<CareerProfile>[];
  /** Slugs stored with the result; none for a result that nobody stored. */
  recommended: readonly string[];
  only: Route | null;
  serie: ChosenSerie | null;
  print: boolean;
};

/** The four routes, or the one asked for, each with what is recommended there and, folded, all the others. */
export function RouteSections({ routes, recommended, only, serie, print }: RouteSectionsProps) {
  return routes
    .filter(({ route }) => only === null || route === only)
    .map((matches) => <RouteSection key={matches.route} {...{ matches, recommended, serie, print }} />);
}

function RouteSection({
  matches,
  recommended,
  serie,
  print,
}: { matches: RouteMatches<CareerProfile> } & Pick<RouteSectionsProps, 'recommended' | 'serie' | 'print'>) {
  const { route, groups, total, unranked, uncovered } = matches;
  const kind = uncoveredSentence(uncovered);
  const slugs = recommendedIn(matches, recommended);
  return (
    <section aria-labelledby={route}>
      <h3 id={route}>{ROUTES[route]}</h3>
      <p className="hint">
        {total === 0
          ? 'Notre liste ne contient encore aucun métier de cette voie.'
          : `${ROUTE_STATES['à confirmer']} auprès d’une école ou de l’ACPE.`}
      </p>
      {kind && <p>{kind}</p>}
      {serie === null ? (
        <Nearness {...splitRoute(groups, slugs)} unranked={unranked} brief={print} />
      ) : (
        bySerie(groups, unranked, serie).map((part) => (
          <div key={part.heading}>
            <h4>{part.heading}</h4>
            <Nearness {...splitPart(part.groups, slugs)} unranked={part.unranked} brief={print || !part.known} />
          </div>
        ))
      )}
    </section>
  );
}

/**
 * The occupations of a route in parts: a source says that the series opens a way there, the series prepares for
 * it, only a school names both, nothing is known. Nothing is left out; an empty part is.
 */
export function bySerie(groups: readonly Group[], unranked: readonly CareerProfile[], { id, states }: ChosenSerie) {
  const name = bacName(id);
  const parts = [
    { state: 'ouvert', heading: `Une source a dit la voie ouverte au ${name}` },
    { state: 'à confirmer', heading: `Le ${name} y prépare, accès à confirmer` },
    { state: 'citée', heading: `Une école en lien nomme le ${name} : demandez-lui` },
    { state: undefined, heading: `Pas d’information pour le ${name} : ce n’est pas fermé` },
  ] as const;
  return parts
    .map(({ state, heading }) => ({
      heading,
      /** Without information the why is enough: the guide says the rest. */
      known: state !== undefined,
      groups: groups
        .flatMap((group) =>
          remaining(
            group,
            group.members.filter(({ occupation }) => states.get(occupation.slug) === state),
          ),
        )
        .sort((a, b) => b.r - a.r),
      unranked: unranked.filter(({ slug }) => states.get(slug) === state),
    }))
    .filter((part) => part.groups.length + part.unranked.length > 0);
}

/** What comes first in full, the others folded. */
function Nearness({
  first,
  rest,
  unranked,
  brief,
}: Split<CareerProfile> & { unranked: readonly CareerProfile[]; brief: boolean }) {
  return (
    <>
      {first.map((group, index) => (
        <Nearest key={index} group={group} sameTier={first[index - 1]?.tier === group.tier} brief={brief} />
      ))}
      <Rest matches={rest} unranked={unranked} />
    </>
  );
}

/** One group of the nearest. How near is said when it changes; inside a group nothing is ranked. */
function Nearest({ group, sameTier, brief }: { group: Group; sameTier: boolean; brief: boolean }) {
  const words = [
    sameTier ? '' : `${TIER_WORDS[group.tier]}.`,
    group.members.length > 1 ? 'Ceux-ci demandent presque les mêmes goûts : ils sont dans l’ordre alphabétique.' : '',
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <>
      {words && <p className="hint">{words}</p>}
      <ul>
        {group.members.map((match, index) => (
          <OccupationEntry key={index} match={match} brief={brief} nearest />
        ))}
      </ul>
    </>
  );
}

/**
 * All the others, keyed by place (a hundred names less to send): by how near they are, then in alphabetical order, so
 * that no place means more than it does.
 */
function Rest({ matches, unranked }: { matches: readonly Match[]; unranked: readonly CareerProfile[] }) {
  const count = matches.length + unranked.length;
  if (count === 0) return null;
  return (
    <details>
      <summary>{`Voir tous les métiers de cette voie (encore ${count})`}</summary>
      {TIERS.map((tier) => {
        const members = matches
          .filter((match) => match.tier === tier)
          .sort((a, b) => byTitle.compare(a.occupation.titleFeminine, b.occupation.titleFeminine));
        return members.length === 0 ? null : (
          <div key={tier}>
            <p className="hint">{`${TIER_WORDS[tier]}, dans l’ordre alphabétique.`}</p>
            <ul>
              {members.map((match, index) => (
                <OccupationEntry key={index} match={match} brief />
              ))}
            </ul>
          </div>
        );
      })}
      {unranked.length > 0 && (
        <ul>
          {unranked.map((occupation, index) => (
            <PlainEntry key={index} occupation={occupation} />
          ))}
        </ul>
      )}
    </details>
  );
}
