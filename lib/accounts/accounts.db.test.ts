import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { runAsSystem } from '#db/run-as.ts';
import { asSuperuser, testDatabase, type TestDatabase } from '#db/tests/database.ts';
import { open } from '#lib/platform/crypto.ts';
import { dataKeys } from '#lib/access/keys.ts';
import { authenticate } from './authenticate.ts';
import { parseIdentifier, type Identifier } from './core/credentials.ts';
import { createAccount } from './create-account.ts';
import { findAccount } from './directory.ts';
import { preparePassword } from './password.ts';
import { consumeRecoveryCode, countRecoveryCodes, createRecoveryCodes, findRecoveryCode } from './recovery-codes.ts';
import { consumeToken, createToken, findToken, TOKEN_SECONDS } from './tokens.ts';

const PASSWORD = 'un manguier derrière la maison';
let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});

const inSystem = <T>(work: Parameters<typeof runAsSystem<T>>[1]) => runAsSystem('test', work);

async function openAccount(typed: string): Promise<{ id: string; identifier: Identifier; made: string }> {
  const id = randomUUID();
  const identifier = parseIdentifier(typed)!;
  const password = await preparePassword(PASSWORD);
  const made = await inSystem((tx) => createAccount(tx, { id, identifier, password, fullName: 'Anne' }));
  return { id, identifier, made };
}

