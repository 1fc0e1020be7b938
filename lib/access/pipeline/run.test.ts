import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Tx } from '#db/run-as.ts';
import { GUEST, type Actor } from '../core/actor.ts';
import { fault } from '../core/fault.ts';
import { FORM_COOKIE, formTokenFor } from '../form-token.ts';
import { memoryLimits } from '../limits/store.ts';
import { runForm, type FormPorts } from '../adapters/form.ts';
import type { Definition, RequestFacts } from './definition.ts';

const KEY = randomBytes(32);
const ME: Actor = { kind: 'person', id: '0a000000-0000-4000-8000-00000000000a', role: 'user', sessionId: null };

const facts = (over: Partial<RequestFacts> = {}, cookies: Record<string, string> = {}): RequestFacts => ({
  method: 'POST',
  origin: 'https://site.cg',
  host: 'site.cg',
  secFetchSite: null,
  address: '10.0.0.1',
  requestId: 'r',
  cookie: (name) => cookies[name],
  ...over,
});

/** Ports whose transactions are counted: what commits, what is undone. */
function world(actor: Actor = ME) {
  const seen = { committed: 0, undone: 0 };
  let now = new Date('2026-11-23T10:00:00Z');
  const transaction = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> => {
    try {
      const value = await work({} as Tx);
      seen.committed += 1;
      return value;
    } catch (error) {
      seen.undone += 1;
      throw error;
    }
  };
  const ports: FormPorts = {
    actor: async () => actor,
    limits: memoryLimits(() => now),
    cookieKey: KEY,
    dataKeys: [],
    appUrl: 'https://site.cg',
    now: () => now,
    runAs: (_, work) => transaction(work),
    runAsSystem: (_, work) => transaction(work),
    isOutage: (error) => (error as { code?: string }).code === 'ECONNREFUSED',
  };
  return {
    ports,
    seen,
    later: (seconds: number) => {
      now = new Date(now.getTime() + seconds * 1000);
    },
  };
}

const send = <Input, Ready>(
  definition: Definition<Input, Ready>,
  request: RequestFacts,
  fields: Record<string, unknown>,
  ports: FormPorts,
) => runForm(definition, request, { fields }, ports);

const rename: Definition<{ nom: string }> = {
  name: 'rename',
  verb: 'update',
  resource: 'profile',
  subject: 'own',
  schema: z.object({ nom: z.string().min(2, { error: 'Écrivez au moins deux lettres.' }) }),
  perform: async (_, { input }) => (input.nom === 'refus' ? fault('conflict') : { ok: true, redirect: '/profil' }),
};

describe('origin', () => {
  it.each([
    ['foreign', facts({ origin: 'https://mechant.cg' }), {}, 'foreign-origin'],
    ['null', facts({ origin: 'null' }), {}, 'foreign-origin'],
    ['missing without token', facts({ origin: null }), {}, 'foreign-origin'],
    [
      'missing, token of another browser',
      facts({ origin: null }, { [FORM_COOKIE]: 'a' }),
      { formToken: formTokenFor('b', KEY) },
      'foreign-origin',
    ],
    [
      'missing, token signed by somebody else',
      facts({ origin: null }, { [FORM_COOKIE]: 'a' }),
      { formToken: formTokenFor('a', randomBytes(32)) },
      'foreign-origin',
    ],
  ])('refuses a %s one', async (_, request, extra, code) => {
    const { ports, seen } = world();
    expect(await send(rename, request, { nom: 'Awa', ...extra }, ports)).toMatchObject({ ok: false, code });
    expect(seen).toEqual({ committed: 0, undone: 0 });
  });
  it.each([
    ['the same', facts(), {}],
    ['none, with Sec-Fetch-Site: same-origin', facts({ origin: null, secFetchSite: 'same-origin' }), {}],
    [
      'none, with the token of this browser',
      facts({ origin: null }, { [FORM_COOKIE]: 'a' }),
      { formToken: formTokenFor('a', KEY) },
    ],
  ])('accepts %s', async (_, request, extra) => {
    expect(await send(rename, request, { nom: 'Awa', ...extra }, world().ports)).toMatchObject({ ok: true });
  });
});

