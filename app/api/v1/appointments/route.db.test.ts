import type postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import type { AppointmentAnswer, Instead, OwnAnswer, SlotsAnswer } from '#lib/appointments/index.ts';
import { at, newAdviser, newPlace, newVisitor, NOW } from '#lib/appointments/testing.ts';
import { hashToken, newToken } from '#lib/platform/crypto.ts';
import { bodyAsDescribed } from '../openapi.json/testing.ts';
import { GET as own, POST as book } from './route.ts';
import { GET as slots } from './slots/route.ts';

const MOTIF = 'comprendre-mon-resultat';
const URL_OF_ALL = 'http://localhost:3000/api/v1/appointments';
let sql: postgres.Sql;
let place: string;
let adviser: string;

beforeAll(async () => {
  const { name } = await testDatabase();
  sql = asSuperuser(name);
  place = await newPlace(sql);
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
});
afterAll(async () => {
  vi.useRealTimers();
  await sql.end();
});
beforeEach(async () => {
  await sql`delete from public.appointments`;
  await sql`delete from public.outbox`;
  adviser = await newAdviser(sql, place);
});

/** A bearer token of this person. */
async function tokenOf(person: string): Promise<string> {
  const token = `opc_${newToken()}`;
  await sql`insert into public.api_tokens (profile_id, label, token_hash, expires_at) values (${person}, 'essai', ${hashToken(token)}, now() + interval '1 day')`;
  return token;
}
const bearer = (token: string | null): Record<string, string> =>
  token === null ? {} : { authorization: `Bearer ${token}` };
const post = (token: string | null, body: unknown, key?: string): Promise<Response> =>
  book(
    new Request(URL_OF_ALL, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...bearer(token), ...(key ? { 'idempotency-key': key } : {}) },
    }),
  );
const get = (token: string | null, query: Record<string, string>): Promise<Response> =>
  slots(new Request(`${URL_OF_ALL}/slots?${new URLSearchParams(query)}`, { headers: bearer(token) }));
const mine = (token: string | null): Promise<Response> => own(new Request(URL_OF_ALL, { headers: bearer(token) }));

const start = (local: string): string => new Date(at(local)).toISOString();
const wanted = (local = '2027-06-09T08:00', more: object = {}) => ({
  motif: MOTIF,
  mode: 'sur-place',
  start: start(local),
  place,
  adviser,
  acceptConditions: true,
  ...more,
});
type Refusal = {
  error: { code: string; message: string; faults: { field: string; message: string }[]; instead?: Instead };
};
const booked = async (response: Response) => {
  expect(response.status, await response.clone().text()).toBe(200);
  return (await bodyAsDescribed<{ data: AppointmentAnswer }>(response, 'POST', '/api/v1/appointments')).data;
};
const refusal = async (response: Response) =>
  (await bodyAsDescribed<Refusal>(response, 'POST', '/api/v1/appointments')).error;
const listed = async (response: Response) =>
  (await bodyAsDescribed<{ data: SlotsAnswer }>(response, 'GET', '/api/v1/appointments/slots')).data;
const rows = () =>
  sql`select id, profile_id, consultant_id, status, first_available from public.appointments order by id`;