describe('an account', () => {
  test('opens with its password, whatever spacing or case the identifier is typed in', async () => {
    const { id } = await openAccount('06 612 34 01');
    await openAccount('Anne@Exemple.cg');
    expect((await authenticate(parseIdentifier('+242 066123401')!, PASSWORD))?.id).toBe(id);
    expect(await authenticate(parseIdentifier(' ANNE@exemple.CG')!, PASSWORD)).toMatchObject({
      email: 'anne@exemple.cg',
      role: 'user',
      handle: null,
    });
  });

  test('stays shut for a wrong password, and nobody is there for an unknown identifier', async () => {
    const { identifier } = await openAccount('paul@exemple.cg');
    expect(await authenticate(identifier, `${PASSWORD}.`)).toBeNull();
    expect(await authenticate(parseIdentifier('inconnue@exemple.cg')!, PASSWORD)).toBeNull();
  });

  test('an accent typed in two ways is the same password', async () => {
    const { identifier } = await openAccount('accent@exemple.cg');
    expect(await authenticate(identifier, PASSWORD.normalize('NFD'))).not.toBeNull();
  });

  test('exists once for an identifier, also when two sign-ups come at the same instant', async () => {
    const outcomes = await Promise.all(
      ['05 555 11 22', '+242055551122', '055551122'].map((typed) => openAccount(typed).then(({ made }) => made)),
    );
    expect(outcomes.toSorted()).toEqual(['created', 'taken', 'taken']);
    expect((await openAccount('055551122')).made).toBe('taken');
  });

  test('keeps the phone number sealed for its own row, and in clear nowhere', async () => {
    const { id } = await openAccount('04 444 55 66');
    const sql = asSuperuser(database.name);
    const [profile] = await sql`select * from public.profiles where id = ${id}`;
    const [account] = await sql`select * from private.accounts where id = ${id}`;
    await sql.end();
    expect(open(profile!['phone'], { table: 'profiles', column: 'phone', row: id }, dataKeys())).toBe('+242044445566');
    expect(JSON.stringify([profile, account])).not.toContain('4445566');
    expect(account!['password_hash']).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  test('closed, it is answered like one that does not exist', async () => {
    const { id, identifier } = await openAccount('fermee@exemple.cg');
    const sql = asSuperuser(database.name);
    await sql`update public.profiles set is_active = false where id = ${id}`;
    await sql.end();
    expect(await authenticate(identifier, PASSWORD)).toBeNull();
    expect(await findAccount(identifier)).toBeNull();
  });
});

describe('a link sent by mail', () => {
  const now = new Date('2026-11-20T10:00:00Z');
  const after = (seconds: number) => new Date(now.getTime() + seconds * 1000);
  const issue = (id: string, purpose: 'verification' | 'reinitialisation' | 'gardien') =>
    inSystem((tx) => createToken(tx, id, purpose, now));

  test('serves once, and looking at it uses nothing up', async () => {
    const { id } = await openAccount('lien@exemple.cg');
    const token = await issue(id, 'verification');
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    for (let i = 0; i < 3; i += 1) expect(await inSystem((tx) => findToken(tx, token, 'verification', now))).toBe(id);
    const twice = await Promise.all(
      [1, 2, 3, 4].map(() => inSystem((tx) => consumeToken(tx, token, 'verification', now))),
    );
    expect(twice.filter((answer) => answer === id)).toHaveLength(1);
    expect(await inSystem((tx) => findToken(tx, token, 'verification', now))).toBeNull();
  });

  test.each(['verification', 'reinitialisation', 'gardien'] as const)(
    'for %s works to the end of its time, and for nothing else',
    async (purpose) => {
      const { id } = await openAccount(`${purpose}@exemple.cg`);
      const token = await issue(id, purpose);
      const other = purpose === 'gardien' ? 'reinitialisation' : 'gardien';
      expect(await inSystem((tx) => consumeToken(tx, token, other, now))).toBeNull();
      expect(await inSystem((tx) => findToken(tx, token, purpose, after(TOKEN_SECONDS[purpose] - 1)))).toBe(id);
      expect(await inSystem((tx) => consumeToken(tx, token, purpose, after(TOKEN_SECONDS[purpose])))).toBeNull();
    },
  );

  test('once one is used, the others of its kind are worth nothing', async () => {
    const { id } = await openAccount('deux-liens@exemple.cg');
    const [first, second] = [await issue(id, 'reinitialisation'), await issue(id, 'reinitialisation')];
    expect(await inSystem((tx) => consumeToken(tx, first, 'reinitialisation', now))).toBe(id);
    expect(await inSystem((tx) => consumeToken(tx, second, 'reinitialisation', now))).toBeNull();
  });

  test('is kept as a hash only', async () => {
    const { id } = await openAccount('hache@exemple.cg');
    const token = await issue(id, 'reinitialisation');
    const sql = asSuperuser(database.name);
    const [row] = await sql`select token_hash from private.tokens where account_id = ${id}`;
    await sql.end();
    expect(row!['token_hash'].toString('base64url')).not.toBe(token);
    expect(row!['token_hash']).toHaveLength(32);
  });
});

describe('recovery codes', () => {
  const now = new Date();

  test('are three, all different, each good once, for their owner alone', async () => {
    const [anne, paul] = [await openAccount('06 700 00 01'), await openAccount('06 700 00 02')];
    const codes = await inSystem((tx) => createRecoveryCodes(tx, anne.id));
    expect(new Set(codes).size).toBe(3);
    const code = codes[1]!;
    expect(await findRecoveryCode(anne.identifier, code.toLowerCase().replaceAll('-', ' '))).toBe(anne.id);
    expect(await findRecoveryCode(paul.identifier, code)).toBeNull();
    expect(await findRecoveryCode(parseIdentifier('06 799 99 99')!, code)).toBeNull();
    const uses = await Promise.all([1, 2, 3].map(() => inSystem((tx) => consumeRecoveryCode(tx, anne.id, code, now))));
    expect(uses.filter(Boolean)).toHaveLength(1);
    expect(await findRecoveryCode(anne.identifier, code)).toBeNull();
    expect(await countRecoveryCodes(anne.id)).toBe(2);
  });

  test('new ones replace the old ones', async () => {
    const { id, identifier } = await openAccount('06 700 00 03');
    const [old] = await inSystem((tx) => createRecoveryCodes(tx, id));
    await inSystem((tx) => createRecoveryCodes(tx, id));
    expect(await findRecoveryCode(identifier, old!)).toBeNull();
    expect(await countRecoveryCodes(id)).toBe(3);
  });

  test('what is no code at all opens nothing', async () => {
    const { identifier } = await openAccount('06 700 00 04');
    for (const typed of ['', '-', 'ABCD', '%', "' or true --"])
      expect(await findRecoveryCode(identifier, typed)).toBeNull();
  });
});
