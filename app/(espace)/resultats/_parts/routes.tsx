import { listed, quoted } from '#lib/assessments/core/index.ts';
import { bacName } from '#lib/guides/core/bac-series.ts';
import { ROUTES, occupationTitle, type Route } from '#lib/guides/core/kinds/metier/catalogue.ts';
import type { RouteMatches } from '#lib/guidance/core/matching.ts';
import { recommendedIn, remaining, splitPart, splitRoute, type Split } from '#lib/guidance/core/recommendation.ts';
import type { PersonTier } from '#lib/guidance/core/tiers.ts';
import type { CareerProfile } from '#lib/guidance/index.ts';
import { TIER_WORDS, uncoveredSentence } from '#lib/guidance/core/why.ts';
import { NearestNotes, OccupationEntry, PlainEntry } from './occupation-entry.tsx';
import { Nearest, atFirst, type Group, type Match, type Shown } from './nearest.tsx';
import { seen } from './filters.tsx';
import type { ChosenSerie } from './query.ts';

/** Null: an indication, in which nothing is said of how near. */
const TIERS = ['forte', 'bonne', 'moins-eloigne', 'a-explorer', null] as const satisfies readonly (PersonTier | null)[];
const byTitle = new Intl.Collator('fr');

type RouteSectionsProps = {
  routes: readonly RouteMatches<CareerProfile>[];
  /** Slugs stored with the result; none for a result that nobody stored. */
  recommended: readonly string[];
  only: Route | null;
  serie: ChosenSerie | null;
  print: boolean;
  /** The address of the result. */
  base: string;
};

/**
 * The four routes, or the one asked for, each with what is recommended there. All the others stand folded under it on
 * paper and where one route was asked for; where four are on one page, a link leads to them: a hundred occupations with
 * their notes weigh more than the rest of it.
 */
export function RouteSections({ routes, recommended, only, serie, print, base }: RouteSectionsProps) {
  return routes
    .filter(({ route }) => only === null || route === only)
    .map((matches) => {
      const whole = print || only !== null ? null : seen(base, matches.route, serie?.id ?? null);
      return <RouteSection key={matches.route} {...{ matches, recommended, serie, print, whole }} />;
    });
}

function RouteSection({
  matches,
  recommended,
  serie,
  print,
  whole,
}: { matches: RouteMatches<CareerProfile>; whole: string | null } & Pick<
  RouteSectionsProps,
  'recommended' | 'serie' | 'print'
>) {
  const { route, groups, total, unranked, uncovered } = matches;
  const slugs = recommendedIn(matches, recommended);
  const common = { note: uncoveredSentence(uncovered), print, whole };
  return (
    <section className="route" aria-labelledby={route}>
      <h3 id={route}>{ROUTES[route]}</h3>
      {total === 0 && <p className="hint">Notre liste ne contient encore aucun métier de ce chemin d’études.</p>}
      {serie === null ? (
        <Nearness {...splitRoute(groups, slugs)} unranked={unranked} {...common} />
      ) : (
        bySerie(groups, unranked, serie).map((part, index) => (
          <div key={part.heading}>
            <h4>{part.heading}</h4>
            <Nearness
              {...splitPart(part.groups, slugs)}
              unranked={part.unranked}
              {...common}
              note={index === 0 ? common.note : null}
            />
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

type NearnessProps = Split<CareerProfile> & {
  unranked: readonly CareerProfile[];
  /** What is to be known of the whole route. */
  note: string | null;
  print: boolean;
  /** Where the whole list stands; null: here. */
  whole: string | null;
};

/** Three at once; folded under them what is to be known of these, then all the others. */
function Nearness({ first, rest, unranked, note, print, whole }: NearnessProps) {
  const { open, more } = atFirst(first);
  const others = [...more, ...rest];
  const count = others.length + unranked.length;
  const words = count === 0 ? 'Détails' : `Détails et ${count === 1 ? 'un autre métier' : `${count} autres métiers`}`;
  return (
    <>
      {open.map((group, index) => (
        <Nearest key={index} group={group} above={open[index - 1]} />
      ))}
      {open.length + count > 0 && (
        <details open={print}>
          <summary>{words}</summary>
          {note && <p>{note}</p>}
          {open.map((group, index) => (
            <Notes key={index} group={group} />
          ))}
          {whole === null ? (
            <Rest matches={others} unranked={unranked} />
          ) : (
            count > 0 && (
              <p className="no-print">
                <a href={whole}>
                  {count === 1
                    ? 'L’autre métier de ce chemin d’études'
                    : `Les ${count} autres métiers de ce chemin d’études`}
                </a>
              </p>
            )
          )}
        </details>
      )}
    </>
  );
}

/** Inside a group nothing is ranked, and that is said; then each of its occupations with its notes. */
function Notes({ group: { members, cut } }: { group: Shown }) {
  const titles = listed(members.map(({ occupation }) => quoted(occupationTitle(occupation))));
  const others =
    cut === 0 ? '' : cut === 1 ? ', et un autre de la liste complète,' : `, et ${cut} autres de la liste complète,`;
  return (
    <>
      {members.length + cut > 1 && (
        <p className="hint">{`${titles}${others} demandent presque les mêmes goûts : ils sont dans l’ordre alphabétique.`}</p>
      )}
      <ul>
        {members.map((match, index) => (
          <NearestNotes key={index} match={match} />
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
  return (
    <>
      {TIERS.map((tier) => {
        const members = matches
          .filter((match) => match.tier === tier)
          .sort((a, b) => byTitle.compare(a.occupation.titleFeminine, b.occupation.titleFeminine));
        return members.length === 0 ? null : (
          <div key={tier}>
            <p className="hint">
              {tier === null ? 'Dans l’ordre alphabétique.' : `${TIER_WORDS[tier]}, dans l’ordre alphabétique.`}
            </p>
            <ul>
              {members.map((match, index) => (
                <OccupationEntry key={index} match={match} />
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
    </>
  );
}
