import { sql } from 'drizzle-orm';
import { describe, expect, test, vi } from 'vitest';
import { runAs } from '#db/run-as.ts';
import type { MailMessage } from '#lib/platform/mail/message.ts';
import { smtpTransport } from '#lib/platform/mail/smtp.ts';
import { reply, smtpSink } from '#lib/platform/mail/testing/smtp-sink.ts';
import { drainOnWake } from './drain-soon.ts';
import { drainOutbox, stopDraining } from './drain.ts';
import { enqueue } from './outbox.ts';
import { backoffMinutes, claimNext, LEASE_SECONDS, markFailed, markSent, MAX_ATTEMPTS } from './queue.ts';
import { enqueueAsSystem, minutesAfter, note, outboxDatabase } from './testing/outbox.ts';

const { sink, person, rows, root } = outboxDatabase();

describe('drain', () => {
  test('four drains at once send each message exactly once', async () => {
    const me = await person();
    for (let count = 0; count < 30; count += 1)
      await enqueueAsSystem(note(me.id, { to: { name: '', address: `n${count}@example.cg` } }));
    const server = await sink();
    const transport = smtpTransport(server.url);
    const reports = await Promise.all([1, 2, 3, 4].map(() => drainOutbox({ limit: 30, transport })));
    expect(reports.reduce((sum, { sent }) => sum + sent, 0)).toBe(30);
    expect(new Set(server.received.flatMap(({ recipients }) => recipients)).size).toBe(30);
    expect(server.received).toHaveLength(30);
    expect(reports.filter(({ sent }) => sent > 0).length).toBeGreaterThan(1);
  });

  test('each message names the operator of the settings', async () => {
    vi.stubEnv('OPERATOR_NAME', 'Association Boussole');
    vi.stubEnv('OPERATOR_ADDRESS', 'Avenue de l’Exemple, Brazzaville');
    vi.stubEnv('OPERATOR_PHONE', '+242 06 612 34 56');
    vi.stubEnv('CONTACT_EMAIL', 'aide@boussole.example');
    const sent: MailMessage[] = [];
    await enqueueAsSystem(note((await person()).id));
    await drainOutbox({ transport: { send: async (message) => void sent.push(message) } }).finally(vi.unstubAllEnvs);
    for (const words of [sent[0]?.text, sent[0]?.html])
      expect(words).toContain('Association Boussole, Avenue de l’Exemple, Brazzaville. Téléphone');
  });

  test('a stop in the middle finishes the message under way and begins no other', async () => {
    const me = await person();
    for (let count = 0; count < 12; count += 1) await enqueueAsSystem(note(me.id));
    let arrived: () => void = () => undefined;
    const underWay = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    let accept: (() => void)[] = [];
    const server = await sink({
      onRcptTo: (_address, _session, done) => {
        accept.push(() => done());
        if (accept.length === 3) arrived();
      },
    });
    const stop = drainOnWake();
    try {
      const draining = drainOutbox({ limit: 12, transport: smtpTransport(server.url) });
      await underWay;
      const stopped = stop();
      for (const go of accept) go();
      accept = [];
      expect(await draining).toEqual({ sent: 3, failed: 0, stopped: false });
      await stopped;
      expect(server.received).toHaveLength(3);
      expect((await rows()).filter((row) => row['sent_at'] !== null)).toHaveLength(3);
      expect((await rows()).filter((row) => row['attempts'] > 0)).toHaveLength(3);
    } finally {
      stopDraining(false);
    }
  });

  test('while the server is down each attempt waits longer; once it is up, each message arrives once', async () => {
    const me = await person();
    const closed = await smtpSink();
    await closed.close();
    await enqueueAsSystem(note(me.id));
    let now = minutesAfter(new Date(), 0);
    for (const [attempt, wait] of [1, 2, 4, 8, 16, 32, 60].entries()) {
      expect(await drainOutbox({ transport: smtpTransport(closed.url), now })).toEqual({
        sent: 0,
        failed: 1,
        stopped: true,
      });
      const [row] = await rows();
      expect([row!['attempts'], row!['last_error'], row!['leased_until']]).toEqual([attempt + 1, 'ECONNREFUSED', null]);
      expect((row!['available_at'] as Date).getTime() - now.getTime()).toBe(wait * 60_000);
      expect(
        await drainOutbox({
          transport: smtpTransport(closed.url),
          now: new Date(now.getTime() + wait * 60_000 - 1000),
        }),
      ).toMatchObject({ failed: 0 });
      now = minutesAfter(now, wait);
    }
    const server = await sink({}, closed.port);
    await drainOutbox({ transport: smtpTransport(server.url), now });
    await drainOutbox({ transport: smtpTransport(server.url), now: minutesAfter(now, 600) });
    expect(server.received).toHaveLength(1);
  });

  test('a server that is down costs an attempt to few of those that wait', async () => {
    const me = await person();
    for (let count = 0; count < 20; count += 1) await enqueueAsSystem(note(me.id));
    const closed = await smtpSink();
    await closed.close();
    const { failed } = await drainOutbox({ limit: 20, transport: smtpTransport(closed.url) });
    expect(failed).toBeLessThanOrEqual(3);
    expect((await rows()).filter((row) => row['attempts'] > 0)).toHaveLength(failed);
  });

  test('a recipient refused for good is given up; one refused for now is not; the others arrive', async () => {
    const me = await person();
    for (const address of ['inconnu@example.cg', 'plein@example.cg', 'bon@example.cg'])
      await enqueueAsSystem(note(me.id, { to: { name: '', address } }));
    const server = await sink({
      onRcptTo: ({ address }, _session, done) =>
        done(address.startsWith('inconnu') ? reply(550) : address.startsWith('plein') ? reply(452) : null),
    });
    expect(await drainOutbox({ transport: smtpTransport(server.url) })).toEqual({ sent: 1, failed: 2, stopped: false });
    const states = (await rows()).map((row) => [
      row['last_error'],
      row['abandoned_at'] !== null,
      row['sent_at'] !== null,
      row['payload'] === '',
    ]);
    expect(states.sort()).toEqual(
      [
        [null, false, true, true],
        ['smtp 452', false, false, false],
        ['smtp 550', true, false, true],
      ].sort(),
    );
  });

  test('after twelve attempts a message is given up', async () => {
    const me = await person();
    await enqueueAsSystem(note(me.id));
    const server = await sink({ onRcptTo: (_address, _session, done) => done(reply(451)) });
    let now = minutesAfter(new Date(), 0);
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
      expect((await rows())[0]!['abandoned_at']).toBeNull();
      expect(await drainOutbox({ transport: smtpTransport(server.url), now })).toMatchObject({ failed: 1 });
      now = minutesAfter(now, 61);
    }
    expect((await rows())[0]).toMatchObject({
      attempts: 12,
      payload: '',
      last_error: 'smtp 451',
      abandoned_at: expect.any(Date) as Date,
    });
    expect(await drainOutbox({ transport: smtpTransport(server.url), now })).toMatchObject({ failed: 0 });
  });

  test('a person without an address: given up, and said so', async () => {
    const me = await person(null);
    await runAs(me, (tx) => enqueue(tx, note(me.id)));
    await drainOutbox({ transport: smtpTransport((await sink()).url) });
    expect((await rows())[0]).toMatchObject({
      last_error: 'sans adresse',
      payload: '',
      sent_at: null,
      abandoned_at: expect.any(Date) as Date,
    });
  });

  test('a kind of a newer version waits', async () => {
    const me = await person();
    await enqueueAsSystem(note(me.id));
    await root()`update public.outbox set kind = 'kind-of-tomorrow'`;
    await drainOutbox({ transport: smtpTransport((await sink()).url) });
    expect((await rows())[0]).toMatchObject({ last_error: 'modèle inconnu', abandoned_at: null });
  });

  test('erasing the person removes what was still to be sent', async () => {
    const me = await person();
    await runAs(me, async (tx) => {
      await enqueue(tx, note(me.id));
      await tx.execute(sql`select app_api.erase_me()`);
    });
    expect(await rows()).toHaveLength(0);
  });
});

