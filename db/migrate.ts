import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate as runMigrations } from 'drizzle-orm/postgres-js/migrator';
import { connect } from './client.ts';
import { DatabaseRefusal } from './refusal.ts';

const FOLDER = fileURLToPath(new URL('./migrations', import.meta.url));

export type MigrateOptions = {
  /** The login that owns the schema; may be a non-superuser with CREATEROLE, as on Supabase. */
  ownerUrl: string;
  /** Names of the two logins that serve requests. */
  appUser: string;
  serviceUser: string;
};

/**
 * Brings the database to the newest schema, lets the two logins become their roles, and makes the
 * partitions of the coming year. Safe to run again.
 * @throws DatabaseRefusal when a login could step around row-level security, or the schema is newer than this code:
 *   such an installation must not start.
 */
export async function migrate({ ownerUrl, appUser, serviceUser }: MigrateOptions): Promise<void> {
  const sql = connect(ownerUrl, 1);
  try {
    await refuseNewerSchema(sql);
    await runMigrations(drizzle(sql), { migrationsFolder: FOLDER });
    await sql`select app_api.ensure_result_partitions(12)`;
    await grantRoles(sql, appUser, ['app_guest', 'app_person']);
    await revokeRoles(sql, appUser, ['anon', 'authenticated']);
    await grantRoles(sql, serviceUser, ['service_role']);
    await refuseUnsafeLogins(sql, [appUser, serviceUser]);
  } finally {
    await sql.end();
  }
}

/** Code of yesterday on a schema of today would write what today’s code does not expect. */
async function refuseNewerSchema(sql: ReturnType<typeof connect>): Promise<void> {
  const [table] = await sql`select to_regclass('drizzle.__drizzle_migrations') is not null as there`;
  if (!table?.['there']) return;
  const { entries } = JSON.parse(readFileSync(`${FOLDER}/meta/_journal.json`, 'utf8')) as {
    entries: { when: number }[];
  };
  const [last] = await sql`select max(created_at)::text as at from drizzle.__drizzle_migrations`;
  if (Number(last?.['at']) > Math.max(...entries.map(({ when }) => when))) {
    throw new DatabaseRefusal(
      'La base de données a été préparée par une version plus récente de l’application. ' +
        'Installez cette version, ou rétablissez une sauvegarde faite avant elle.',
    );
  }
}

/** A login may take these roles with SET ROLE and inherits nothing from them. */
async function grantRoles(sql: ReturnType<typeof connect>, login: string, roles: string[]): Promise<void> {
  for (const role of roles) {
    const [held] = await sql`select pg_has_role(${login}, ${role}, 'SET') as held`;
    if (!held?.['held']) await sql`grant ${sql(role)} to ${sql(login)} with inherit false, set true`;
  }
}

/** Takes back what an earlier release granted. A grant that somebody else made stays theirs to take back. */
async function revokeRoles(sql: ReturnType<typeof connect>, login: string, roles: string[]): Promise<void> {
  for (const role of roles) {
    const [held] = await sql`
      select from pg_auth_members m where m.roleid = ${role}::regrole and m.member = ${login}::regrole and pg_get_userbyid(m.grantor) = current_user`;
    if (held) await sql`revoke ${sql(role)} from ${sql(login)}`;
  }
}

async function refuseUnsafeLogins(sql: ReturnType<typeof connect>, logins: string[]): Promise<void> {
  const unsafe = await sql`
    select rolname from pg_roles r
    where rolname = any (${logins}) and (rolsuper or rolbypassrls
      or exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relowner = r.oid and n.nspname in ('public', 'private')))`;
  if (unsafe.length > 0) {
    throw new DatabaseRefusal(
      `Le compte de base de données « ${unsafe.map((row) => row['rolname']).join(', ')} » est superutilisateur, propriétaire des tables ou dispensé de la sécurité par ligne : ` +
        'DATABASE_URL et DATABASE_SERVICE_URL demandent des comptes sans ces droits.',
    );
  }
}
