import type postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runAs } from '#db/run-as.ts';
import { instrumentFigures } from '#db/schema/assessments.ts';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import { GUEST, type AppRole, type Person } from '#lib/access/core/actor.ts';
import { runJob } from '#lib/jobs/run.ts';
import { packAnswers, type Answers } from './core/index.ts';
import { cronbachAlpha, momentsOf, pairCorrelation } from './core/item-analysis/coefficients.ts';
import { drawnAnswers, sameAnswer, seeded } from './core/testing.ts';
import { findFigures, findPublicFigures } from './figures.ts';
import { RIASEC, RIASEC_1 } from './instruments/riasec.ts';
import { latestInstrument, newestOfEachQuestions, versionsWithSameQuestions } from './instruments/registry.ts';
import { renewInstrumentFigures } from './jobs.ts';
import { contentHash, questionsHash } from './version.ts';

let sql: postgres.Sql;
beforeAll(async () => {
  sql = asSuperuser((await testDatabase()).name);
});
afterAll(() => sql.end());
beforeEach(async () => {
  await sql`delete from public.instrument_figures`;
  await sql`delete from public.profiles`;
  random = seeded(3);
});

let random = seeded(3);
/** Somebody with tastes of their own. */
const drawn = (): Answers =>
  drawnAnswers(
    RIASEC,
    {
      R: 1 + 2 * random(),
      I: 1 + 2 * random(),
      A: 1 + 2 * random(),
      S: 3 * random(),
      E: 1 + random(),
      C: 1 + 2 * random(),
    },
    random,
  );
const actor = (role: AppRole): Person => ({ kind: 'person', id: crypto.randomUUID(), role, sessionId: null });
const score = (answers: Answers, pole: string) =>
  RIASEC.items.filter((item) => item.pole === pole).reduce((sum, { id }) => sum + (answers[id] as number), 0);
const valuesOf = (answers: Answers, pole: string) =>
  RIASEC.items.filter((item) => item.pole === pole).map(({ id }) => answers[id] as number);

/** People with the results that are listed for each, in one statement a table. */
async function store(people: { answers: Answers; daysAgo?: number }[][], instrument = RIASEC, email = false) {
  const profiles = people.map((_, index) => ({
    id: crypto.randomUUID(),
    email: email ? `essai${index}@demo.invalid` : null,
  }));
  await sql`insert into public.profiles ${sql(profiles)}`;
  const [version] =
    await sql`select id from public.instrument_versions where content_hash = ${contentHash(instrument)}`;
  const results = people.flatMap((sendings, index) =>
    sendings.map(({ answers, daysAgo = 0 }) => ({
      profile_id: profiles[index]!.id,
      test_type: instrument.id,
      instrument_version_id: version!['id'] as string,
      instrument_hash: contentHash(instrument),
      algorithm_version: instrument.algorithmVersion,
      test_data: sql.json({ answers: packAnswers(answers, instrument), pageSeconds: [60, 60, null, 60, 60] }),
      results: sql.json({}),
      interpretation: '',
      completed_at: new Date(Date.now() - daysAgo * 86_400_000),
    })),
  );
  await sql`insert into public.test_results ${sql(results as never)}`;
}
const run = () => runJob(renewInstrumentFigures);
const figures = async () => (await findFigures(actor('admin'), RIASEC))!;

