import { beforeAll, describe, expect, it } from 'vitest';
import { runAs } from '#db/run-as.ts';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import type { Person } from '#lib/access/core/actor.ts';
import { WORKED, giveResults, newPerson } from '#lib/assessments/arrange.testing.ts';
import { MAX_RESULTS, deleteResult } from '#lib/assessments/index.ts';
import { findResult, listResults } from '#lib/assessments/queries.ts';
import { hashToken, newToken } from '#lib/platform/crypto.ts';
import { GET as describeApi } from '../openapi.json/route.ts';
import { OPTIONS, POST } from './route.ts';

let database: string;
let person: Person;
let stranger: Person;
let token: string;

/** A bearer token in the database; `ends` is an SQL interval from now. */
async function newBearer(who: Person, ends = '1 day', revoked = false): Promise<string> {
  const value = `opc_${newToken()}`;
  const sql = asSuperuser(database);
  await sql`insert into public.api_tokens (profile_id, label, token_hash, expires_at, revoked_at) values (${who.id}, 'essai', ${hashToken(value)}, now() + ${ends}::interval, ${revoked ? new Date() : null})`;
  await sql.end();
  return value;
}

beforeAll(async () => {
  database = (await testDatabase()).name;
  person = await newPerson(database, 'programme@exemple.cg');
  stranger = await newPerson(database);
  token = await newBearer(person);
});

const call = (
  body: unknown,
  { bearer = token, type = 'application/json', key }: { bearer?: string | null; type?: string; key?: string } = {},
): Promise<Response> =>
  POST(
    new Request('http://localhost:3000/api/v1/test-analysis', {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: {
        'content-type': type,
        ...(bearer === null ? {} : { authorization: `Bearer ${bearer}` }),
        ...(key ? { 'idempotency-key': key } : {}),
      },
    }),
  );

const BODY = { instrument: 'riasec', version: '1', answers: WORKED };

