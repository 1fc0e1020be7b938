import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DatabaseRefusal } from '#db/refusal.ts';
import { seal } from '#lib/platform/crypto.ts';
import { checkKeys, checkLogins, LostKeyRefusal, refusalOf, type Addresses } from './database-checks.ts';
import { prepareDatabase } from './database.ts';
import { prepareEmbedded, type PreparedEmbedded } from './embedded.ts';

let dataDir: string;
let database: PreparedEmbedded;
let addresses: Addresses;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'opc-checks-'));
  chmodSync(dataDir, 0o755);
  database = await prepareEmbedded(dataDir);
  addresses = database.settings as Addresses;
});
afterAll(async () => {
  await database?.server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function bySuperuser<T>(use: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(database.server.superuserUrl.replace(/postgres$/, 'orientation'), {
    max: 1,
    onnotice: () => undefined,
  });
  try {
    return await use(sql);
  } finally {
    await sql.end({ timeout: 2 });
  }
}
const changed = (address: string, change: Partial<URL>): string => Object.assign(new URL(address), change).href;
const failure = (work: Promise<unknown>): Promise<Error> =>
  work.then(
    () => new Error('nothing was refused'),
    (error: Error) => error,
  );

describe('what the database refuses at the start', () => {
  it('is nothing when all is well, before the first migration', async () => {
    await expect(checkLogins(addresses)).resolves.toBeUndefined();
  });

  it.each([
    ['DATABASE_URL', { password: 'wrong' }, /refuse le compte ou le mot de passe donné dans DATABASE_URL\./],
    ['DATABASE_SERVICE_URL', { username: 'nobody' }, /refuse le compte .* dans DATABASE_SERVICE_URL\./],
    ['DATABASE_OWNER_URL', { pathname: '/elsewhere' }, /nommée dans DATABASE_OWNER_URL n’existe pas/],
    ['DATABASE_URL', { port: '1' }, /La base de données de DATABASE_URL ne répond pas/],
    ['DATABASE_URL', { hostname: 'nulle-part.invalid' }, /DATABASE_URL (?:est introuvable|ne répond pas)/],
  ] as const)('names %s that is wrong, and shows no value', async (name, change, sentence) => {
    const error = await failure(checkLogins({ ...addresses, [name]: changed(addresses[name], change) }));
    expect(error).toBeInstanceOf(DatabaseRefusal);
    expect(error.message).toMatch(sentence);
    expect(error.message).not.toMatch(/127\.0\.0\.1|wrong|elsewhere|nobody|opc_/);
  });

  it('is an owner who cannot make roles, and a login that may not enter', async () => {
    await bySuperuser((sql) => sql`alter role opc_owner nocreaterole`);
    expect((await failure(checkLogins(addresses))).message).toMatch(/ne peut pas créer les rôles/);
    await bySuperuser((sql) => sql`alter role opc_owner createrole`);
    await bySuperuser((sql) => sql`revoke connect on database orientation from opc_app`);
    expect((await failure(checkLogins(addresses))).message).toMatch(/DATABASE_URL n’a pas le droit d’entrer/);
    await bySuperuser((sql) => sql`grant connect on database orientation to opc_app`);
  });

  it.each([
    [{ code: '08P01', message: 'unsupported startup parameter: statement_timeout' }, /DATABASE_PREPARE=false/],
    [{ code: '26000', message: 'prepared statement "x1" does not exist' }, /DATABASE_PREPARE=false/],
    [{ code: 'XX000', message: 'odd' }, /a refusé une demande du démarrage \(XX000 : odd\)/],
    [{ cause: { code: '53300', message: 'too many clients' } }, /plus de connexion libre/],
    [{ code: 'SELF_SIGNED_CERT_IN_CHAIN', message: 'x' }, /certificat/],
  ])('is told in a sentence: %j', (error, sentence) => {
    expect(refusalOf(error, 'DATABASE_OWNER_URL').message).toMatch(sentence);
  });
});

describe('keys that are gone', () => {
  const ring = (id: string) => [{ id, key: randomBytes(32) }];
  const [used, other, renamed] = [ring('k1'), ring('k1'), ring('k2')];

  it('stop the start as soon as something is stored under them, and not before', async () => {
    await prepareDatabase(database.settings, null);
    await expect(checkKeys(addresses.DATABASE_SERVICE_URL, other)).resolves.toBeUndefined();
    const id = crypto.randomUUID();
    const phone = seal('+242060000000', { table: 'profiles', column: 'phone', row: id }, used);
    await bySuperuser((sql) => sql`insert into public.profiles (id, phone) values (${id}, ${phone})`);
    await expect(checkKeys(addresses.DATABASE_SERVICE_URL, [...renamed, ...used])).resolves.toBeUndefined();
    for (const wrong of [other, renamed]) {
      const error = await failure(checkKeys(addresses.DATABASE_SERVICE_URL, wrong));
      expect(error).toBeInstanceOf(LostKeyRefusal);
      expect(error.message).toMatch(/la clé « k1 »/);
    }
    // The keys of the installation itself are others than those of this test.
    await expect(prepareDatabase(database.settings, null)).rejects.toThrow(LostKeyRefusal);
    await bySuperuser((sql) => sql`delete from public.profiles where id = ${id}`);
  });
});

describe('a schema newer than the code', () => {
  it('stops the start', async () => {
    await prepareDatabase(database.settings, null);
    await bySuperuser(
      (sql) => sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', 99999999999999)`,
    );
    const error = await failure(prepareDatabase(database.settings, null));
    expect(error).toBeInstanceOf(DatabaseRefusal);
    expect(error.message).toMatch(/version plus récente de l’application/);
    await bySuperuser((sql) => sql`delete from drizzle.__drizzle_migrations where hash = 'later'`);
  });
});

describe('demo accounts', () => {
  it('are made at a local address, closed at any other, and open again', async () => {
    const open = () =>
      bySuperuser(async (sql) =>
        (await sql`select email from public.profiles where is_active order by email`).map(
          ({ email }) => email as string,
        ),
      );
    const all = ['admin@demo.invalid', 'consultant@demo.invalid', 'user@demo.invalid'];
    expect((await prepareDatabase(database.settings, dataDir)).map(({ email }) => email).sort()).toEqual(all);
    // Besides those that one signs in with: somebody who receives people.
    const opened = ['admin@demo.invalid', 'consultant2@demo.invalid', 'consultant@demo.invalid', 'user@demo.invalid'];
    expect(await open()).toEqual(opened);
    expect(await prepareDatabase(database.settings, null)).toEqual([]);
    expect(await open()).toEqual([]);
    await prepareDatabase(database.settings, dataDir);
    expect(await open()).toEqual(opened);
  });
});
