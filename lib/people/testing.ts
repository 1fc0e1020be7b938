import type postgres from 'postgres';
import { GUEST } from '#lib/access/core/actor.ts';

/** For the tests of this folder: real people in a real database, through the real pipeline. */

export { act, cookiesOf, newPerson, NOW, PASSWORD } from '#lib/accounts/testing.ts';

export { GUEST };

/** Every table of the product, partitions left out: their rows show through the parent. */
export const tablesOf = async (sql: postgres.Sql): Promise<string[]> =>
  (
    await sql<{ name: string }[]>`
    select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('public', 'private') and c.relkind in ('r', 'p') and not c.relispartition order by 1`
  ).map(({ name }) => name);

/** The tables in which any column of any row holds this text, as it is or as the bytes of a `bytea`. */
export async function tablesHolding(sql: postgres.Sql, text: string): Promise<string[]> {
  const found: string[] = [];
  for (const table of await tablesOf(sql)) {
    const rows = await sql.unsafe(
      `select 1 from ${table} t where position($1 in t::text) > 0 or position($2 in t::text) > 0 limit 1`,
      [text, Buffer.from(text).toString('hex')],
    );
    if (rows.length > 0) found.push(table);
  }
  return found;
}
