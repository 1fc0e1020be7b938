import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test, vi } from 'vitest';
import { runAsSystem } from '#db/run-as.ts';
import { testDatabase } from '#db/tests/database.ts';
import { log } from '#lib/platform/log.ts';
import { authenticate, forgetCredential } from '../authenticate.ts';
import { parseIdentifier } from '../core/credentials.ts';
import { addAccount } from '../directory.ts';
import { preparePassword } from '../password.ts';
import { newPerson, OTHER, PASSWORD } from '../testing.ts';
import { credentials } from './index.ts';

beforeAll(() => testDatabase());

const inSystem = <T>(work: Parameters<typeof runAsSystem<T>>[1]) => runAsSystem('test', work);

async function withoutPassword(typed: string): Promise<string> {
  const id = randomUUID();
  const identifier = parseIdentifier(typed)!;
  expect(await inSystem((tx) => addAccount(tx, { id, identifier, fullName: null }))).toBe('created');
  return id;
}

test('a person of the directory has no password until one is made, and a first one is made once', async () => {
  const id = await withoutPassword('nouvelle@exemple.cg');
  for (const typed of ['', 'null', PASSWORD]) expect(await credentials().verify(id, typed)).toBe(false);
  const password = await preparePassword(PASSWORD);
  await inSystem((tx) => credentials().create(tx, id, password));
  expect(await credentials().verify(id, PASSWORD)).toBe(true);
  const other = await preparePassword(OTHER);
  await expect(inSystem((tx) => credentials().create(tx, id, other))).rejects.toThrow();
  expect(await credentials().verify(id, PASSWORD)).toBe(true);
});

test('another one takes its place; that of nobody cannot be set', async () => {
  const { id } = await newPerson('remplace@exemple.cg');
  const other = await preparePassword(OTHER);
  await inSystem((tx) => credentials().set(tx, id, other));
  expect(await credentials().verify(id, OTHER)).toBe(true);
  expect(await credentials().verify(id, PASSWORD)).toBe(false);
  await expect(inSystem((tx) => credentials().set(tx, randomUUID(), other))).rejects.toThrow();
});

test('removed, no password opens the account; removing again, or for nobody, is no error', async () => {
  const { id } = await newPerson('retiree@exemple.cg');
  const stranger = await newPerson('voisin@exemple.cg');
  await credentials().remove(id);
  expect(await credentials().verify(id, PASSWORD)).toBe(false);
  expect(await authenticate(parseIdentifier('retiree@exemple.cg')!, PASSWORD)).toBeNull();
  expect(await credentials().verify(stranger.id, PASSWORD)).toBe(true);
  await credentials().remove(id);
  await forgetCredential(randomUUID());
});

test('nobody’s password is never right, and an unknown account asks as much of the database as a known one', async () => {
  expect(await credentials().verify(null, PASSWORD)).toBe(false);
  await newPerson('connue@exemple.cg');
  const logged = vi.spyOn(log, 'info');
  const reasonsFor = async (typed: string) => {
    logged.mockClear();
    expect(await authenticate(parseIdentifier(typed)!, OTHER)).toBeNull();
    return logged.mock.calls.flatMap(([event, facts]) => (event === 'db.system' ? [facts] : []));
  };
  const known = await reasonsFor('connue@exemple.cg');
  expect(known).not.toEqual([]);
  expect(await reasonsFor('inconnue@exemple.cg')).toEqual(known);
});
