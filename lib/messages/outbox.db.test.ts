import { sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { runAs } from '#db/run-as.ts';
import { smtpTransport } from '#lib/platform/mail/smtp.ts';
import { drainOutbox } from './drain.ts';
import { enqueue } from './outbox.ts';
import { enqueueAsSystem, LINK, note, outboxDatabase } from './testing/outbox.ts';

const { sink, person, rows, root } = outboxDatabase();

describe('enqueue', () => {
  test('a person enqueues for themselves, and it arrives at their own address', async () => {
    const me = await person();
    await runAs(me, (tx) => enqueue(tx, note(me.id)));
    const server = await sink();
    expect(await drainOutbox({ transport: smtpTransport(server.url) })).toEqual({ sent: 1, failed: 0, stopped: false });
    expect(server.received[0]!.recipients).toEqual([me.email]);
    expect(server.received[0]!.mail.text).toContain(LINK);
    const [row] = await rows();
    expect(row!['payload']).toBe('');
    expect(row!['sent_at']).toBeInstanceOf(Date);
    expect(server.received[0]!.mail.messageId).toBe(`<${row!['id']}@localhost>`);
  });

  test('not for somebody else, and a guest not at all', async () => {
    const [me, other] = [await person(), await person()];
    const code = (work: Promise<unknown>) =>
      work.then(
        () => 'done',
        (error: { cause?: { code?: string } }) => error.cause?.code,
      );
    expect(await code(runAs(me, (tx) => enqueue(tx, note(other.id))))).toBe('42501');
    expect(await code(runAs(me, (tx) => enqueue(tx, note(null, { to: { name: '', address: 'a@example.cg' } }))))).toBe(
      '42501',
    );
    expect(await code(runAs({ kind: 'guest' }, (tx) => enqueue(tx, note(other.id))))).toBe('42501');
    expect(await rows()).toHaveLength(0);
  });

  test('it leaves only if the transaction is committed', async () => {
    const me = await person();
    await expect(
      runAs(me, async (tx) => {
        await enqueue(tx, note(me.id));
        throw new Error('planted');
      }),
    ).rejects.toThrow('planted');
    expect(await rows()).toHaveLength(0);
  });

  test('the same key is enqueued once, the transaction goes on, and nobody takes a key of somebody else', async () => {
    const [me, other] = [await person(), await person()];
    await runAs(me, async (tx) => {
      await enqueue(tx, note(me.id, { dedupeKey: 'k' }));
      await enqueue(tx, note(me.id, { dedupeKey: 'k' }));
      await tx.execute(sql`select 1`);
    });
    await enqueueAsSystem(note(me.id, { dedupeKey: 'k' }));
    await Promise.all([1, 2, 3].map(() => runAs(me, (tx) => enqueue(tx, note(me.id, { dedupeKey: 'k' })))));
    expect(await rows()).toHaveLength(1);
    await runAs(other, (tx) => enqueue(tx, note(other.id, { dedupeKey: 'k' })));
    await enqueueAsSystem({
      kind: 'compte-efface',
      profileId: null,
      to: { name: '', address: 'a@example.cg' },
      data: {},
      dedupeKey: 'k',
    });
    expect(await rows()).toHaveLength(3);
  });

  test('the table holds neither the link nor the recipient', async () => {
    const me = await person();
    await runAs(me, (tx) =>
      enqueue(tx, {
        kind: 'gardien',
        profileId: me.id,
        to: { name: 'Canari Parent', address: 'canari-parent@example.cg' },
        data: { url: LINK },
      }),
    );
    const dump = JSON.stringify(await rows());
    for (const canary of ['canari', 'Canari', 'jeton', Buffer.from('canari').toString('base64').slice(0, 7)])
      expect(dump).not.toContain(canary);
    const seen = await runAs(me, (tx) =>
      tx.execute(sql`select id, profile_id, kind, created_at, sent_at from public.outbox`),
    );
    expect(seen).toHaveLength(1);
    await expect(runAs(me, (tx) => tx.execute(sql`select payload from public.outbox`))).rejects.toMatchObject({
      cause: { code: '42501' },
    });
  });

  test('a payload moved to another person or to another kind is not sent', async () => {
    const [me, other] = [await person(), await person()];
    await enqueueAsSystem(note(me.id));
    await enqueueAsSystem(note(me.id));
    const [first, second] = await rows();
    await root()`update public.outbox set profile_id = ${other.id} where id = ${first!['id']}`;
    await root()`update public.outbox set kind = 'verification' where id = ${second!['id']}`;
    const server = await sink();
    expect(await drainOutbox({ transport: smtpTransport(server.url) })).toEqual({ sent: 0, failed: 2, stopped: false });
    expect((await rows()).map((row) => row['last_error'])).toEqual(['illisible', 'illisible']);
    expect(server.received).toEqual([]);
  });

  test('data that do not fit, and nobody to write to, are refused at once', async () => {
    const me = await person();
    await expect(
      enqueueAsSystem({ kind: 'reinitialisation', profileId: me.id, data: { url: LINK, minutes: 0 } }),
    ).rejects.toThrow('do not fit');
    await expect(enqueueAsSystem(note(null))).rejects.toThrow('no recipient');
    await expect(enqueueAsSystem(note(me.id, { to: { name: '', address: 'a@b.cg\r\nBcc: c@d.cg' } }))).rejects.toThrow(
      'no recipient',
    );
  });
});