describe('whose page was sent', () => {
  const BEN: Actor = { ...ME, id: '0b000000-0000-4000-8000-00000000000b' };
  const cookies = { [FORM_COOKIE]: 'a' };
  const drawnFor = (actor: Actor) => formTokenFor('a', KEY, actor.kind === 'person' ? actor.id : null);
  const sendFrom = async (page: Actor, actor: Actor, request = facts({}, cookies), definition = rename) => {
    const { ports, seen } = world(actor);
    const outcome = await send(definition, request, { nom: 'Awa', formToken: drawnFor(page) }, ports);
    return { outcome, seen };
  };

  it.each([
    ['with the Origin of the site', facts({}, cookies)],
    ['without Origin, in the same browser', facts({ origin: null }, cookies)],
    ['after the cookies were erased', facts({}, { [FORM_COOKIE]: 'b' })],
    ['by a browser without cookies', facts()],
  ])('refuses another person’s, %s, and opens no transaction', async (_, request) => {
    const { outcome, seen } = await sendFrom(ME, BEN, request);
    expect(outcome).toMatchObject({
      code: 'other-person',
      message: expect.stringContaining('Rien n’a été enregistré'),
    });
    expect(seen).toEqual({ committed: 0, undone: 0 });
  });
  it.each([
    ['one’s own', ME, ME, facts({}, cookies)],
    ['one’s own in a later session', ME, { ...ME, sessionId: BEN.id }, facts({}, cookies)],
    ['one’s own without Origin', ME, ME, facts({ origin: null }, cookies)],
    ['one’s own after the cookies were erased', ME, ME, facts({}, { [FORM_COOKIE]: 'b' })],
    ['a guest’s, sent by somebody who signed in since', GUEST, ME, facts({}, cookies)],
  ] as const)('accepts %s', async (_, page, actor, request) => {
    const { outcome, seen } = await sendFrom(page, actor, request);
    expect(outcome).toMatchObject({ ok: true });
    expect(seen).toEqual({ committed: 1, undone: 0 });
  });
  it('leaves it to the command what becomes of a page whose session ended', async () => {
    expect((await sendFrom(ME, GUEST)).outcome).toMatchObject({ code: 'unauthenticated' });
    const kept: typeof rename = { ...rename, resource: 'attempt', withoutDatabase: () => true };
    expect((await sendFrom(ME, GUEST, facts({}, cookies), kept)).outcome).toMatchObject({ ok: true });
  });
  it('takes it from anyone’s page where nothing lands with whoever is signed in', async () => {
    const leave: typeof rename = { ...rename, fromAnyonesPage: true };
    expect((await sendFrom(ME, BEN, facts({}, cookies), leave)).outcome).toMatchObject({ ok: true });
  });
});

