import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { loadPages } from '#db/seed/content/load.ts';
import { analyse, type Analysis } from '#lib/assessments/core/index.ts';
import { ONET_VALUES, WORKED_VALUES, answersFor, times } from '#lib/assessments/core/testing.ts';
import { RIASEC } from '#lib/assessments/instruments/riasec.ts';
import { MINORS_DANGER_NOTICE, SELF_EMPLOYED_NOTICE } from '#lib/guides/core/kinds/metier/catalogue.ts';
import { matchOccupations } from '#lib/guidance/core/matching.ts';
import { CONSTANCY_WORDS, TIER_WORDS, howOften } from '#lib/guidance/core/why.ts';
import { byPole } from '#lib/interests/poles.ts';
import { leadsOf, recommend } from '#lib/guidance/core/recommendation.ts';
import { CONSTANCIES, DRAWS, constancyOf, frequenciesOf } from '#lib/guidance/core/stability.ts';
import type { CareerProfile } from '#lib/guidance/index.ts';
import { fillHoles } from '#lib/platform/document/holes.tsx';
import { Filters, OwnSerie } from './filters.tsx';
import type { ChosenSerie } from './query.ts';
import { bySerie, RouteSections } from './routes.tsx';

const occupations = [...loadPages('metier').values()];
const person = analyse(RIASEC, answersFor(RIASEC, WORKED_VALUES));
const catalogue = occupations as unknown as readonly CareerProfile[];
const matches = matchOccupations(person, catalogue, { perRoute: Infinity });
if (matches.kind !== 'pistes') throw new Error(matches.kind);
const { routes } = matches;
/** Every third occupation is open, the next one to be confirmed, of the last nothing is known. */
const serie: ChosenSerie = {
  id: 'D',
  states: new Map(
    occupations.flatMap(({ slug }, i) =>
      i % 3 === 2 ? [] : [[slug, i % 3 === 0 ? 'ouvert' : 'à confirmer'] as const],
    ),
  ),
};
const linked = (html: string) => [...html.matchAll(/href="\/metiers\/([^"]+)"/g)].map((match) => match[1]!);
const all = occupations.map(({ slug }) => slug).sort();

describe('a result’s occupations', () => {
  test('each title leads to its guide, once', () => {
    expect(
      linked(
        renderToStaticMarkup(
          <RouteSections routes={routes} recommended={[]} only={null} serie={null} print base="/resultats/x" />,
        ),
      ).sort(),
    ).toEqual(all);
  });

  test('where four routes stand on one page, three of each and a link to its whole list', () => {
    const html = renderToStaticMarkup(
      <RouteSections routes={routes} recommended={[]} only={null} serie={serie} print={false} base="/resultats/x" />,
    );
    for (const { route, total } of routes) {
      expect(html).toContain(`href="/resultats/x?voie=${route}&amp;serie=D#metiers"`);
      const own = renderToStaticMarkup(
        <RouteSections routes={routes} recommended={[]} only={route} serie={null} print={false} base="/resultats/x" />,
      );
      expect(linked(own)).toHaveLength(total);
    }
  });

  test('sorting by a series hides none and names the three states', () => {
    const html = renderToStaticMarkup(
      <RouteSections routes={routes} recommended={[]} only={null} serie={serie} print base="/resultats/x" />,
    );
    expect(linked(html).sort()).toEqual(all);
    for (const words of [
      'Une source a dit la voie ouverte au bac D',
      'Le bac D y prépare, accès à confirmer',
      'Pas d’information pour le bac D',
    ])
      expect(html).toContain(words);
  });

  test('each stands under its own state, the nearest first, as near as it is said to be', () => {
    for (const { groups, unranked } of routes) {
      const parts = bySerie(groups, unranked, serie);
      for (const { heading, groups: own } of parts) {
        const state = heading.startsWith('Une source')
          ? 'ouvert'
          : heading.startsWith('Le bac')
            ? 'à confirmer'
            : undefined;
        for (const [i, group] of own.entries()) {
          expect(group.r).toBe(Math.max(...group.members.map(({ r }) => r)));
          expect(group.r).toBeLessThanOrEqual(own[i - 1]?.r ?? 1);
          for (const { occupation } of group.members) expect(serie.states.get(occupation.slug)).toBe(state);
        }
      }
    }
  });

  test('a series that nobody knows anything of leaves one part, with everything', () => {
    for (const { groups, unranked, total } of routes) {
      const parts = bySerie(groups, unranked, { id: 'R6', states: new Map() });
      expect(parts).toHaveLength(1);
      expect(parts[0]!.groups.flatMap(({ members }) => members).length + parts[0]!.unranked.length).toBe(total);
    }
  });

  test('only a far occupation among the nearest is called one of the least far', () => {
    const html = renderToStaticMarkup(
      <RouteSections routes={routes} recommended={[]} only={null} serie={null} print base="/resultats/x" />,
    );
    const folded = [...html.matchAll(/<details[^>]*>.*?<\/details>/gs)].map(([text]) => text).join('');
    expect(folded).toContain('Moins proches de vos réponses');
    expect(folded).not.toContain('l’un des moins éloignés');
  });
});

