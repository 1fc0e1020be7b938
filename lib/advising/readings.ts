import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { runAs, runAsSystem } from '#db/run-as.ts';
import { accounts } from '#db/schema/identity.ts';
import { auditLogs } from '#db/schema/operations.ts';
import type { Person } from '#lib/access/core/actor.ts';
import { namesOfAdvisers } from '#lib/appointments/index.ts';

/** Somebody read something of the person: all parts that were shown at one moment. */
type Reading = {
  readonly at: Date;
  /** « un administrateur » for whoever is no adviser; null when the account of the reader is gone. */
  readonly reader: string | null;
  readonly parts: readonly string[];
};

const PAGE = 20;

/** Who read what of the person, and when: the newest first, a page of twenty. Pages count from 1. */
export async function listReadings(
  person: Person,
  page: number,
): Promise<{ readings: readonly Reading[]; more: boolean }> {
  const rows = await runAs(person, (tx) =>
    tx
      .select({
        at: auditLogs.createdAt,
        readerId: auditLogs.userId,
        parts: sql<string[]>`array_agg(coalesce(${auditLogs.newData} ->> 'part', '') order by ${auditLogs.id})`,
      })
      .from(auditLogs)
      .where(and(eq(auditLogs.tableName, 'readings'), eq(auditLogs.recordId, person.id)))
      .groupBy(auditLogs.createdAt, auditLogs.userId)
      .orderBy(desc(auditLogs.createdAt), auditLogs.userId)
      .limit(PAGE + 1)
      .offset((page - 1) * PAGE),
  );
  const ids = [...new Set(rows.flatMap(({ readerId }) => (readerId === null ? [] : [readerId])))];
  const names = await namesOfAdvisers(ids);
  const others = await administratorsAmong(ids.filter((id) => !names.has(id)));
  return {
    readings: rows.slice(0, PAGE).map(({ at, readerId, parts }) => ({
      at,
      reader: readerId === null ? null : (names.get(readerId) ?? (others.has(readerId) ? 'un administrateur' : null)),
      parts,
    })),
    more: rows.length > PAGE,
  };
}

async function administratorsAmong(ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await runAsSystem('which readers are administrators', (tx) =>
    tx
      .select({ id: accounts.id })
      .from(accounts)
      .where(and(inArray(accounts.id, [...ids]), eq(accounts.appRole, 'admin'))),
  );
  return new Set(rows.map(({ id }) => id));
}