describe('parse, authorise, persist', () => {
  it('names the field in French and opens no transaction', async () => {
    const { ports, seen } = world();
    expect(await send(rename, facts(), { nom: 'A' }, ports)).toMatchObject({
      ok: false,
      code: 'invalid',
      fieldErrors: { nom: 'Écrivez au moins deux lettres.' },
    });
    expect(seen.committed + seen.undone).toBe(0);
  });
  it('asks a guest to sign in where an owner is needed', async () => {
    expect(await send(rename, facts(), { nom: 'Awa' }, world(GUEST).ports)).toMatchObject({
      ok: false,
      code: 'unauthenticated',
    });
  });
  it('asks a guest to sign in, and looks nothing up for them, where only its owner may change a thing', async () => {
    const { ports, seen } = world(GUEST);
    let looked = 0;
    const find = async () => {
      looked += 1;
      return null;
    };
    const theirs = { ...rename, subject: find };
    expect(await send(theirs, facts(), { nom: 'Awa' }, ports)).toMatchObject({ ok: false, code: 'unauthenticated' });
    expect({ looked, ...seen }).toEqual({ looked: 0, committed: 0, undone: 0 });
  });
  it('answers "not found" for a stranger’s thing and for one that is not there', async () => {
    const strangers = {
      ...rename,
      subject: async () => ({ kind: 'profile' as const, ownerId: '0b000000-0000-4000-8000-00000000000b' }),
    };
    const nothing = { ...rename, subject: async () => null };
    for (const definition of [strangers, nothing]) {
      const { ports, seen } = world();
      expect(await send(definition, facts(), { nom: 'Awa' }, ports)).toMatchObject({
        ok: false,
        code: 'not-found',
      });
      expect(seen).toEqual({ committed: 0, undone: 1 });
    }
  });
  it('undoes everything when the command refuses', async () => {
    const { ports, seen } = world();
    expect(await send(rename, facts(), { nom: 'refus' }, ports)).toMatchObject({ ok: false, code: 'conflict' });
    expect(seen).toEqual({ committed: 0, undone: 1 });
  });
  it('turns an outage into a value, and lets a bug through', async () => {
    const broken = (error: Error) => ({
      ...rename,
      perform: async () => {
        throw error;
      },
    });
    const down = Object.assign(new Error('x'), { code: 'ECONNREFUSED' });
    expect(await send(broken(down), facts(), { nom: 'Awa' }, world().ports)).toMatchObject({
      ok: false,
      code: 'outage',
    });
    await expect(send(broken(new Error('bogue')), facts(), { nom: 'Awa' }, world().ports)).rejects.toThrow('bogue');
  });
});

describe('a browser that keeps no cookie', () => {
  const kept: Definition<{ nom: string }> = { ...rename, needsCookies: true };
  it('is told so where all depends on one, and nothing is done; elsewhere nothing depends on it', async () => {
    const { ports, seen } = world();
    expect(await send(kept, facts({ cookieless: true }), { nom: 'Awa' }, ports)).toMatchObject({
      code: 'invalid',
      message: expect.stringContaining('refuse les cookies'),
    });
    expect(seen.committed).toBe(0);
    expect(await send(kept, facts({ cookieless: false }), { nom: 'Awa' }, ports)).toMatchObject({ ok: true });
    expect(await send(rename, facts({ cookieless: true }), { nom: 'Awa' }, ports)).toMatchObject({ ok: true });
  });
});

