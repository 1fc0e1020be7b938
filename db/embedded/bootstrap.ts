import { randomBytes } from 'node:crypto';
import postgres from 'postgres';

export interface LoginPasswords {
  owner: string;
  app: string;
  service: string;
}

export interface BootstrapOptions {
  database: string;
  /** Passwords of the three logins; fresh random ones when absent (existing logins are changed). */
  passwords?: LoginPasswords;
}

export interface DatabaseUrls {
  /** Owns the database and runs migrations. */
  ownerUrl: string;
  /** Every ordinary query: owns nothing, inherits nothing. */
  appUrl: string;
  /** Jobs that act for nobody in particular. */
  serviceUrl: string;
}

export const LOGINS = { owner: 'opc_owner', app: 'opc_app', service: 'opc_service' } as const;

const ATTRIBUTES: Record<keyof typeof LOGINS, string> = {
  owner: 'LOGIN NOSUPERUSER CREATEROLE CREATEDB NOBYPASSRLS NOREPLICATION',
  app: 'LOGIN NOINHERIT NOSUPERUSER NOCREATEROLE NOCREATEDB NOBYPASSRLS NOREPLICATION',
  service: 'LOGIN NOINHERIT NOSUPERUSER NOCREATEROLE NOCREATEDB NOBYPASSRLS NOREPLICATION',
};

/** Three random passwords of 192 bits, in characters that need no escaping in a URL. */
export function randomPasswords(): LoginPasswords {
  const one = (): string => randomBytes(24).toString('base64url');
  return { owner: one(), app: one(), service: one() };
}

/**
 * Prepares an empty server: the three logins and a database that belongs to `opc_owner` and that
 * nobody else may enter. Idempotent: attributes and passwords are set again each time.
 * The URLs returned hold the passwords; keeping them is the caller's job.
 */
export async function bootstrapDatabase(superuserUrl: string, options: BootstrapOptions): Promise<DatabaseUrls> {
  const passwords = options.passwords ?? randomPasswords();
  const sql = postgres(superuserUrl, { max: 1, onnotice: () => undefined });
  try {
    for (const key of ['owner', 'app', 'service'] as const) {
      const exists = await sql`select 1 from pg_roles where rolname = ${LOGINS[key]}`;
      const verb = exists.length > 0 ? 'alter' : 'create';
      // Utility statements take no parameters: the server itself quotes the two values.
      const [row] = await sql<[{ statement: string }]>`
        select format('%s role %I ${sql.unsafe(ATTRIBUTES[key])} password %L', ${verb}::text, ${LOGINS[key]}::text, ${passwords[key]}::text) as statement`;
      await sql.unsafe(row.statement);
    }
    const known = await sql`select 1 from pg_database where datname = ${options.database}`;
    if (known.length === 0) await sql`create database ${sql(options.database)} owner ${sql(LOGINS.owner)}`;
    await sql`alter database ${sql(options.database)} owner to ${sql(LOGINS.owner)}`;
    await sql`revoke all on database ${sql(options.database)} from public`;
    await sql`grant connect on database ${sql(options.database)} to ${sql(LOGINS.owner)}, ${sql(LOGINS.app)}, ${sql(LOGINS.service)}`;
    await revokePublicSchema(superuserUrl, options.database);
  } finally {
    await sql.end({ timeout: 5 });
  }
  const url = (key: keyof typeof LOGINS): string => {
    const target = new URL(superuserUrl);
    target.username = LOGINS[key];
    target.password = passwords[key];
    target.pathname = `/${encodeURIComponent(options.database)}`;
    return target.href;
  };
  return { ownerUrl: url('owner'), appUrl: url('app'), serviceUrl: url('service') };
}

async function revokePublicSchema(superuserUrl: string, database: string): Promise<void> {
  const target = new URL(superuserUrl);
  target.pathname = `/${encodeURIComponent(database)}`;
  const sql = postgres(target.href, { max: 1, onnotice: () => undefined });
  try {
    await sql`revoke create on schema public from public`;
  } finally {
    await sql.end({ timeout: 5 });
  }
}