test('an indication offers every occupation, and says of none how near it is', () => {
  const indication = analyse(RIASEC, answersFor(RIASEC, ONET_VALUES));
  expect(indication.preference).toBe('indication');
  const found = matchOccupations(indication, catalogue, { perRoute: Infinity });
  if (found.kind !== 'pistes') throw new Error(found.kind);
  const html = renderToStaticMarkup(
    <RouteSections routes={found.routes} recommended={[]} only={null} serie={null} print base="/resultats/x" />,
  );
  expect(linked(html).sort()).toEqual(all);
  for (const words of Object.values(TIER_WORDS)) expect(html).not.toContain(words);
  expect(html).toContain('Dans l’ordre alphabétique.');
});

test('somebody who dislikes everything reads of the least far, and that nothing of it attracts them', () => {
  const levels = { R: 1, I: 0, A: 0, S: 0, E: 0, C: 0 } as const;
  const dislikes = analyse(
    RIASEC,
    answersFor(
      RIASEC,
      byPole((pole) => times(10, levels[pole])),
    ),
  );
  const found = matchOccupations(dislikes, catalogue, { perRoute: Infinity });
  if (found.kind !== 'pistes') throw new Error(found.kind);
  const html = renderToStaticMarkup(
    <RouteSections routes={found.routes} recommended={[]} only={null} serie={null} print base="/resultats/x" />,
  );
  expect(html).toContain('Les moins éloignés de vos goûts');
  expect(html).not.toMatch(/Très proches|>Proches|ce qui vous attire\s:/);
});

describe('what was recommended when the result was stored', () => {
  /** The slugs of a route that stand open, and those that are folded. */
  const openAndFolded = (html: string) => {
    const [folded = ''] = /<details>.*<\/details>/s.exec(html) ?? [];
    return { open: linked(html.replace(folded, '')), folded: linked(folded) };
  };
  const show = (recommended: readonly string[], of: ChosenSerie | null = null) =>
    renderToStaticMarkup(
      <RouteSections
        routes={routes}
        recommended={recommended}
        base="/resultats/x"
        only="bac"
        serie={of}
        print={false}
      />,
    );
  const ranked = routes
    .find(({ route }) => route === 'bac')!
    .groups.flatMap(({ members }) => members.map(({ occupation }) => occupation.slug));
  /** The furthest ones of the route, the last first: no computation of today would choose them. */
  const stored = ranked.slice(-3).reverse();

  test('stands first in its order, and all the others are folded', () => {
    const { open, folded } = openAndFolded(show(['ailleurs', ...stored, 'retire']));
    expect(open).toEqual(stored);
    expect(folded.sort()).toEqual(ranked.filter((slug) => !stored.includes(slug)).sort());
  });

  test('stands first in its part when the route is sorted by a series, and none is hidden', () => {
    const html = show(stored, serie);
    expect(linked(html).sort()).toEqual([...ranked].sort());
    for (const part of html.split('<h4>').slice(1)) {
      const all = linked(part);
      const own = stored.filter((slug) => all.includes(slug));
      const open = openAndFolded(part).open;
      expect(open.slice(0, own.length)).toEqual(own);
      expect(open.length).toBeGreaterThanOrEqual(Math.min(3, all.length));
    }
  });

  test('a result that nobody stored shows what it would store', () => {
    const { answerCounts: _, ...old } = person;
    const now = recommend(old, catalogue).filter((slug) => ranked.includes(slug));
    expect(openAndFolded(show([])).open.every((slug) => now.includes(slug))).toBe(true);
    expect(openAndFolded(show([])).open).toHaveLength(3);
    expect(show(now)).toBe(show([]));
  });

  test('of more than three, the three nearest stand open, and that the others are as near is said in the fold', () => {
    const group = routes.find(({ route }) => route === 'bac')!.groups.find(({ members }) => members.length > 3)!;
    const slugs = group.members.map(({ occupation }) => occupation.slug);
    const nearest = group.members
      .toSorted((a, b) => b.r - a.r)
      .slice(0, 3)
      .map(({ occupation }) => occupation.slug);
    const { open, folded } = openAndFolded(show(slugs));
    expect(open).toEqual(slugs.filter((slug) => nearest.includes(slug)));
    expect(folded).toEqual(expect.arrayContaining(slugs.filter((slug) => !nearest.includes(slug))));
    expect(show(slugs)).toMatch(/autres? de la liste complète, demandent presque les mêmes goûts/);
  });

  test('the danger of one that stands open is never folded, its other notes are', () => {
    const risky = catalogue.find(
      ({ route, minorsDanger, selfEmployed }) => route === 'bac' && minorsDanger && selfEmployed,
    )!;
    const html = show([risky.slug]);
    const open = html.replace(/<details>.*<\/details>/s, '');
    expect(open).toContain(MINORS_DANGER_NOTICE);
    expect(open).not.toContain(SELF_EMPLOYED_NOTICE);
    expect(html).toContain(SELF_EMPLOYED_NOTICE);
  });

  test('the page to print has every fold open', () => {
    const html = renderToStaticMarkup(
      <RouteSections routes={routes} recommended={[]} only={null} serie={null} print base="/resultats/x" />,
    );
    expect(html).not.toContain('<details>');
    expect(html.match(/<details open="">/g)).toHaveLength(routes.length);
  });
});

