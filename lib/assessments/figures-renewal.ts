import { and, desc, eq, like, notInArray, sql } from 'drizzle-orm';
import type { Tx } from '#db/run-as.ts';
import { instrumentFigures } from '#db/schema/assessments.ts';
import { profiles } from '#db/schema/people.ts';
import { unpackAnswers, type Instrument } from './core/index.ts';
import {
  emptyTally,
  figuresOf,
  renewedFigures,
  smallestN,
  tallyPerson,
  type InstrumentFigures,
  type Sending,
} from './core/item-analysis/index.ts';
import { versionsWithSameQuestions } from './instruments/registry.ts';
import { contentHash, questionsHash } from './version.ts';

/** Results read at once: what the work holds in memory does not grow with their number. */
const BATCH = 500;
/** Days of figures that are kept. */
const KEPT_DAYS = 12;
/** Accounts that the seed makes to try things out (RFC 2606: nobody has an address there). */
const DEMONSTRATION = '%@demo.invalid';

/**
 * Computes the figures of these questions from every stored result and keeps them under the day, as far as they differ
 * from the last ones by enough people to say nothing about one.
 * Works as the system: answers are one's own, what is kept holds no person.
 * @returns the figures that stand
 */
export async function renewFigures(tx: Tx, instrument: Instrument, now: Date): Promise<InstrumentFigures> {
  const tally = emptyTally(instrument);
  for await (const sendings of eachPerson(tx, instrument)) tallyPerson(tally, sendings);
  const counted = figuresOf(tally);
  const hash = questionsHash(instrument);
  const standing = await findStanding(tx, hash);
  const renewed = standing === null ? counted : renewedFigures(instrument, standing, counted);
  if (renewed === null) return standing ?? counted;
  await keepFigures(tx, hash, renewed, now);
  return renewed;
}

/** The figures that were kept last; null when there are none that count people. */
async function findStanding(tx: Tx, hash: string): Promise<InstrumentFigures | null> {
  const [row] = await tx
    .select({ figures: instrumentFigures.figures })
    .from(instrumentFigures)
    .where(eq(instrumentFigures.questionsHash, hash))
    .orderBy(desc(instrumentFigures.day))
    .limit(1);
  // Written by `keepFigures` only.
  const figures = row?.figures as InstrumentFigures | undefined;
  return Number.isInteger(figures?.people) ? (figures ?? null) : null;
}

type ResultRow = {
  readonly person: string;
  readonly id: string;
  /** With all its digits: a Date would lose three of them, and the next batch begin at the wrong row. */
  readonly created: string;
  /** Seconds since the epoch. */
  readonly at: number;
  readonly answers: string;
  readonly page_seconds: (number | null)[];
};

/** The results of one person after the other. Answers that cannot be read are those of nobody: they have no items. */
async function* eachPerson(tx: Tx, instrument: Instrument): AsyncGenerator<Sending[]> {
  // Asked once: joined to each batch, all people before it would be read again.
  const demonstration = new Set(
    (await tx.select({ id: profiles.id }).from(profiles).where(like(profiles.email, DEMONSTRATION))).map(
      ({ id }) => id,
    ),
  );
  let person: string | null = null;
  let sendings: Sending[] = [];
  for await (const row of eachResult(tx, instrument)) {
    if (demonstration.has(row.person)) continue;
    if (row.person !== person) {
      if (sendings.length > 0) yield sendings;
      [person, sendings] = [row.person, []];
    }
    sendings.push({
      answers: unpackAnswers(row.answers, instrument) ?? {},
      pageSeconds: row.page_seconds,
      at: new Date(row.at * 1000),
    });
  }
  if (sendings.length > 0) yield sendings;
}

/** Every result of these questions, person by person, in batches by key. */
async function* eachResult(tx: Tx, instrument: Instrument): AsyncGenerator<ResultRow> {
  const hashes = versionsWithSameQuestions(instrument).map(contentHash);
  for (let last: ResultRow | undefined; ; ) {
    const after = last
      ? sql`and (r.profile_id, r.created_at, r.id) > (${last.person}::uuid, ${last.created}::timestamptz, ${last.id}::uuid)`
      : sql``;
    const rows: ResultRow[] = await tx.execute<ResultRow>(sql`
      select r.profile_id::text as person, r.id::text as id, r.created_at::text as created,
             extract(epoch from r.completed_at)::float8 as at,
             coalesce(r.test_data ->> 'answers', '') as answers,
             coalesce(r.test_data -> 'pageSeconds', '[]') as page_seconds
        from public.test_results r
       where r.instrument_hash in ${hashes} ${after}
       order by r.profile_id, r.created_at, r.id limit ${BATCH}`);
    yield* rows;
    last = rows.at(-1);
    if (rows.length < BATCH) return;
  }
}

/** One row a day; a second run of the day replaces the first. */
async function keepFigures(tx: Tx, hash: string, figures: InstrumentFigures, now: Date): Promise<void> {
  const day = sql<string>`(${now.toISOString()}::timestamptz at time zone 'Africa/Brazzaville')::date`;
  const values = { n: smallestN(figures), figures, computedAt: now };
  await tx
    .insert(instrumentFigures)
    .values({ questionsHash: hash, day, ...values })
    .onConflictDoUpdate({ target: [instrumentFigures.questionsHash, instrumentFigures.day], set: values });
  const kept = tx
    .select({ day: instrumentFigures.day })
    .from(instrumentFigures)
    .where(eq(instrumentFigures.questionsHash, hash))
    .orderBy(desc(instrumentFigures.day))
    .limit(KEPT_DAYS);
  await tx
    .delete(instrumentFigures)
    .where(and(eq(instrumentFigures.questionsHash, hash), notInArray(instrumentFigures.day, kept)));
}
