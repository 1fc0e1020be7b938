import { desc, sql } from 'drizzle-orm';
import { auditLogs } from '#db/schema/operations.ts';
import { runAs, type Tx } from '#db/run-as.ts';
import type { Person } from '#lib/access/core/actor.ts';
import { createShare, deleteResult, findResult, findShared, listResults } from '#lib/assessments/index.ts';
import { readDashboard } from '#lib/guidance/index.ts';
import { auditData, exportPerson } from '#lib/people/index.ts';
import { PERSONAL_DATA } from '#app/_compose/personal-data.ts';

/** Somebody whose queries are timed: two of their results, and a link to the first. */
export interface Subject {
  readonly person: Person;
  readonly resultIds: readonly [string, string];
  readonly token: string;
}

/** One thing that the product asks of its database. Resolves with whether it found something. */
export interface Probe {
  readonly label: string;
  /** Whether one person waits for it on a page: then it has an aim in milliseconds. */
  readonly onPage: boolean;
  ask(subject: Subject): Promise<boolean>;
}

/** Ends a transaction without keeping what it did. */
class Undone extends Error {}

/** Does it as this person and takes it back; the time to do so is part of what is measured. */
async function undone(person: Person, work: (tx: Tx) => Promise<boolean>): Promise<boolean> {
  let found = false;
  await runAs(person, async (tx) => {
    found = await work(tx);
    throw new Undone();
  }).catch((error: unknown) => {
    if (!(error instanceof Undone)) throw error;
  });
  return found;
}

const NEWEST = 50;

/** The product's own functions, as its pages call them. */
export const PROBES: readonly Probe[] = [
  {
    label: 'tableau de bord',
    onPage: true,
    ask: async ({ person }) => (await runAs(person, (tx) => readDashboard(tx, person.id))).results.length > 0,
  },
  {
    label: 'un résultat',
    onPage: true,
    ask: async ({ person, resultIds }) => (await findResult(person, resultIds[0])) !== null,
  },
  { label: 'liste des résultats', onPage: true, ask: async ({ person }) => (await listResults(person)).length > 0 },
  {
    label: 'comparer deux résultats',
    onPage: true,
    ask: async ({ person, resultIds }) =>
      (await Promise.all(resultIds.map((id) => findResult(person, id)))).every(Boolean),
  },
  { label: 'lien de partage', onPage: true, ask: async ({ token }) => (await findShared(token)) !== null },
  {
    label: 'créer un lien (annulé)',
    onPage: true,
    ask: ({ person, resultIds }) =>
      undone(person, async (tx) => typeof (await createShare(tx, resultIds[1])) === 'object'),
  },
  {
    label: 'supprimer un résultat (annulé)',
    onPage: false,
    ask: ({ person, resultIds }) => undone(person, (tx) => deleteResult(tx, person.id, resultIds[1])),
  },
  {
    label: 'traces d’une personne',
    onPage: true,
    ask: ({ person }) =>
      runAs(person, async (tx) => {
        const { auditLogs: lines } = await auditData.exportOf(tx, person.id);
        return (lines as readonly unknown[]).length > 0;
      }),
  },
  {
    label: 'dernières traces, pour un administrateur',
    onPage: true,
    // No page lists the trail. This is how it must be asked: by id, which grows with time and has an index.
    ask: ({ person }) =>
      runAs({ ...person, role: 'admin' }, async (tx) => {
        const lines = await tx.select().from(auditLogs).orderBy(desc(auditLogs.id)).limit(NEWEST);
        return lines.length === NEWEST;
      }),
  },
  {
    label: 'export des données',
    onPage: false,
    ask: async ({ person }) => 'auditLogs' in (await exportPerson(person, new Date(), PERSONAL_DATA)),
  },
  {
    label: 'effacement du compte (annulé)',
    onPage: false,
    ask: ({ person }) =>
      undone(person, async (tx) => {
        const [row] = await tx.execute<{ gone: boolean }>(sql`select app_api.erase_me() as gone`);
        return row?.gone === true;
      }),
  },
];