describe('POST /api/v1/test-analysis', () => {
  it('analyses, stores and answers, for the person of the token and nobody else', async () => {
    const response = await call({ ...BODY, profile_id: stranger.id, userId: stranger.id });
    expect(response.status).toBe(200);
    const { success, data } = (await response.json()) as {
      success: boolean;
      data: { id: string; analysis: { scores: unknown } };
    };
    expect(success).toBe(true);
    expect(data.analysis.scores).toEqual({ R: 36, I: 25, A: 10, S: 10, E: 20, C: 35 });
    expect((await findResult(person, data.id))?.headline).toContain('Fabriquer et réparer');
    expect(await listResults(stranger)).toEqual([]);
  });

  it('accepts null for no answer, and says so in the result', async () => {
    const response = await call({ instrument: 'riasec', answers: { ...WORKED, q01: null, q02: 'x' } });
    const { data } = (await response.json()) as { data: { analysis: { answeredCount: number; unknownCount: number } } };
    expect([data.analysis.answeredCount, data.analysis.unknownCount]).toEqual([58, 1]);
  });

  it('says 401 without a token and 403 with a bad, expired or revoked one', async () => {
    const without = await call(BODY, { bearer: null });
    expect([without.status, without.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    for (const bearer of [
      'nonsense',
      `opc_${newToken()}`,
      await newBearer(person, '-1 second'),
      await newBearer(person, '1 day', true),
    ]) {
      const response = await call(BODY, { bearer });
      expect([response.status, response.headers.get('www-authenticate')]).toEqual([
        403,
        'Bearer error="invalid_token"',
      ]);
      expect(await response.json()).toMatchObject({ success: false, error: { code: 'bad-token' } });
    }
  });

  it('says 422 with every fault, and stores nothing', async () => {
    const before = (await listResults(person)).length;
    const response = await call({ instrument: 'riasec', answers: { ...WORKED, q03: 5, q14: 'oui', q99: 1 } });
    expect(response.status).toBe(422);
    const { error } = (await response.json()) as { error: { faults: { field: string; message: string }[] } };
    expect(error.faults.map(({ field }) => field)).toEqual(['answers.q03', 'answers.q14', 'answers']);
    expect(error.faults[1]?.message).toBe('Question 14\u00a0: choisissez une des réponses proposées.');
    for (const body of [
      '{',
      '[]',
      'null',
      { instrument: 'mbti', answers: {} },
      { instrument: 'riasec', version: '99', answers: WORKED },
      { instrument: 'riasec', answers: {} },
      { instrument: 'riasec' },
    ]) {
      expect((await call(body)).status).toBe(422);
    }
    expect(await listResults(person)).toHaveLength(before);
  });

  it('forgets the answer to a key with the result that was in it', async () => {
    const first = await call(BODY, { key: 'effacee' });
    const { data } = (await first.json()) as { data: { id: string } };
    expect(await runAs(person, (tx) => deleteResult(tx, person.id, data.id))).toBe(true);
    const again = (await (await call(BODY, { key: 'effacee' })).json()) as { data: { id: string } };
    expect(again.data.id).not.toBe(data.id);
    expect(await findResult(person, data.id)).toBeNull();
  });

  it('gives the first result again to the same key, also to two sends at once, and a conflict to another content', async () => {
    const busy = await newPerson(database);
    const bearer = await newBearer(busy);
    const idOf = async (response: Response) => ((await response.json()) as { data: { id: string } }).data.id;
    const ids = await Promise.all(
      Array.from({ length: 8 }, async () => idOf(await call(BODY, { bearer, key: 'essai-1' }))),
    );
    expect(new Set(ids).size).toBe(1);
    expect(await listResults(busy)).toHaveLength(1);
    expect(await idOf(await call(BODY, { bearer, key: 'essai-1' }))).toBe(ids[0]);
    const other = { ...BODY, answers: { ...WORKED, q01: 0 } };
    expect((await call(other, { bearer, key: 'essai-1' })).status).toBe(409);
    expect(await idOf(await call(other, { bearer, key: 'essai-2' }))).not.toBe(ids[0]);
    // A refused send takes no key.
    expect((await call({ ...BODY, answers: {} }, { bearer, key: 'essai-3' })).status).toBe(422);
    expect((await call(BODY, { bearer, key: 'essai-3' })).status).toBe(200);
    // Keys are one's own.
    expect((await call(other, { key: 'essai-1' })).status).toBe(200);
    expect(await listResults(busy)).toHaveLength(3);
  });

  it('says 409 to the 51st result, stores nothing, and takes no key; with one deleted the same call is answered', async () => {
    const full = await newPerson(database);
    const bearer = await newBearer(full);
    await giveResults(database, full, MAX_RESULTS);
    const refused = await call(BODY, { bearer, key: 'pleine' });
    expect(refused.status).toBe(409);
    expect(await refused.json()).toEqual({
      success: false,
      error: {
        code: 'conflict',
        message: 'Ce compte garde déjà 50 résultats, le maximum. Supprimez-en un sur le site, puis recommencez.',
        faults: [],
      },
    });
    const kept = await listResults(full);
    expect(kept).toHaveLength(MAX_RESULTS);
    expect(await runAs(full, (tx) => deleteResult(tx, full.id, kept[0]!.id))).toBe(true);
    expect((await call(BODY, { bearer, key: 'pleine' })).status).toBe(200);
  });

  it('counts a long key to its last character', async () => {
    const sender = await newPerson(database);
    const bearer = await newBearer(sender);
    const long = 'k'.repeat(300);
    for (const end of ['a', 'b', 'a']) {
      expect((await call(BODY, { bearer, key: long + end })).status).toBe(200);
    }
    expect(await listResults(sender)).toHaveLength(2);
  });

  it('says 413 to a body that is too large and 415 to another type', async () => {
    expect((await call({ ...BODY, padding: 'x'.repeat(20_000) })).status).toBe(413);
    expect((await call(BODY, { type: 'text/plain' })).status).toBe(415);
  });

  it('says 429 with Retry-After to the 101st call of one person', async () => {
    const busy = await newPerson(database);
    const bearer = await newBearer(busy);
    const statuses: number[] = [];
    for (let sent = 0; sent < 100; sent += 1) statuses.push((await call('{', { bearer })).status);
    expect(new Set(statuses)).toEqual(new Set([422]));
    const over = await call(BODY, { bearer });
    expect(over.status).toBe(429);
    expect(Number(over.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await call(BODY)).status).toBe(200); // somebody else is not held up
  });

  it('may be called from any site, without cookies', async () => {
    const allowed = OPTIONS();
    expect([
      allowed.status,
      allowed.headers.get('access-control-allow-origin'),
      allowed.headers.get('access-control-allow-credentials'),
    ]).toEqual([204, '*', null]);
    expect(allowed.headers.get('access-control-allow-headers')).toContain('authorization');
    expect((await call(BODY, { bearer: null })).headers.get('access-control-allow-origin')).toBe('*');
  });
});

describe('GET /api/v1/openapi.json', () => {
  it('describes the answers as the schema has them, and names no pole of a question', async () => {
    const api = (await describeApi().json()) as {
      openapi: string;
      components: { schemas: Record<string, { properties: Record<string, unknown>; required: string[] }> };
    };
    expect(api.openapi).toBe('3.1.0');
    expect(api.components.schemas['TestAnalysisRequest']?.required).toEqual(['instrument', 'answers']);
    expect(JSON.stringify(api)).not.toMatch(/"q\d\d":/);
  });
});
