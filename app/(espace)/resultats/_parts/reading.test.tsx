import { describe, expect, it } from 'vitest';
import { loadPages } from '#db/seed/content/load.ts';
import { analyse } from '#lib/assessments/core/index.ts';
import { WORKED_VALUES, answersFor } from '#lib/assessments/core/testing.ts';
import { contentHash } from '#lib/assessments/index.ts';
import { RIASEC } from '#lib/assessments/instruments/riasec.ts';
import type { Library } from '#lib/guides/index.ts';
import { KeepSection } from './keep-section.tsx';
import { READINGS, readingKey, readingsOf, resultMarkup, type Reading } from './reading.tsx';

const shelf = (pages: ReadonlyMap<string, unknown>) => new Map([...pages].map(([slug, page]) => [slug, { page }]));
const pages = { occupations: shelf(loadPages('metier')), formations: shelf(loadPages('formation')) };
/** A copy of the library of its own: nothing was rendered from it yet. */
const newLibrary = () => ({ ...pages }) as unknown as Library;

const READING: Reading = {
  analysis: analyse(RIASEC, answersFor(RIASEC, WORKED_VALUES)),
  instrument: RIASEC,
  instrumentHash: contentHash(RIASEC),
  recommended: ['soudeur', 'plombier'],
  only: null,
  serie: null,
  bySerie: true,
  print: false,
};

/** Everything of one person that their page shows. */
const reader = (n: 1 | 2) => {
  const id = `${n}1111111-1111-4111-8111-111111111111`;
  const own = {
    id,
    name: ['Espérance Canari', 'Prosper Mabiala'][n - 1]!,
    link: `https://site.example/partage/${'Ab_9-x'.repeat(7)}${n}`,
    share: `${n}2222222-2222-4222-8222-222222222222`,
    other: `${n}3333333-3333-4333-8333-333333333333`,
    token: `jeton-de-formulaire-${n}`,
    serie: (['C', 'D'] as const)[n - 1]!,
    day: new Date(`2026-0${n}-0${n}T10:00:00Z`),
  };
  const base = `/resultats/${id}`;
  const keep = (
    <>
      <p>{own.name}</p>
      <KeepSection
        result={{ id, completedAt: own.day }}
        base={base}
        print={false}
        shares={[{ id: own.share, createdAt: own.day, endsAt: own.day }]}
        others={[{ id: own.other, completedAt: own.day } as never]}
        link={own.link}
        closed={false}
        token={own.token}
      />
    </>
  );
  const words = [id, own.name, own.link, own.share, own.other, own.token, `Ma série : bac ${own.serie}`];
  return { markup: (library: Library) => resultMarkup(library, READING, { base, serie: own.serie, keep }), words };
};
/** Without the no-break spaces of French typography. */
const plain = (html: string) => html.replace(/[\u00a0\u202f]/g, ' ');

describe('a reading that is kept', () => {
  it('serves two persons of the same analysis, and holds nothing of either', async () => {
    const library = newLibrary();
    const [first, second] = [reader(1), reader(2)];
    const [one, two] = [plain(await first.markup(library)), plain(await second.markup(library))];
    const readings = [...readingsOf(library).values()].map(plain);
    expect(readings).toHaveLength(1);
    for (const [mine, theirs, html] of [
      [first.words, second.words, one],
      [second.words, first.words, two],
    ] as const) {
      for (const word of mine) expect(html, word).toContain(word);
      for (const word of theirs) expect(html, word).not.toContain(word);
      for (const word of mine) expect(readings[0], word).not.toContain(word);
    }
    expect(readings[0]).not.toMatch(/\/resultats\/|\/partage\/|formToken|[0-9a-f]{8}-[0-9a-f]{4}-/);
    expect(readings[0]).toContain('Des métiers à explorer');
  });

  it('is the page that was rendered at first, address by address', async () => {
    const library = newLibrary();
    const first = await reader(1).markup(library);
    expect(await reader(1).markup(library)).toBe(first);
    expect(first).toContain('href="/resultats/11111111-1111-4111-8111-111111111111?voie=bac#metiers"');
    expect(first).toContain('action="/resultats/11111111-1111-4111-8111-111111111111#metiers"');
    expect(first).not.toMatch(/\ue000|<slot/);
  });

  it('goes with the copy of the library that it was rendered from', async () => {
    const [before, after] = [newLibrary(), newLibrary()];
    await reader(1).markup(before);
    expect(readingsOf(after).size).toBe(0);
    await reader(1).markup(after);
    expect(readingsOf(after).size).toBe(1);
    expect(readingsOf(before).size).toBe(1);
  });

  it('is bounded, in number and in bytes', () => {
    const readings = readingsOf(newLibrary());
    for (let n = 0; n < READINGS.max + 50; n += 1) readings.set(`r${n}`, 'x');
    expect(readings.size).toBe(READINGS.max);
    expect(readings.get('r0')).toBeUndefined();
    readings.clear();
    // A megabyte each, at two bytes a character.
    for (let n = 0; n < 20; n += 1) readings.set(`r${n}`, 'x'.repeat(500_000));
    expect(readings.calculatedSize).toBeLessThanOrEqual(READINGS.maxSize);
    expect(readings.size).toBe(8);
    readings.set('whale', 'x'.repeat(READINGS.maxSize));
    expect(readings.get('whale')).toBeUndefined();
  });
});

describe('what a reading is known by', () => {
  const { analysis } = READING;
  const others: Record<string, Partial<Reading>> = {
    'other scores': { analysis: { ...analysis, scores: { ...analysis.scores, R: 1 } } },
    'another count': { analysis: { ...analysis, answeredCount: analysis.answeredCount - 1 } },
    'another algorithm': { analysis: { ...analysis, algorithmVersion: 'riasec-x' } },
    'another version in the analysis': { analysis: { ...analysis, instrumentVersion: 'x' } },
    'another version of the instrument': { instrument: { ...RIASEC, version: 'x' } },
    'another instrument': { instrument: { ...RIASEC, id: 'x' as never } },
    'another content of the instrument': { instrumentHash: 'x' },
    'other recommendations': { recommended: ['soudeur'] },
    'the same in another order': { recommended: ['plombier', 'soudeur'] },
    'one route': { only: 'bac' },
    'a series': { serie: 'D' },
    'no choice by series': { bySerie: false },
    'the page to print': { print: true },
  };

  it('is the same for the same', () => {
    expect(readingKey({ ...READING, analysis: structuredClone(analysis) })).toBe(readingKey(READING));
  });

  it.each(Object.entries(others))('differs by %s', (_, other) => {
    expect(readingKey({ ...READING, ...other })).not.toBe(readingKey(READING));
  });
});