describe('how often an occupation comes up', () => {
  const routesOf = (who: Analysis) => {
    const found = leadsOf(who, catalogue);
    if (found.kind !== 'pistes') throw new Error(found.kind);
    return found.routes;
  };
  const show = (who: Analysis, of: Partial<Parameters<typeof RouteSections>[0]> = {}) =>
    renderToStaticMarkup(
      <RouteSections
        routes={routesOf(who)}
        recommended={[]}
        only={null}
        serie={null}
        print={false}
        base="/resultats/x"
        {...of}
      />,
    );
  /** The entry of each occupation, by slug. */
  const entries = (html: string) =>
    new Map([...html.matchAll(/<li><a href="\/metiers\/([^"]+)">(.*?)<\/li>/gs)].map((m) => [m[1]!, m[2]!] as const));
  const { answerCounts: _, ...old } = person;

  test('is said of each of the first, and of the others unless it is rarely', () => {
    const frequencies = frequenciesOf(person, catalogue)!;
    const html = show(person);
    const open = entries(html);
    expect(open.size).toBe(12);
    for (const [slug, entry] of open) {
      const word = CONSTANCY_WORDS[constancyOf(frequencies.get(slug)!)];
      // The heading above says it of all that follow it, unless the entry says it of itself.
      const heading = [
        ...html.slice(0, html.indexOf(`/metiers/${slug}"`)).matchAll(/<p class="hint">([^<]*?)\s:</g),
      ].at(-1)?.[1];
      if (entry.includes('Revient')) expect(entry).toContain(`${word}.`);
      else expect(heading).toMatch(new RegExp(`, ${word.replace('Revient', 'reviennent')}$`));
    }
    const whole = entries(show(person, { print: true }));
    for (const [slug, entry] of whole) {
      const often = constancyOf(frequencies.get(slug)!);
      if (open.has(slug)) continue;
      if (often === 'rarement') expect(entry).not.toContain('Revient');
      else expect(entry).toContain(`${CONSTANCY_WORDS[often]}.`);
    }
    expect([...whole.keys()].sort()).toEqual(all);
  });

  test('decides the order of the first: no word stands after one that says less', () => {
    const words = ['Revient presque toujours', 'Revient souvent', 'Revient parfois', 'Revient rarement'];
    for (const { route } of routes) {
      const alone = routesOf(person).filter((one) => one.route === route);
      // In a group of near-identical ones nothing is ranked: the best of it counts.
      const places = alone[0]!.groups
        .filter(({ members }) =>
          members.some(({ occupation }) => recommend(person, catalogue).includes(occupation.slug)),
        )
        .map(({ members }) => ({
          at: recommend(person, catalogue).indexOf(members[0]!.occupation.slug),
          word: Math.min(
            ...members.map(({ frequency }) => words.indexOf(CONSTANCY_WORDS[constancyOf(frequency ?? 0)])),
          ),
        }))
        .sort((a, b) => a.at - b.at)
        .map(({ word }) => word);
      expect(places).toEqual([...places].sort());
    }
  });

  test('of a group that is cut, those stand open that come up most often, in its order', () => {
    const open = [...entries(show(person)).keys()];
    const stored = recommend(person, catalogue);
    /** Groups that are cut, by how often each member comes up: those that stand open, and those that do not. */
    const cut = routesOf(person)
      .flatMap(({ groups }) => groups)
      .map(({ members }) => members.filter(({ occupation }) => stored.includes(occupation.slug)))
      .map((members) => Map.groupBy(members, ({ occupation }) => open.includes(occupation.slug)))
      .filter((parts) => parts.size === 2);
    const steps = (members: { frequency: number | null }[] = []) =>
      members.map(({ frequency }) => CONSTANCIES.indexOf(constancyOf(frequency!)));
    expect(cut.some((parts) => new Set([...steps(parts.get(true)), ...steps(parts.get(false))]).size > 1)).toBe(true);
    for (const parts of cut)
      expect(Math.max(...steps(parts.get(true)))).toBeLessThanOrEqual(Math.min(...steps(parts.get(false))));
    expect(open).toEqual(stored.filter((slug) => open.includes(slug)));
  });

  test('what the words mean is said once, without a promise', () => {
    const text = howOften(routesOf(person))!;
    expect(text).toContain(`${DRAWS}\u00a0fois`);
    expect(text).toContain('ne dit pas si ce métier vous plaira');
    expect(text).not.toMatch(/%|fait pour vous|garanti|certain(?!es)|réussi/);
  });

  test('a result of before, without the counts of its answers, is shown as it was', () => {
    expect(show(old)).toBe(
      renderToStaticMarkup(
        <RouteSections routes={routes} recommended={[]} only={null} serie={null} print={false} base="/resultats/x" />,
      ),
    );
    expect(show(old, { print: true })).not.toMatch(/revien/i);
    expect(howOften(routesOf(old))).toBeNull();
  });

  test('is not said for an indication, of which it is not known whether the scores differ by chance', () => {
    const indication = analyse(RIASEC, answersFor(RIASEC, ONET_VALUES));
    expect(show(indication, { print: true })).not.toMatch(/revien/i);
    expect(howOften(routesOf(indication))).toBeNull();
    // Its order is that of what is stored with it.
    expect([...entries(show(indication)).keys()].every((slug) => recommend(indication, catalogue).includes(slug))).toBe(
      true,
    );
  });

  test('in a part by series too, what comes up most often stands open', () => {
    const frequencies = frequenciesOf(person, catalogue)!;
    const html = show(person, { serie, only: 'bac' });
    const parts = html.split('<h4>').slice(1);
    expect(parts).toHaveLength(3);
    for (const part of parts) {
      const [folded = ''] = /<details>.*<\/details>/s.exec(part) ?? [];
      const words = (text: string) =>
        linked(text).map((slug) => CONSTANCIES.indexOf(constancyOf(frequencies.get(slug)!)));
      expect(Math.min(...words(part.replace(folded, '')))).toBe(Math.min(...words(part)));
    }
  });
});

describe('« Montrer »', () => {
  type Show = Partial<Parameters<typeof OwnSerie>[0]> & { bySerie?: boolean };
  const show = ({ only = null, serie = null, ownSerie = null, bySerie = true }: Show) => {
    const choice = { base: '/resultats/x', only, serie };
    return fillHoles(renderToStaticMarkup(<Filters {...choice} bySerie={bySerie} />), {
      serie: renderToStaticMarkup(<OwnSerie {...choice} ownSerie={ownSerie} />),
    });
  };

  test('the series of the profile is offered, not applied', () => {
    const html = show({ ownSerie: 'C' });
    expect(html).toContain('href="/resultats/x?serie=C#metiers"');
    expect(html).toContain('<option value="" selected="">');
    expect(html).not.toContain('Rangés selon');
    expect(show({})).not.toContain('Ma série');
  });

  test('one choice keeps the other, and each can be taken back', () => {
    const html = show({ only: 'bac', serie: 'D', ownSerie: 'D' });
    expect(html).toContain('href="/resultats/x?voie=sans-bac&amp;serie=D#metiers"');
    expect(html).toContain('href="/resultats/x?serie=D#metiers"');
    expect(html).toContain('href="/resultats/x?voie=bac#metiers"');
    expect(html).toContain('name="voie" value="bac"');
    expect(html).not.toContain('Ma série');
  });

  test('a shared result has no choice by series', () => {
    expect(show({ bySerie: false })).not.toContain('<form');
  });
});
