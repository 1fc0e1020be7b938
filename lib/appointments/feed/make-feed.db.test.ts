import type postgres from 'postgres';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import type { Person } from '#lib/access/core/actor.ts';
import { act } from '#lib/accounts/testing.ts';
import { actorOf, newAdviser, newPlace, newVisitor } from '../testing.ts';
import { closeAgendaFeed, findAgendaFeed, makeAgendaFeed } from './make-feed.ts';

let sql: postgres.Sql;
let adviser: Person;
let place: string;
beforeAll(async () => {
  sql = asSuperuser((await testDatabase()).name);
  place = await newPlace(sql);
  adviser = actorOf(await newAdviser(sql, place));
});
afterAll(() => sql.end());

const hashes = () => sql`select adviser_id, token_hash from public.agenda_feeds order by adviser_id`;

it('an adviser makes one address, replaces it, closes it; it is stored as a hash alone', async () => {
  expect(await findAgendaFeed(adviser)).toBeNull();
  expect(await act(makeAgendaFeed, adviser, {})).toMatchObject({ ok: true });
  const [first] = await hashes();
  expect(first).toMatchObject({ adviser_id: adviser.id });
  expect((first!['token_hash'] as Buffer).length).toBe(32);
  expect(await findAgendaFeed(adviser)).toBeInstanceOf(Date);
  await act(makeAgendaFeed, adviser, {});
  const after = await hashes();
  expect(after).toHaveLength(1);
  expect(after[0]!['token_hash']).not.toEqual(first!['token_hash']);
  expect(await act(closeAgendaFeed, adviser, {})).toMatchObject({ ok: true });
  expect(await hashes()).toEqual([]);
});

it('nobody else does: not somebody with an account, not an adviser who was not vetted, not one who is closed', async () => {
  const unvetted = actorOf(await newAdviser(sql, place, { vetted: false }));
  const closed = actorOf(await newAdviser(sql, place));
  await sql`update public.advisers set closed_at = now() where id = ${closed.id}`;
  for (const somebody of [actorOf(await newVisitor(sql), 'user'), unvetted, closed])
    expect(await act(makeAgendaFeed, somebody, {})).toMatchObject({ ok: false, code: 'not-found' });
  expect(await hashes()).toEqual([]);
});