describe('the nightly figures', () => {
  it('count each person once, whichever version of the same questions, and say what was left out', async () => {
    const first = Array.from({ length: 30 }, drawn);
    const again = first.map(() => drawn());
    await store(first.slice(0, 20).map((answers, i) => [{ answers: again[i]! }, { answers, daysAgo: 30 }]));
    await store(
      first.slice(20).map((answers) => [{ answers }]),
      RIASEC_1,
    );
    await store([[{ answers: sameAnswer(RIASEC, 4) }], [{ answers: {} }]]);
    await store([[{ answers: drawn() }], [{ answers: drawn() }]], RIASEC, true);
    expect(await run()).toEqual({ people: { [`riasec ${latestInstrument('riasec').version}`]: 30 } });
    const { n, figures: found } = await figures();
    expect(n).toBe(30);
    expect([found.people, found.leftOut]).toEqual([30, { careless: 1, blank: 1, repeated: 20 }]);
    const rows = first.map((answers) => valuesOf(answers, 'S'));
    expect(found.poles.S.n).toBe(30);
    expect(found.poles.S.alpha).toBeCloseTo(cronbachAlpha(momentsOf(rows, 10))!, 12);
    // Twenty pairs are too few for a figure.
    expect(found.poles.S.retest).toEqual({ n: 20, r: null });
  });

  it('read on where the batch before ended, and pair the two results of each person', async () => {
    const pairs = Array.from({ length: 180 }, () => [drawn(), drawn()] as const);
    // Three results each, 540: more than one batch, and the second begins inside of somebody.
    await store(
      pairs.map(([before, after]) => [
        { answers: after },
        { answers: before, daysAgo: 45 },
        { answers: drawn(), daysAgo: 44.5 },
      ]),
    );
    await run();
    const { figures: found, n } = await figures();
    expect([n, found.people, found.leftOut.repeated]).toEqual([180, 180, 360]);
    const scores = pairs.map((pair) => pair.map((answers) => score(answers, 'R')));
    expect(found.poles.R.retest.n).toBe(180);
    expect(found.poles.R.retest.r).toBeCloseTo(pairCorrelation(momentsOf(scores, 2))!, 12);
  });

  it('hold nothing of anybody: neither an id nor an answer, and no figure of a few', async () => {
    await store([[{ answers: drawn() }]]);
    await run();
    const [row] = await sql`select * from public.instrument_figures`;
    expect(Object.keys(row!).sort()).toEqual(['computed_at', 'day', 'figures', 'n', 'questions_hash']);
    const numbers = (value: unknown): number[] =>
      typeof value === 'number'
        ? [value]
        : value && typeof value === 'object'
          ? Object.values(value).flatMap(numbers)
          : [];
    expect(numbers(row!['figures']).every((number) => number === 0 || number === 1)).toBe(true);
    const [person] = await sql`select id from public.profiles`;
    expect(JSON.stringify(row)).not.toContain(person!['id']);
  });

  it('are one row a day, of which twelve are kept', async () => {
    const hash = questionsHash(RIASEC);
    for (let ago = 1; ago <= 14; ago += 1)
      await sql`insert into public.instrument_figures (questions_hash, day, n, figures) values (${hash}, current_date - 2 - ${ago}::int, 0, '{}')`;
    await sql`insert into public.instrument_figures (questions_hash, day, n, figures) values ('others', '2020-01-01', 0, '{}')`;
    await run();
    await store(Array.from({ length: 10 }, () => [{ answers: drawn() }]));
    await run();
    const rows =
      await sql`select n, day < current_date - 2 as old from public.instrument_figures where questions_hash = ${hash} order by day desc`;
    expect([rows.length, rows[0]!['n'], rows.filter((row) => row['old']).length]).toEqual([12, 10, 11]);
    expect(await sql`select 1 from public.instrument_figures where questions_hash = 'others'`).toHaveLength(1);
  });

  it('single nobody out: they stand until ten people more or fewer are counted', async () => {
    await store(Array.from({ length: 40 }, () => [{ answers: drawn() }]));
    await run();
    await sql`update public.instrument_figures set day = day - 40, computed_at = computed_at - interval '40 days'`;
    const standing = await sql`select * from public.instrument_figures`;
    for (const more of [1, 8]) {
      await store(Array.from({ length: more }, () => [{ answers: drawn() }]));
      await run();
      // However old the row is: not even its day is written anew.
      expect(await sql`select * from public.instrument_figures`).toEqual(standing);
    }
    await store([[{ answers: drawn() }]]);
    await run();
    expect(await sql`select n from public.instrument_figures order by day`).toMatchObject([{ n: 40 }, { n: 50 }]);
    expect((await figures()).figures.poles.R.mean).not.toBe(standing[0]!['figures'].poles.R.mean);
  });

  it('forget the answers that people deleted, once they are ten', async () => {
    await store(Array.from({ length: 40 }, () => [{ answers: drawn() }]));
    await run();
    const remove = (many: number) =>
      sql`delete from public.profiles where id in (select id from public.profiles limit ${many})`;
    await remove(9);
    await run();
    expect((await figures()).figures.people).toBe(40);
    await remove(1);
    await run();
    expect((await figures()).figures.people).toBe(30);
  });
});

describe('who sees them', () => {
  it('before the first run there is nothing', async () => {
    expect(await findFigures(actor('admin'), RIASEC)).toBeNull();
    expect(await findPublicFigures(RIASEC)).toEqual({ n: 0, figures: null });
  });

  it('up to 199 people: administrators; everybody else learns the number', async () => {
    await store(Array.from({ length: 199 }, () => [{ answers: drawn() }]));
    await run();
    expect((await figures()).figures.poles.R.alpha).toBeTypeOf('number');
    expect(await findPublicFigures(RIASEC)).toEqual({ n: 199, figures: null });
    for (const somebody of [GUEST, actor('user'), actor('consultant')])
      expect(await runAs(somebody, (tx) => tx.select().from(instrumentFigures))).toEqual([]);
    for (const role of ['user', 'consultant'] as const) expect(await findFigures(actor(role), RIASEC)).toBeNull();
  });

  it('from 200 on: everybody, until there are fewer again', async () => {
    await store(Array.from({ length: 200 }, () => [{ answers: drawn() }]));
    await run();
    const shown = await findPublicFigures(RIASEC);
    expect(shown.n).toBe(200);
    expect(shown.figures).toEqual((await figures()).figures);
    await sql`update public.instrument_figures set day = day - 1`;
    await sql`delete from public.profiles where id in (select id from public.profiles limit 10)`;
    await run();
    expect(await findPublicFigures(RIASEC)).toEqual({ n: 190, figures: null });
  });
});

it('versions with the same questions share their figures, and each set of questions is computed once', () => {
  expect(questionsHash(RIASEC_1)).toBe(questionsHash(RIASEC));
  const [first, ...rest] = RIASEC.items;
  expect(questionsHash({ ...RIASEC, items: [{ ...first!, text: `${first!.text} encore` }, ...rest] })).not.toBe(
    questionsHash(RIASEC),
  );
  expect(newestOfEachQuestions()).toEqual([latestInstrument('riasec')]);
  expect(versionsWithSameQuestions(RIASEC_1)).toContain(latestInstrument('riasec'));
});
