import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { runAsSystem } from '#db/run-as.ts';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import type { Person } from '#lib/access/core/actor.ts';
import { smtpSink, type SmtpSink } from '#lib/platform/mail/testing/smtp-sink.ts';
import { enqueue, type NewMessage } from '../outbox.ts';

/** A link such as a message carries; it must be found in no table and in no log. */
export const LINK = 'https://orientation.example/x?jeton=canari-jeton-4711';

/** A database, an empty outbox before each test, and mail servers that are closed after it. For tests only. */
export function outboxDatabase() {
  let root: ReturnType<typeof asSuperuser>;
  const sinks: SmtpSink[] = [];
  beforeAll(async () => {
    root = asSuperuser((await testDatabase()).name);
  });
  afterAll(() => root.end());
  beforeEach(() => root`delete from public.outbox`);
  afterEach(() => Promise.all(sinks.splice(0).map((sink) => sink.close())));
  return {
    root: () => root,
    sink: async (...options: Parameters<typeof smtpSink>): Promise<SmtpSink> => {
      const opened = await smtpSink(...options);
      sinks.push(opened);
      return opened;
    },
    person: async (
      email: string | null = `${randomUUID()}@example.cg`,
      name = 'Exaucée Ngoma',
      confirmed = true,
    ): Promise<Person & { email: string | null }> => {
      const id = randomUUID();
      await root`insert into public.profiles (id, email, full_name) values (${id}, ${email}, ${name})`;
      await root`insert into private.accounts (id, email, password_hash, email_verified_at, phone_lookup) values (${id}, ${email}, 'x', ${confirmed ? new Date() : null}, ${email === null ? Buffer.from(id) : null})`;
      return { kind: 'person', id, role: 'user', sessionId: null, email };
    },
    rows: () => root`select * from public.outbox order by created_at, id`,
  };
}

/** A message about this profile; `more` overrides anything, also with what the types forbid. */
export const note = (profileId: string | null, more: object = {}) =>
  ({ kind: 'resultat-garde', profileId, data: { url: LINK }, ...more }) as NewMessage;

export const enqueueAsSystem = (message: NewMessage): Promise<boolean> =>
  runAsSystem('test', (tx) => enqueue(tx, message));

/** A second later than that many minutes after `start`. */
export const minutesAfter = (start: Date, minutes: number): Date => new Date(start.getTime() + minutes * 60_000 + 1000);
