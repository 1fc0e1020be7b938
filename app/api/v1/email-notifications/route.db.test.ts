import type postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import { giveResults } from '#lib/assessments/arrange.testing.ts';
import { at, actorOf, booked, motifNamed, newAdviser, newPlace, newVisitor, NOW } from '#lib/appointments/testing.ts';
import { drainOutbox } from '#lib/messages/drain.ts';
import type { MailMessage } from '#lib/platform/mail/message.ts';
import type { LetterAnswer } from '#lib/appointments/index.ts';
import { POST as remind } from '../appointment-reminder/route.ts';
import { bodyAsDescribed } from '../openapi.json/testing.ts';
import { POST as notify } from './route.ts';

const SECRET = 'abcdefghijklmnop0123';
const START = at('2027-06-09T08:00');
let database: string;
let sql: postgres.Sql;
let place: string;

beforeAll(async () => {
  database = (await testDatabase()).name;
  process.env['CRON_SECRET'] = SECRET;
  sql = asSuperuser(database);
  place = await newPlace(sql);
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
});
afterAll(async () => {
  vi.useRealTimers();
  await sql.end();
});
beforeEach(async () => {
  vi.setSystemTime(NOW);
  await sql`delete from public.outbox`;
});

type Path = '/api/v1/appointment-reminder' | '/api/v1/email-notifications';
const REMIND = '/api/v1/appointment-reminder';
const NOTIFY = '/api/v1/email-notifications';
const send = (path: Path, body: unknown, secret: string | null = SECRET): Promise<Response> =>
  (path === REMIND ? remind : notify)(
    new Request(`http://localhost${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: {
        'content-type': 'application/json',
        ...(secret === null ? {} : { authorization: `Bearer ${secret}` }),
      },
    }),
  );
/** What was answered, held against the description; a refusal by its status. */
async function call(path: Path, body: unknown): Promise<LetterAnswer | number> {
  const response = await send(path, body);
  const described = await bodyAsDescribed<{ data?: LetterAnswer }>(response, 'POST', path);
  return described.data ?? response.status;
}
const WRITTEN = { written: true, reason: null };
const not = (reason: string) => ({ written: false, reason });

async function appointment(more: { reachable?: boolean } = {}) {
  const adviser = await newAdviser(sql, place);
  const person = await newVisitor(sql, more);
  const motif = await motifNamed();
  const id = await booked({ person, adviser, place, motif, local: '2027-06-09T08:00' });
  await sql`delete from public.outbox`;
  return { id, person, adviser };
}
const letters = async () =>
  (await sql`select kind, profile_id from public.outbox order by id`).map(({ kind, profile_id }) => [kind, profile_id]);
async function sent(): Promise<MailMessage[]> {
  const messages: MailMessage[] = [];
  await drainOutbox({
    transport: { send: async (message) => void messages.push(message) },
    now: new Date(),
    limit: 50,
  });
  return messages;
}

describe.each([REMIND, NOTIFY] as const)('%s', (path) => {
  it('is closed to whoever does not show the secret: 401, and nothing is written', async () => {
    const { id } = await appointment();
    const body = { kind: 'rendez-vous-rappel', appointment: id };
    for (const secret of [null, 'faux', `${SECRET}x`, SECRET.slice(0, -1)]) {
      const response = await send(path, body, secret);
      expect([secret, response.status]).toEqual([secret, 401]);
      expect(response.headers.get('www-authenticate')).toContain('Bearer');
      await bodyAsDescribed(response, 'POST', path);
    }
    expect(await letters()).toEqual([]);
  });

  it('writes a reminder once, to the person alone, whatever address is in the body', async () => {
    const { id, person } = await appointment();
    const body = {
      kind: 'rendez-vous-rappel',
      appointment: id,
      to: 'pirate@exemple.cg',
      email: 'pirate@exemple.cg',
      profileId: crypto.randomUUID(),
    };
    const answers = await Promise.all(Array.from({ length: 5 }, () => call(path, body)));
    expect(answers.filter((one) => typeof one === 'object' && one.written)).toEqual([WRITTEN]);
    expect(answers.filter((one) => typeof one === 'object' && !one.written)).toEqual(
      Array.from({ length: 4 }, () => not('already')),
    );
    expect(await letters()).toEqual([['rendez-vous-rappel', person]]);
    const [message] = await sent();
    expect(message?.to.address).toMatch(/^visite\./);
    expect(JSON.stringify(message)).not.toContain('pirate');
    // A key makes it another letter.
    expect(await call(path, { ...body, key: 'encore' })).toEqual(WRITTEN);
    expect(await call(path, body)).toBe(429);
  });

  it('reads the appointment anew: asked for, over, cancelled or without adviser, nobody is reminded', async () => {
    const kind = 'rendez-vous-rappel';
    const pending = await appointment({ reachable: false });
    expect(await call(path, { kind, appointment: pending.id })).toBe(409);
    const over = await appointment();
    vi.setSystemTime(START);
    expect(await call(path, { kind, appointment: over.id })).toBe(409);
    vi.setSystemTime(NOW);
    await sql`update public.advisers set closed_at = now() where id = ${over.adviser}`;
    expect(await call(path, { kind, appointment: over.id })).toBe(409);
    const cancelled = await appointment();
    await sql`update public.appointments set status = 'cancelled', cancelled_by = 'person', changed_side = 'person' where id = ${cancelled.id}`;
    expect(await call(path, { kind, appointment: cancelled.id })).toBe(409);
    expect(await call(path, { kind, appointment: crypto.randomUUID() })).toBe(404);
    expect(await letters()).toEqual([]);
  });

  it('whoever wants no reminder gets none here either', async () => {
    const { id, person } = await appointment();
    await sql`insert into public.message_refusals (profile_id, kind) values (${person}, 'rappel-veille')`;
    expect(await call(path, { kind: 'rendez-vous-rappel', appointment: id })).toEqual(not('declined'));
    // Two hours before is another reminder.
    vi.setSystemTime(START - 3_600_000);
    expect(await call(path, { kind: 'rendez-vous-rappel', appointment: id })).toEqual(WRITTEN);
  });

  it('nobody is written to at an address that was only typed', async () => {
    const { id, person } = await appointment();
    await sql`update private.accounts set email_verified_at = null where id = ${person}`;
    expect(await call(path, { kind: 'rendez-vous-rappel', appointment: id })).toEqual(not('unreachable'));
    expect(await letters()).toEqual([]);
  });

  it('says in French what is wrong', async () => {
    for (const body of [{}, [], null, { appointment: 'x' }, { kind: 'rendez-vous-rappel', appointment: 'x' }]) {
      const response = await send(path, body);
      expect(response.status).toBe(422);
      const { error } = await bodyAsDescribed<{ error: { faults: { message: string }[] } }>(response, 'POST', path);
      expect(error.faults.length).toBeGreaterThan(0);
      expect(error.faults.map(({ message }) => message).join()).not.toMatch(/[Ii]nvalid|expected/);
    }
  });
});

describe('the letters of the closed list', () => {
  it('tell how the appointment stands: confirmed or asked, and nothing that is not so', async () => {
    const { id, person } = await appointment();
    expect(await call(NOTIFY, { kind: 'rendez-vous-demande', appointment: id })).toBe(409);
    expect(await call(NOTIFY, { kind: 'rendez-vous-confirme', appointment: id })).toEqual(WRITTEN);
    expect(await letters()).toEqual([['rendez-vous-confirme', person]]);
    expect((await sent())[0]?.calendar).toMatchObject({ method: 'REQUEST' });
  });

  it('a kept result: by person, once a day', async () => {
    const person = await newVisitor(sql);
    const body = { kind: 'resultat-garde', person };
    expect(await call(NOTIFY, body)).toBe(404);
    await giveResults(database, actorOf(person, 'user'), 2);
    expect([await call(NOTIFY, body), await call(NOTIFY, body)]).toEqual([WRITTEN, not('already')]);
    expect(await letters()).toEqual([['resultat-garde', person]]);
    expect((await sent()).map(({ to }) => to.address)).toEqual([expect.stringMatching(/^visite\./)]);
  });

  it('no other is written: not one that opens an account, not one of the service', async () => {
    const { id, person } = await appointment();
    for (const kind of ['verification', 'reinitialisation', 'rendez-vous-annule', 'compte-efface', 'gardien', 'x'])
      expect([kind, await call(NOTIFY, { kind, appointment: id, person })]).toEqual([kind, 422]);
    expect(await letters()).toEqual([]);
  });
});

it('without the setting neither address exists', async () => {
  const { forgetEnv } = await import('#lib/platform/env.ts');
  delete process.env['CRON_SECRET'];
  forgetEnv();
  for (const path of [REMIND, NOTIFY] as const) expect((await send(path, {})).status).toBe(404);
});