describe('limits', () => {
  const sensitive: Definition<{ nom: string }> = { ...rename, limits: ['sensitive-address'] };

  it('lets 100 refused sends through and stops the next, with the time to wait; a quarter of an hour later it opens', async () => {
    const { ports, later } = world();
    for (let i = 0; i < 100; i += 1)
      expect(await send(sensitive, facts(), { nom: 'refus' }, ports)).toMatchObject({ code: 'conflict' });
    later(60);
    expect(await send(sensitive, facts(), { nom: 'Awa' }, ports)).toMatchObject({
      ok: false,
      code: 'limited',
      retryAfterSeconds: 840,
    });
    expect(await send(sensitive, facts({ address: '10.0.0.2' }), { nom: 'Awa' }, ports)).toMatchObject({
      ok: true,
    });
    later(841);
    expect(await send(sensitive, facts(), { nom: 'Awa' }, ports)).toMatchObject({ ok: true });
  });
  it('counts a device that shows its cookie apart from its neighbours, and all devices of an address together', async () => {
    const { ports } = world();
    const from = (device: string | null) => send(sensitive, facts({ device }), { nom: 'refus' }, ports);
    for (let i = 0; i < 30; i += 1) expect(await from('flood')).toMatchObject({ code: 'conflict' });
    expect(await from('flood')).toMatchObject({ code: 'limited' });
    expect(await from('neighbour')).toMatchObject({ code: 'conflict' });
    expect(await from(null)).toMatchObject({ code: 'conflict' });
    // 30 and 1 so far: what a device's own limit refuses does not use up its neighbours'.
    for (let i = 0; i < 600 - 31; i += 1) await from(`minted ${i}`);
    expect(await from('one more')).toMatchObject({ code: 'limited' });
    expect(await from(null)).toMatchObject({ code: 'conflict' });
  });
  it('does not let one form close another to a whole network, nor a known person’s own', async () => {
    const { ports } = world();
    for (let i = 0; i < 101; i += 1) await send(sensitive, facts(), { nom: 'refus' }, ports);
    expect(await send({ ...sensitive, name: 'another' }, facts(), { nom: 'Awa' }, ports)).toMatchObject({
      ok: true,
    });
    expect(await send({ ...sensitive, knownHere: () => true }, facts(), { nom: 'Awa' }, ports)).toMatchObject({
      ok: true,
    });
    expect(await send({ ...sensitive, knownHere: () => false }, facts(), { nom: 'Awa' }, ports)).toMatchObject({
      ok: false,
      code: 'limited',
    });
  });
  it('does not count what was only written wrongly: nothing was tried', async () => {
    const { ports } = world();
    for (let i = 0; i < 150; i += 1)
      expect(await send(sensitive, facts(), { nom: 'A' }, ports)).toMatchObject({ code: 'invalid' });
    expect(await send(sensitive, facts(), { nom: 'Awa' }, ports)).toMatchObject({ ok: true });
  });
  it('does not count what was not tried, because too many waited or the database was away', async () => {
    const { ports } = world();
    const busy: Definition<{ nom: string }> = {
      ...sensitive,
      prepare: async () => fault('limited', { retryAfterSeconds: 5 }),
    };
    const down: Definition<{ nom: string }> = {
      ...sensitive,
      perform: async () => {
        throw Object.assign(new Error('x'), { code: 'ECONNREFUSED' });
      },
    };
    for (let i = 0; i < 101; i += 1) {
      expect(await send(busy, facts(), { nom: 'Awa' }, ports)).toMatchObject({ retryAfterSeconds: 5 });
      expect(await send(down, facts(), { nom: 'Awa' }, ports)).toMatchObject({ code: 'outage' });
    }
    expect(await send(sensitive, facts(), { nom: 'Awa' }, ports)).toMatchObject({ ok: true });
  });
  it('does not count sends that succeed', async () => {
    const { ports } = world();
    for (let i = 0; i < 300; i += 1)
      expect(await send(sensitive, facts(), { nom: 'Awa' }, ports)).toMatchObject({ ok: true });
  });
  it('lets no more failures through when they come at the same instant', async () => {
    const { ports } = world(GUEST);
    let tried = 0;
    const signIn: Definition<{ nom: string }> = {
      ...rename,
      verb: 'create',
      resource: 'session',
      subject: undefined,
      limits: ['sign-in-account'],
      limitSubject: ({ input }) => input.nom,
      perform: async () => {
        tried += 1;
        return fault('invalid');
      },
    };
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        send(signIn, facts({ address: `10.0.1.${i}` }), { nom: 'awa@exemple.cg' }, ports),
      ),
    );
    expect(tried).toBe(5);
    expect(outcomes.filter((outcome) => !outcome.ok && outcome.code === 'limited').length).toBe(45);
  });
});

it('opens no transaction for a send that needs none, and lets an outage pass it by', async () => {
  const { ports, seen } = world(GUEST);
  const save: Definition<{ nom: string }> = {
    ...rename,
    resource: 'attempt',
    withoutDatabase: ({ actor }) => actor.kind === 'guest',
  };
  expect(await send(save, facts(), { nom: 'Awa' }, ports)).toMatchObject({ ok: true });
  expect(seen).toEqual({ committed: 0, undone: 0 });
  const reaches = {
    ...save,
    perform: async (tx: Tx) => {
      await tx.execute('select 1');
      return { ok: true as const, redirect: '/' };
    },
  };
  await expect(send(reaches, facts(), { nom: 'Awa' }, ports)).rejects.toThrow('needs no database');
});
