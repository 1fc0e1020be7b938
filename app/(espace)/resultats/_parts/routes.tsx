import { bacName } from '#lib/guides/core/bac-series.ts';
import { ROUTES, ROUTE_STATES, type Route } from '#lib/guides/core/catalogue.ts';
import type { MatchGroup, RouteMatches, Tier } from '#lib/guides/core/matching.ts';
import type { CareerProfile } from '#lib/guides/index.ts';
import { TIER_WORDS, uncoveredSentence } from '#lib/assessments/index.ts';
import { fr } from '#lib/platform/document/french.ts';
import { OccupationEntry, PlainEntry } from './occupation-entry.tsx';
import type { ChosenSerie } from './query.ts';

type Group = MatchGroup<CareerProfile>;
type Match = Group['members'][number];

const TIERS = ['forte', 'bonne', 'a-explorer'] as const satisfies readonly Tier[];
const byTitle = new Intl.Collator('fr');

/** Occupations shown at once for a route: whole groups, until there are at least this many. */
const NEAREST = 3;

/** The nearest groups, and the rest. A group is never cut: inside it nothing is ranked. */
export function splitNearest(groups: readonly Group[]): { nearest: readonly Group[]; rest: readonly Group[] } {
  let shown = 0;
  const cut = groups.findIndex((group) => {
    if (shown >= NEAREST) return true;
    shown += group.members.length;
    return false;
  });
  return cut < 0 ? { nearest: groups, rest: [] } : { nearest: groups.slice(0, cut), rest: groups.slice(cut) };
}

type RouteSectionsProps = {
  routes: readonly RouteMatches<CareerProfile>[];
  only: Route | null;
  serie: ChosenSerie | null;
  print: boolean;
};

/** The four routes, or the one asked for, each with its nearest occupations and, folded, all the others. */
export function RouteSections({ routes, only, serie, print }: RouteSectionsProps) {
  return routes
    .filter(({ route }) => only === null || route === only)
    .map((matches) => <RouteSection key={matches.route} matches={matches} serie={serie} print={print} />);
}

function RouteSection({
  matches: { route, groups, total, unranked, uncovered },
  serie,
  print,
}: { matches: RouteMatches<CareerProfile> } & Pick<RouteSectionsProps, 'serie' | 'print'>) {
  const kind = uncoveredSentence(uncovered);
  return (
    <section aria-labelledby={route}>
      <h3 id={route}>{fr(ROUTES[route])}</h3>
      <p className="hint">
        {total === 0
          ? fr('Notre liste ne contient encore aucun métier de cette voie.')
          : fr(`${ROUTE_STATES['à confirmer']} auprès d’une école ou de l’ACPE.`)}
      </p>
      {kind && <p>{fr(kind)}</p>}
      {serie === null ? (
        <Nearness groups={groups} unranked={unranked} brief={print} />
      ) : (
        bySerie(groups, unranked, serie).map((part) => (
          <div key={part.heading}>
            <h4>{fr(part.heading)}</h4>
            <Nearness groups={part.groups} unranked={part.unranked} brief={print || !part.known} />
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
          groupOf(
            group.members.filter(({ occupation }) => states.get(occupation.slug) === state),
            group,
          ),
        )
        .sort((a, b) => b.r - a.r),
      unranked: unranked.filter(({ slug }) => states.get(slug) === state),
    }))
    .filter((part) => part.groups.length + part.unranked.length > 0);
}

/** What is left of a group, as near as the nearest that is left; nothing when nobody is. */
function groupOf(members: readonly Match[], group: Group): Group[] {
  const [nearest] = members.toSorted((a, b) => b.r - a.r);
  return nearest ? [{ ...group, r: nearest.r, tier: nearest.tier, members }] : [];
}

/** The nearest groups in full, the others folded. */
function Nearness({
  groups,
  unranked,
  brief,
}: {
  groups: readonly Group[];
  unranked: readonly CareerProfile[];
  brief: boolean;
}) {
  const { nearest, rest } = splitNearest(groups);
  return (
    <>
      {nearest.map((group, index) => (
        <Nearest key={index} group={group} sameTier={nearest[index - 1]?.tier === group.tier} brief={brief} />
      ))}
      <Rest matches={rest.flatMap(({ members }) => members)} unranked={unranked} />
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
      {words && <p className="hint">{fr(words)}</p>}
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
      <summary>{fr(`Voir tous les métiers de cette voie (encore ${count})`)}</summary>
      {TIERS.map((tier) => {
        const members = matches
          .filter((match) => match.tier === tier)
          .sort((a, b) => byTitle.compare(a.occupation.titleFeminine, b.occupation.titleFeminine));
        return members.length === 0 ? null : (
          <div key={tier}>
            <p className="hint">{fr(`${TIER_WORDS[tier]}, dans l’ordre alphabétique.`)}</p>
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
