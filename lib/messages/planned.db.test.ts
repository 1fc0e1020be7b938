import { setTimeout as pause } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { outbox } from '#db/schema/operations.ts';
import { runAs, runAsSystem } from '#db/run-as.ts';
import { smtpTransport } from '#lib/platform/mail/smtp.ts';
import { reply } from '#lib/platform/mail/testing/smtp-sink.ts';
import { drainOutbox } from './drain.ts';
import { enqueue, voidMessages } from './outbox.ts';
import { claimNext, markFailed, markSent } from './queue.ts';
import { enqueueAsSystem, minutesAfter, note, outboxDatabase } from './testing/outbox.ts';

const { sink, person, rows, root } = outboxDatabase();
const voidAsSystem = (key: string) => runAsSystem('test', (tx) => voidMessages(tx, key));

describe('a message that waits for its hour', () => {
  test('leaves then and not before, after those that are due sooner', async () => {
    const me = await person();
    const hour = minutesAfter(new Date(), 60);
    const to = (name: string) => ({ to: { name: '', address: `${name}@example.cg` } });
    await enqueueAsSystem(note(me.id, { ...to('later'), sendAt: hour }));
    await enqueueAsSystem(note(me.id, to('now')));
    await enqueueAsSystem(note(me.id, { ...to('sooner'), sendAt: minutesAfter(new Date(), 30) }));
    const server = await sink();
    const drain = (now: Date) => drainOutbox({ limit: 1, transport: smtpTransport(server.url), now });
    expect((await drain(minutesAfter(new Date(), 0))).sent).toBe(1);
    expect((await drain(minutesAfter(new Date(), 1))).sent).toBe(0);
    await drain(hour);
    await drain(new Date(hour.getTime() - 1));
    expect(server.received.flatMap(({ recipients }) => recipients)).toEqual(['now@example.cg', 'sooner@example.cg']);
    await drain(hour);
    expect(server.received.flatMap(({ recipients }) => recipients)).toHaveLength(3);
  });

  test('that failed at its hour waits for the next attempt like any other', async () => {
    const me = await person();
    const hour = minutesAfter(new Date(), 60);
    await runAs(me, (tx) => enqueue(tx, note(me.id, { sendAt: hour })));
    const server = await sink({ onRcptTo: (_address, _session, done) => done(reply(451)) });
    const transport = smtpTransport(server.url);
    expect(await drainOutbox({ transport, now: hour })).toMatchObject({ failed: 1 });
    expect(await drainOutbox({ transport, now: new Date(hour.getTime() + 59_000) })).toMatchObject({ failed: 0 });
    expect(await drainOutbox({ transport, now: new Date(hour.getTime() + 60_000) })).toMatchObject({ failed: 1 });
  });
});

describe('voiding', () => {
  test('what carries the key is not sent and says nothing any more; the rest is untouched', async () => {
    const [me, other] = [await person(), await person()];
    for (const [id, voidKey] of [
      [me.id, 'rdv:1'],
      [other.id, 'rdv:1'],
      [me.id, 'rdv:2'],
      [me.id, undefined],
    ] as const)
      await enqueueAsSystem(note(id, voidKey ? { voidKey } : {}));
    expect(await voidAsSystem('rdv:1')).toBe(2);
    expect(await voidAsSystem('rdv:1')).toBe(0);
    const server = await sink();
    expect(await drainOutbox({ transport: smtpTransport(server.url) })).toMatchObject({ sent: 2 });
    const voided = (await rows()).filter((row) => row['void_key'] === 'rdv:1');
    for (const row of voided)
      expect(row).toMatchObject({ payload: '', sent_at: null, attempts: 0, voided_at: expect.any(Date) as Date });
    expect(await voidAsSystem('rdv:2'), 'what has left is not voided').toBe(0);
  });

  test('belongs to the transaction: undone with it', async () => {
    const me = await person();
    await enqueueAsSystem(note(me.id, { voidKey: 'k' }));
    await expect(
      runAsSystem('test', async (tx) => {
        expect(await voidMessages(tx, 'k')).toBe(1);
        throw new Error('planted');
      }),
    ).rejects.toThrow('planted');
    expect(await drainOutbox({ transport: smtpTransport((await sink()).url) })).toMatchObject({ sent: 1 });
  });

  test('a person voids their own messages and nobody else’s, and sees that they did', async () => {
    const [me, other] = [await person(), await person()];
    await enqueueAsSystem(note(me.id, { voidKey: 'k' }));
    await enqueueAsSystem(note(other.id, { voidKey: 'k' }));
    await expect(runAs({ kind: 'guest' }, (tx) => voidMessages(tx, 'k'))).rejects.toMatchObject({
      cause: { code: '42501' },
    });
    expect(await runAs(me, (tx) => voidMessages(tx, 'k'))).toBe(1);
    const seen = await runAs(me, (tx) => tx.select({ voidedAt: outbox.voidedAt }).from(outbox));
    expect(seen).toEqual([{ voidedAt: expect.any(Date) as Date }]);
    expect((await rows()).filter((row) => row['voided_at'] === null).map((row) => row['profile_id'])).toEqual([
      other.id,
    ]);
  });

  test('gives the dedupe key back: the same announcement, for another hour, takes its place', async () => {
    const me = await person();
    const planned = (minutes: number) =>
      note(me.id, { voidKey: 'k', dedupeKey: 'rappel', sendAt: minutesAfter(new Date(), minutes) });
    await enqueueAsSystem(planned(60));
    await runAs(me, async (tx) => {
      await voidMessages(tx, 'k');
      await enqueue(tx, planned(120));
      await enqueue(tx, planned(180));
    });
    expect((await rows()).map((row) => row['voided_at'] !== null).sort()).toEqual([false, true]);
  });
});