describe('GET /api/v1/appointments/slots', () => {
  it('lists the hours that the person may book; each one that is tried books', async () => {
    const token = await tokenOf(await newVisitor(sql));
    const response = await get(token, { motif: MOTIF, adviser, day: '2027-06-09' });
    expect(response.headers.get('cache-control')).toBe('no-store');
    const week = await listed(response);
    expect([week.firstDay, week.lastDay, week.full]).toEqual(['2027-06-07', '2027-06-13', false]);
    expect(week.slots[0]?.advisers).toEqual([adviser]);
    expect(week.places).toEqual([{ id: place, name: 'Centre Poto-Poto', address: 'avenue de la Paix' }]);
    // The first, one of the middle, the last.
    for (const one of [week.slots[0]!, week.slots[Math.floor(week.slots.length / 2)]!, week.slots.at(-1)!]) {
      const other = await tokenOf(await newVisitor(sql));
      const made = await booked(await post(other, wanted(undefined, { start: one.start, place: one.place })));
      expect([made.start, made.end, made.status]).toEqual([one.start, one.end, 'confirmed']);
      const after = await listed(await get(token, { motif: MOTIF, adviser, day: '2027-06-09' }));
      expect(after.slots.map((slot) => slot.start)).not.toContain(one.start);
    }
  });

  it('offers nothing to whoever has two appointments ahead', async () => {
    const token = await tokenOf(await newVisitor(sql));
    for (const local of ['2027-06-09T14:00', '2027-06-09T08:00']) await booked(await post(token, wanted(local)));
    expect(await listed(await get(token, { motif: MOTIF }))).toMatchObject({ full: true, slots: [], next: null });
  });

  it('says in French what is wrong, field by field', async () => {
    const token = await tokenOf(await newVisitor(sql));
    const faults = async (query: Record<string, string>) => {
      const response = await get(token, query);
      expect(response.status).toBe(422);
      const { error } = await bodyAsDescribed<Refusal>(response, 'GET', '/api/v1/appointments/slots');
      return error.faults;
    };
    expect(await faults({})).toEqual([{ field: 'motif', message: 'Dites le motif du rendez-vous.' }]);
    const query = { motif: MOTIF, adviser: 'x', place: 'y', mode: 'video', day: '2027-13-01', zone: 'Paris' };
    expect((await faults(query)).map(({ field }) => field)).toEqual(['mode', 'adviser', 'place', 'day', 'zone']);
    expect((await faults({ motif: 'inconnu' }))[0]).toMatchObject({ field: 'motif' });
    expect((await faults({ motif: MOTIF, mode: 'telephone' }))[0]).toMatchObject({ field: 'mode' });
    expect((await faults({ motif: MOTIF, adviser: crypto.randomUUID() }))[0]).toMatchObject({ field: 'adviser' });
    expect((await faults({ motif: MOTIF, place: crypto.randomUUID() }))[0]).toMatchObject({ field: 'place' });
  });
});

