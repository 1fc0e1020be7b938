import { beforeAll, describe, expect, test } from 'vitest';
import { loadPages } from '#db/seed/content/load.ts';
import { analyse, type Analysis } from '#lib/assessments/core/analyse.ts';
import { RETEST_MODELS, reliability, simulatedPeople, type RetestModel } from '#lib/assessments/core/retest.testing.ts';
import type { Answers } from '#lib/assessments/core/types.ts';
import { RIASEC } from '#lib/assessments/instruments/riasec.ts';
import { mulberry32 } from '#lib/interests/resampling.ts';
import { runs } from '#lib/platform/testing/effort.ts';
import type { OccupationProfile } from './matching.ts';
import { leadsOf, recommendedIn } from './recommendation.ts';
import { RETEST_FIGURES } from './retest-figures.ts';
import { constancyOf, type Constancy } from './stability.ts';

/** The very catalogue; people are simulated, since nobody has taken the test twice yet. */
const occupations: readonly OccupationProfile[] = [...loadPages('metier').values()];
const PEOPLE = runs(80, 1_500);
const ALL = PEOPLE === 1_500;

/** What one person is shown in one route: the list, the nearest of its first group, and how often each comes up. */
interface Shown {
  readonly slugs: readonly string[];
  readonly nearest: string;
  readonly words: ReadonlyMap<string, Constancy>;
}

function shownTo(person: Analysis): readonly Shown[] {
  const matches = leadsOf(person, occupations);
  if (matches.kind !== 'pistes') return [];
  return matches.routes.map((route) => {
    const members = route.groups.flatMap((group) => group.members);
    const slugs = recommendedIn(route, []);
    const first = route.groups.find((group) => group.members.some(({ occupation }) => occupation.slug === slugs[0]));
    const [nearest] = first?.members.toSorted((a, b) => b.r - a.r) ?? [];
    return {
      slugs,
      nearest: nearest?.occupation.slug ?? '',
      words: new Map(members.map(({ occupation, frequency }) => [occupation.slug, constancyOf(frequency ?? 0)])),
    };
  });
}

/** As before the draws: a result without the counts of its answers is shown by r alone. */
function byNearness({ answerCounts: _, ...person }: Analysis): readonly Shown[] {
  return shownTo(person);
}

class Share {
  of = 0;
  kept = 0;
  add(kept: boolean): void {
    this.of += 1;
    if (kept) this.kept += 1;
  }
  get value(): number {
    return this.kept / this.of;
  }
}

/** Two sittings of the same people, nothing about them having changed: what is there again at the second. */
function retest(model: RetestModel, seed: number) {
  const next = simulatedPeople(RIASEC, model, mulberry32(seed));
  const sittings: (readonly [Answers, Answers])[] = [];
  const shares = { nearestBefore: new Share(), nearest: new Share(), shownBefore: new Share(), shown: new Share() };
  const said: Record<Constancy, Share> = {
    'presque-toujours': new Share(),
    souvent: new Share(),
    parfois: new Share(),
    rarement: new Share(),
  };
  const inIndications = new Share();
  for (let person = 0; person < PEOPLE; person += 1) {
    const ask = next();
    const both = [ask(), ask()] as const;
    sittings.push(both);
    const [first, second] = [analyse(RIASEC, both[0]), analyse(RIASEC, both[1])];
    const [before, beforeLater] = [byNearness(first), byNearness(second)];
    const [now, later] = [shownTo(first), shownTo(second)];
    if (later.length === 0) continue;
    for (const [route, own] of before.entries()) {
      shares.nearestBefore.add(own.nearest === beforeLater[route]?.nearest);
      for (const slug of own.slugs) shares.shownBefore.add(beforeLater[route]?.slugs.includes(slug) ?? false);
    }
    for (const [route, own] of now.entries()) {
      shares.nearest.add(own.nearest === later[route]?.nearest);
      for (const slug of own.slugs) {
        const word = own.words.get(slug) ?? 'rarement';
        const kept = later[route]?.slugs.includes(slug) ?? false;
        shares.shown.add(kept);
        said[word].add(kept);
        if (word === 'presque-toujours' && first.preference === 'indication') inIndications.add(kept);
      }
    }
  }
  return { ...reliability(RIASEC, sittings), ...shares, said, inIndications };
}

/** All the figures, where all the people are drawn. */
function report(name: string, found: ReturnType<typeof retest>): void {
  if (!ALL) return;
  const { alpha, retest: r, said, inIndications, ...shares } = found;
  const percent = ({ value, of }: Share) => `${Math.round(value * 100)} % (${of})`;
  const all = Object.values(said).reduce((sum, { of }) => sum + of, 0);
  const lines = [
    `${name}: ${PEOPLE} people, alpha ${alpha.toFixed(2)}, retest r ${r.toFixed(2)}`,
    ...Object.entries(shares).map(([what, share]) => `  ${what} kept: ${percent(share)}`),
    ...Object.entries(said).map(
      ([word, share]) => `  ${word} (${Math.round((share.of / all) * 100)} % of what is shown) kept: ${percent(share)}`,
    ),
    `  presque-toujours of an indication kept: ${percent(inIndications)}`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

describe.each(Object.entries(RETEST_MODELS))(
  'somebody whose tastes have not changed, reliability %s',
  (name, model) => {
    let found: ReturnType<typeof retest>;
    beforeAll(() => {
      found = retest(model, 20261127);
      report(name, found);
    });

    test('gives the figures that are published', () => {
      const { alpha, retest: r, nearest, shown, said } = RETEST_FIGURES[name as keyof typeof RETEST_FIGURES];
      // Of few people the figures are rough: occupations of one person come and go together.
      const points = ALL ? 3 : 15;
      for (const [published, measured] of [
        [alpha * 100, found.alpha * 100],
        [r * 100, found.retest * 100],
        [nearest, found.nearest.value * 100],
        [shown, found.shown.value * 100],
        [said['presque-toujours'], found.said['presque-toujours'].value * 100],
        [said.souvent, found.said.souvent.value * 100],
        [said.parfois, found.said.parfois.value * 100],
      ] as const)
        expect(Math.abs(published - measured)).toBeLessThan(points);
    });

    test('is shown as many of the same occupations as by nearness alone', () => {
      expect(found.shown.value).toBeGreaterThan(found.shownBefore.value - 0.03);
      expect(found.nearest.value).toBeGreaterThan(found.nearestBefore.value - 0.05);
    });

    test('finds again what comes up almost always, more than what does often, more than what does sometimes', () => {
      const { 'presque-toujours': always, souvent, parfois } = found.said;
      expect(always.value).toBeGreaterThan(0.6);
      expect(always.value).toBeGreaterThan(found.shownBefore.value + 0.05);
      expect(always.value).toBeGreaterThan(souvent.value + 0.05);
      expect(souvent.value).toBeGreaterThan(parfois.value);
    });
  },
);