describe('voiding and draining at the same time', () => {
  /** Voids in a transaction that stays open until the test ends it. */
  function openVoid(key: string) {
    const voided = Promise.withResolvers<number>();
    const end = Promise.withResolvers<'commit' | 'roll back'>();
    const done = runAsSystem('test', async (tx) => {
      voided.resolve(await voidMessages(tx, key));
      if ((await end.promise) === 'roll back') throw new Error('rolled back');
    }).catch(() => {});
    const finish = (how: 'commit' | 'roll back') => {
      end.resolve(how);
      return done;
    };
    return { voided: voided.promise, finish };
  }

  test('the void comes first: the drain passes by, and the message never leaves', async () => {
    const me = await person();
    await enqueueAsSystem(note(me.id, { voidKey: 'k' }));
    const { voided, finish } = openVoid('k');
    expect(await voided).toBe(1);
    expect(await claimNext(null), 'while the void is not committed').toBeNull();
    await finish('commit');
    expect(await claimNext(null)).toBeNull();
  });

  test('the void comes first but is rolled back: the message leaves', async () => {
    const me = await person();
    await enqueueAsSystem(note(me.id, { voidKey: 'k' }));
    const { voided, finish } = openVoid('k');
    await voided;
    expect(await claimNext(null)).toBeNull();
    await finish('roll back');
    expect(await claimNext(null)).not.toBeNull();
  });

  test('the claim comes first, not yet committed: the void waits for it and then holds', async () => {
    const me = await person();
    await enqueueAsSystem(note(me.id, { voidKey: 'k' }));
    const claimed = Promise.withResolvers<void>();
    const commit = Promise.withResolvers<void>();
    // What `claimNext` does to the row, in a transaction that the test keeps open.
    const claiming = runAsSystem('test', async (tx) => {
      await tx
        .update(outbox)
        .set({ attempts: 1, leasedUntil: new Date(Date.now() + 60_000) })
        .where(eq(outbox.voidKey, 'k'));
      claimed.resolve();
      await commit.promise;
    });
    await claimed.promise;
    const voiding = voidAsSystem('k');
    const waits = async () => (await root()`select 1 from pg_locks where not granted`).length > 0;
    for (let tries = 0; tries < 500 && !(await waits()); tries += 1) await pause(10);
    expect(await waits(), 'the void waits for the row').toBe(true);
    commit.resolve();
    await claiming;
    expect(await voiding).toBe(1);
  });

  test('in flight it may still leave, and then both are told', async () => {
    const me = await person();
    await enqueueAsSystem(note(me.id, { voidKey: 'k' }));
    const message = await claimNext(null);
    expect(await voidAsSystem('k')).toBe(1);
    await markSent(message!, null);
    expect((await rows())[0]).toMatchObject({
      payload: '',
      sent_at: expect.any(Date) as Date,
      voided_at: expect.any(Date) as Date,
    });
  });

  test('in flight it may fail, and is not tried again', async () => {
    const me = await person();
    await enqueueAsSystem(note(me.id, { voidKey: 'k' }));
    const message = await claimNext(null);
    await voidAsSystem('k');
    await markFailed(message!, 'smtp 451', null);
    expect(await claimNext(minutesAfter(new Date(), 600))).toBeNull();
    expect((await rows())[0]).toMatchObject({ payload: '', sent_at: null });
  });
});
