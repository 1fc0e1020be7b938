import { describe, expect, it } from 'vitest';
import { pratique as kind } from '#lib/guides/core/kinds/pratique/index.ts';
import { linksOf } from '#lib/guides/core/text.ts';
import { loadFormations, loadPratiques, loadSituations } from './load.ts';
import { sentencesOf, textFaults } from './texts.testing.ts';

const [pratiques, formations, situations] = await Promise.all([loadPratiques(), loadFormations(), loadSituations()]);
const ADDRESSES = new Set([
  '/contact',
  ...[...formations.keys()].map((slug) => `/formations/${slug}`),
  ...[...situations.keys()].map((slug) => `/parcours/${slug}`),
  ...[...pratiques.keys()].map((slug) => `/pratique/${slug}`),
]);
/** Sites that rewrite real articles and add to them: no page rests on one. */
const UNRELIABLE =
  /brazzavillois|congo-b\.|brazza-?24|newscong|brazzabuzz|centrafrique\.news|oncvff|congodurable|congodefense|congobrazza\.fr|brazzart|congotimes/;

const textsOf = ({ summary, intro, sections, steps }: NonNullable<ReturnType<typeof pratiques.get>>) => [
  summary,
  intro,
  ...sections.map(({ text }) => text),
  ...steps,
];

it('there are practical guides, about swindles among others', () => {
  expect([...pratiques.keys()]).toContain('arnaques-emploi-concours');
});

describe.each([...pratiques])('guide pratique %s', (slug, guide) => {
  it('is valid, under its own name', () => {
    expect(kind.parse(guide)).toMatchObject({ ok: true, page: { slug } });
    expect(guide.formations.filter((formation) => !formations.has(formation))).toEqual([]);
    expect(guide.situations.filter((situation) => !situations.has(situation))).toEqual([]);
  });
  it('follows typography and tone, names no amount, and leads only to pages that exist', () => {
    const texts = textsOf(guide);
    expect([guide.title, ...guide.sections.map(({ heading }) => heading), ...texts].flatMap(textFaults)).toEqual([]);
    expect(texts.flatMap(linksOf).filter((href) => !ADDRESSES.has(href))).toEqual([]);
  });
  it('rests on sources that can be relied on', () => {
    expect(guide.sources.map(({ url }) => url).filter((url) => UNRELIABLE.test(new URL(url).host))).toEqual([]);
  });
  it('shares no sentence with a situation or another guide', () => {
    const others = [
      ...[...situations.values()].flatMap(({ summary, intro, sections, steps }) => [
        summary,
        intro,
        ...sections.map(({ text }) => text),
        ...steps,
      ]),
      ...[...pratiques.values()].filter((other) => other.slug !== slug).flatMap(textsOf),
    ];
    const known = new Set(others.flatMap(sentencesOf));
    expect(textsOf(guide).flatMap(sentencesOf).filter((sentence) => known.has(sentence))).toEqual([]);
  });
});

it('a practical guide without a source is refused', () => {
  const [guide] = pratiques.values();
  expect(kind.parse({ ...guide, sources: [] })).toMatchObject({
    ok: false,
    problems: expect.arrayContaining([{ path: 'sources', message: expect.stringContaining('au moins une source') }]),
  });
});