describe('POST /api/v1/appointments', () => {
  it('books for the person of the token, whoever the body names', async () => {
    const [person, stranger] = [await newVisitor(sql), await newVisitor(sql)];
    const token = await tokenOf(person);
    const more = { answers: ['Mon second choix'], profile_id: stranger, person: stranger, status: 'completed' };
    const made = await booked(await post(token, wanted(undefined, more)));
    expect(made).toMatchObject({
      status: 'confirmed',
      start: '2027-06-09T07:00:00.000Z',
      url: `http://localhost:3000/rendez-vous/${made.id}`,
      adviser: { name: 'Mme Essai', title: 'conseillère' },
      place: 'Centre Poto-Poto',
    });
    expect(await rows()).toMatchObject([
      { id: made.id, profile_id: person, status: 'confirmed', first_available: false },
    ]);
    expect(await sql`select kind from public.outbox where profile_id = ${person}`).toEqual([
      expect.objectContaining({ kind: 'rendez-vous-confirme' }),
    ]);
    // The one sees it, the other does not.
    const of = async (bearerToken: string) =>
      (await bodyAsDescribed<{ data: OwnAnswer }>(await mine(bearerToken), 'GET', '/api/v1/appointments')).data;
    expect(await of(token)).toEqual({ ahead: [made], history: [] });
    expect(await of(await tokenOf(stranger))).toEqual({ ahead: [], history: [] });
  });

  it('stays a request for somebody who cannot be reached', async () => {
    const token = await tokenOf(await newVisitor(sql, { reachable: false }));
    expect((await booked(await post(token, wanted()))).status).toBe('pending');
  });

  it('chooses who receives when nobody is named', async () => {
    const token = await tokenOf(await newVisitor(sql));
    await booked(await post(token, wanted(undefined, { adviser: null })));
    expect(await rows()).toMatchObject([{ first_available: true }]);
  });

  it('an hour that is taken: 409, the sentence, and the next free ones, which book; no id of the other', async () => {
    const other = await newVisitor(sql);
    const taken = await booked(await post(await tokenOf(other), wanted()));
    const token = await tokenOf(await newVisitor(sql));
    const response = await post(token, wanted());
    expect(response.status).toBe(409);
    const text = await response.clone().text();
    for (const id of [other, taken.id]) expect(text).not.toContain(id);
    const { message, instead } = await refusal(response);
    expect(message).toBe('Cette heure n’est plus libre. Choisissez-en une autre.');
    expect(instead?.slots).toHaveLength(6);
    expect(instead!.slots.every((slot) => slot.start > start('2027-06-09T08:00'))).toBe(true);
    const [next] = instead!.slots;
    expect((await booked(await post(token, wanted(undefined, { start: next!.start })))).start).toBe(next!.start);
  });

  it('keeps the rules of the pages: two ahead, one hour at a time, places of minors', async () => {
    const token = await tokenOf(await newVisitor(sql));
    await booked(await post(token, wanted('2027-06-09T14:00')));
    const second = await newAdviser(sql, place);
    expect((await refusal(await post(token, wanted('2027-06-09T14:00', { adviser: second })))).message).toContain(
      'Vous avez déjà un rendez-vous à cette heure',
    );
    await booked(await post(token, wanted('2027-06-09T08:00')));
    const full = await refusal(await post(token, wanted('2027-06-11T08:00')));
    expect([full.message.slice(0, 42), full.instead]).toEqual([
      'Vous avez déjà deux rendez-vous à venir. O',
      { slots: [] },
    ]);

    const unseen = await newPlace(sql, { forMinors: false });
    const elsewhere = await newAdviser(sql, unseen);
    const child = await tokenOf(await newVisitor(sql, { adult: false }));
    const there = await post(child, wanted(undefined, { place: unseen, adviser: elsewhere }));
    expect((await refusal(there)).message).toContain('Ce lieu ne reçoit pas encore');
    expect((await refusal(await post(child, wanted('2027-06-09T03:00')))).code).toBe('conflict');
    expect(await rows()).toHaveLength(2);
  });

  it('a whole refusal leaves nothing behind, not even the hour that was kept on the site', async () => {
    const person = await newVisitor(sql);
    const token = await tokenOf(person);
    const before = await rows();
    expect((await post(token, wanted('2027-06-09T03:00'))).status).toBe(409);
    expect((await post(token, wanted(undefined, { acceptConditions: false }))).status).toBe(422);
    expect(await rows()).toEqual(before);
    expect(await sql`select 1 from public.idempotency_keys where profile_id = ${person}`).toHaveLength(0);
  });

  it('says in French what is wrong, field by field', async () => {
    const token = await tokenOf(await newVisitor(sql));
    const faults = async (body: unknown) => {
      const response = await post(token, body);
      expect(response.status).toBe(422);
      return (await refusal(response)).faults;
    };
    expect((await faults({})).map(({ field }) => field)).toEqual(['motif', 'mode', 'start', 'place']);
    expect(await faults([])).toEqual([{ field: '', message: 'Le corps de la requête doit être un objet JSON.' }]);
    expect(await faults(wanted(undefined, { start: '2027-06-09 08:00' }))).toEqual([
      { field: 'start', message: 'L’heure s’écrit avec son fuseau : 2027-06-09T07:00:00Z.' },
    ]);
    expect((await faults(wanted(undefined, { acceptConditions: undefined })))[0]?.field).toBe('acceptConditions');
    expect((await faults(wanted(undefined, { motif: 'inconnu' })))[0]?.field).toBe('motif');
    expect((await faults(wanted(undefined, { answers: ['x'.repeat(501)] })))[0]?.field).toBe('answers');
    expect((await faults(wanted(undefined, { answers: ['a', 'b', 'c', 'd'] })))[0]?.field).toBe('answers');
    expect(await rows()).toEqual([]);
  });

  it('the same key gives the same appointment, also to two sends at once; another content a conflict', async () => {
    const token = await tokenOf(await newVisitor(sql));
    const answers = await Promise.all(Array.from({ length: 6 }, () => post(token, wanted(), 'cle')));
    const ids = await Promise.all(answers.map(async (one) => (await booked(one)).id));
    expect(new Set(ids).size).toBe(1);
    expect(await rows()).toHaveLength(1);
    expect((await refusal(await post(token, wanted('2027-06-09T14:00'), 'cle'))).message).toContain('idempotence');
    expect(await rows()).toHaveLength(1);
  });

  it('of twenty programs at once one gets the hour', async () => {
    const tokens = await Promise.all(Array.from({ length: 20 }, async () => tokenOf(await newVisitor(sql))));
    const answers = await Promise.all(tokens.map((token) => post(token, wanted())));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 19 }, () => 409)]);
  });
});

it('says 401 without a token and 403 with a bad one, at each address', async () => {
  for (const call of [
    (token: string | null) => get(token, { motif: MOTIF }),
    (token: string | null) => post(token, wanted()),
    mine,
  ]) {
    expect((await call(null)).status).toBe(401);
    expect((await call(`opc_${newToken()}`)).status).toBe(403);
  }
  expect(await rows()).toEqual([]);
});
