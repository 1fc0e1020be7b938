import type postgres from 'postgres';

/** What `rightsOfPostgrest` should give: reading one's own profile, results and appointments. */
export const ONLY_READING_ONESELF = [
  'authenticated SELECT public.appointments',
  'authenticated SELECT public.profiles',
  'authenticated SELECT public.test_results',
];

/**
 * Every right on a table, column, sequence, view or function of ours that `anon` or `authenticated` holds: whoever has
 * a token of Supabase may do that without our server. One line a right, sorted.
 */
export async function rightsOfPostgrest(sql: postgres.Sql): Promise<string[]> {
  const rows = await sql<{ line: string }[]>`
    select distinct r.rolname || ' ' || p.verb || ' ' || n.nspname || '.' || c.relname as line
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      cross join (values ('anon'), ('authenticated')) r(rolname)
      cross join (values ('SELECT'), ('INSERT'), ('UPDATE'), ('DELETE'), ('TRUNCATE'), ('REFERENCES'), ('TRIGGER')) p(verb)
     where n.nspname in ('public', 'private', 'app_api', 'drizzle') and c.relkind in ('r', 'p', 'v', 'm')
       and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
       and (has_table_privilege(r.rolname, c.oid, p.verb)
         or case when p.verb in ('SELECT', 'INSERT', 'UPDATE', 'REFERENCES') then has_any_column_privilege(r.rolname, c.oid, p.verb) else false end)
    union
    select r.rolname || ' ' || p.verb || ' sequence ' || n.nspname || '.' || c.relname
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      cross join (values ('anon'), ('authenticated')) r(rolname)
      cross join (values ('USAGE'), ('SELECT'), ('UPDATE')) p(verb)
     where n.nspname in ('public', 'private', 'drizzle') and c.relkind = 'S' and has_sequence_privilege(r.rolname, c.oid, p.verb)
    union
    select r.rolname || ' EXECUTE ' || n.nspname || '.' || f.proname
      from pg_proc f join pg_namespace n on n.oid = f.pronamespace
      cross join (values ('anon'), ('authenticated')) r(rolname)
     where n.nspname in ('public', 'private', 'app_api') and has_function_privilege(r.rolname, f.oid, 'EXECUTE')
       and not exists (select from pg_depend d where d.objid = f.oid and d.deptype = 'e')
    order by 1`;
  return rows.map(({ line }) => line);
}