describe('lease', () => {
  test('a held message is free again when the lease ends, and a late holder cannot put it back', async () => {
    const me = await person();
    await enqueueAsSystem(note(me.id));
    const start = minutesAfter(new Date(), 0);
    const first = await claimNext(start);
    expect(first).toMatchObject({ attempts: 1 });
    expect(await claimNext(new Date(start.getTime() + LEASE_SECONDS * 1000 - 1000))).toBeNull();
    const later = new Date(start.getTime() + LEASE_SECONDS * 1000 + 1000);
    const second = await claimNext(later);
    expect(second).toMatchObject({ id: first!.id, attempts: 2 });
    await markFailed(first!, 'late', later);
    expect((await rows())[0]).toMatchObject({ last_error: null, leased_until: expect.any(Date) as Date });
    await markSent(first!, later);
    expect((await rows())[0]).toMatchObject({ sent_at: later, payload: '' });
  });

  test('a message during which processes keep dying is given up', async () => {
    const me = await person();
    await enqueueAsSystem(note(me.id));
    await root()`update public.outbox set attempts = ${MAX_ATTEMPTS}, leased_until = now() - interval '1 second'`;
    const server = await sink();
    await drainOutbox({ transport: smtpTransport(server.url) });
    expect(server.received).toEqual([]);
    expect((await rows())[0]).toMatchObject({ last_error: 'sans réponse', abandoned_at: expect.any(Date) as Date });
  });

  test('the wait doubles from one minute to an hour', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 12].map(backoffMinutes)).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60]);
  });
});

test('no address, link or name reaches the log', async () => {
  vi.stubEnv('LOG_LEVEL', 'debug');
  const lines: string[] = [];
  const spies = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation((chunk) => {
      lines.push(String(chunk));
      return true;
    }),
  );
  const me = await person('canari@example.cg', 'Canarine Mabiala');
  await enqueueAsSystem(note(me.id));
  await enqueueAsSystem(note(me.id, { to: { name: 'Canari', address: 'canari-refuse@example.cg' } }));
  const server = await sink({
    onRcptTo: ({ address }, _session, done) =>
      done(address.includes('refuse') ? Object.assign(new Error(`unknown ${address}`), { responseCode: 550 }) : null),
  });
  await drainOutbox({ transport: smtpTransport(server.url) });
  for (const spy of spies) spy.mockRestore();
  vi.unstubAllEnvs();
  const logged = lines.join('');
  expect(logged).toContain('outbox.sent');
  expect(logged).toContain('outbox.abandoned');
  expect(logged).not.toMatch(/canari|jeton|Mabiala|example\.cg/i);
});

describe('several runs while a mail server hangs (ob-34)', () => {
  const COUNT = 12;

  /** A server that keeps its answer to the first three until it is told to go on. */
  async function hanging() {
    const waiting: (() => void)[] = [];
    let three: () => void = () => undefined;
    const hangs = new Promise<void>((resolve) => {
      three = resolve;
    });
    let open = false;
    const server = await sink({
      onRcptTo: (_address, _session, done) => {
        if (open) return done();
        waiting.push(() => done());
        if (waiting.length === 3) three();
      },
    });
    const goOn = (): void => {
      open = true;
      for (const go of waiting.splice(0)) go();
    };
    return { server, hangs, goOn };
  }
  const enqueueAll = async (): Promise<void> => {
    const me = await person();
    for (let count = 0; count < COUNT; count += 1)
      await enqueueAsSystem(note(me.id, { to: { name: '', address: `n${count}@example.cg` } }));
  };

  test('two at once and a third that comes meanwhile: each message leaves once', async () => {
    await enqueueAll();
    const { server, hangs, goOn } = await hanging();
    const two = [1, 2].map(() => drainOutbox({ limit: COUNT, transport: smtpTransport(server.url) }));
    await hangs;
    const third = drainOutbox({ limit: COUNT, transport: smtpTransport(server.url) });
    // What the first two hold is nobody else's: the third is let through, and finds the others only.
    goOn();
    const reports = await Promise.all([...two, third]);
    expect(reports.reduce((sum, { sent }) => sum + sent, 0)).toBe(COUNT);
    expect(server.received.flatMap(({ recipients }) => recipients).sort()).toEqual(
      Array.from({ length: COUNT }, (_, count) => `n${count}@example.cg`).sort(),
    );
    expect((await rows()).map((row) => [row['attempts'], row['sent_at'] !== null])).toEqual(
      Array.from({ length: COUNT }, () => [1, true]),
    );
  });

  test('a run that dies between sending and noting repeats with the same Message-ID, so that it can be dropped', async () => {
    await enqueueAsSystem(note((await person()).id));
    const server = await sink();
    const start = minutesAfter(new Date(), 0);
    const send = smtpTransport(server.url);
    // It is accepted by the server, and then the process is gone: nothing is noted, the lease runs out.
    const claimed = await claimNext(start);
    await root()`update public.outbox set leased_until = null where id = ${claimed!.id}`;
    await drainOutbox({ now: start, transport: send });
    await root()`update public.outbox set sent_at = null, payload = ${claimed!.payload}, leased_until = ${start} where id = ${claimed!.id}`;
    await drainOutbox({ now: new Date(start.getTime() - 1000), transport: send });
    expect(server.received).toHaveLength(1);
    const later = new Date(start.getTime() + LEASE_SECONDS * 1000 + 1000);
    expect(await drainOutbox({ now: later, transport: send })).toMatchObject({ sent: 1, failed: 0 });
    expect(server.received).toHaveLength(2);
    const ids = server.received.map(({ mail }) => mail.messageId);
    expect(ids[0]).toBe(`<${claimed!.id}@localhost>`);
    expect(new Set(ids).size).toBe(1);
    // Noted this time: it is not repeated again.
    await drainOutbox({ now: minutesAfter(later, 600), transport: send });
    expect(server.received).toHaveLength(2);
  });
});
