import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { closePools } from '#db/client.ts';
import { bootstrapDatabase, LOGINS, randomPasswords } from '#db/embedded/bootstrap.ts';
import { freePort, startEmbedded, type EmbeddedServer } from '#db/embedded/launcher.ts';
import { isAlive } from '#db/embedded/lock.ts';
import { migrate } from '#db/migrate.ts';
import { isOutage } from '#db/outage.ts';
import { seedReference } from '#db/seed/reference.ts';
import { testDatabase } from '#db/tests/database.ts';
import { forgetEnv } from '#lib/platform/env.ts';
import { runs } from '#lib/platform/testing/effort.ts';
import { confirmHold, keepHour } from './book.ts';
import type { Motif } from './motifs.ts';
import { hourMotif, newAdviser, newPlace, newVisitor, NOW, system, wanted } from './testing.ts';

const HOURS = ['08:00', '09:00', '10:00', '11:00', '12:00', '13:00'];
const CROWD = 24;

const dataDir = mkdtempSync(join(tmpdir(), 'opc-killed-'));
let server: EmbeddedServer;
let sql: postgres.Sql;
let place: string;
let motif: Motif;

beforeAll(async () => {
  const port = await freePort();
  server = await startEmbedded({ dataDir, port, settings: { fsync: 'off' } });
  const urls = await bootstrapDatabase(server.superuserUrl, { database: 'opc', passwords: randomPasswords() });
  await migrate({ ownerUrl: urls.ownerUrl, appUser: LOGINS.app, serviceUser: LOGINS.service });
  await seedReference(urls.serviceUrl);
  // The settings of a test, with this server in the place of the common one; it puts everything back at the end.
  await testDatabase();
  await closePools();
  Object.assign(process.env, { DATABASE_URL: urls.appUrl, DATABASE_SERVICE_URL: urls.serviceUrl });
  forgetEnv();
  const superuser = new URL(server.superuserUrl);
  superuser.pathname = '/opc';
  sql = postgres(superuser.href, { max: 1, onnotice: () => undefined });
  place = await newPlace(sql);
  motif = await hourMotif(sql);
});
afterAll(async () => {
  await sql.end({ timeout: 2 });
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

type Acknowledged = { readonly id: string; readonly person: string; readonly hour: string };

/** Tries one hour after the other, as somebody who is told that one is taken; ends with an appointment or an outage. */
async function bookAny(person: string, adviser: string, first: number, told: (one: Acknowledged) => void) {
  for (let step = 0; step < HOURS.length; step += 1) {
    const hour = HOURS[(first + step) % HOURS.length]!;
    try {
      const kept = await system((tx) => keepHour(tx, person, wanted(motif, place, `2027-06-09T${hour}`, adviser), NOW));
      if (!kept.ok) continue;
      const made = await system((tx) => confirmHold(tx, person, kept.appointment.id, [], NOW));
      if (made.ok) return told({ id: made.appointment.id, person, hour });
    } catch (error) {
      expect(isOutage(error), String(error)).toBe(true);
      return;
    }
  }
}

it('a server that is killed during bookings: none is double, none that was acknowledged is lost', async () => {
  const crowd: string[] = [];
  for (let index = 0; index < CROWD; index += 1) crowd.push(await newVisitor(sql));
  let cut = 0;
  for (let round = 0; round < runs(2, 50); round += 1) {
    const adviser = await newAdviser(sql, place);
    const acknowledged: Acknowledged[] = [];
    // Killed after so many answers, at whatever the others are doing then.
    const enough = Promise.withResolvers<void>();
    const bookings = Promise.all(
      crowd.map((person, index) =>
        bookAny(person, adviser, index, (one) => {
          acknowledged.push(one);
          if (acknowledged.length > round % HOURS.length) enough.resolve();
        }),
      ),
    );
    await Promise.race([enough.promise, bookings]);
    const { pid: killed } = server;
    server.kill('SIGKILL');
    await bookings;
    await expect.poll(() => isAlive(killed)).toBe(false);
    if (acknowledged.length < HOURS.length) cut += 1;
    server = await startEmbedded({ dataDir, port: server.port, settings: { fsync: 'off' } });

    const rows = await sql<{ id: string; person: string; hour: string; places: number }[]>`
      select a.id, a.profile_id as person, to_char(a.scheduled_at at time zone 'Africa/Brazzaville', 'HH24:MI') as hour,
             (select count(*)::int from public.participations p where p.appointment_id = a.id and p.is_active) as places
        from public.appointments a where a.consultant_id = ${adviser} and a.status = 'confirmed'`;
    for (const { id, person, hour } of acknowledged)
      expect(rows, 'acknowledged').toContainEqual({ id, person, hour, places: 1 });
    expect(new Set(rows.map(({ hour }) => hour)).size, 'one at an hour').toBe(rows.length);
    expect(new Set(rows.map(({ person }) => person)).size, 'one a person').toBe(rows.length);
    await sql`update public.appointments set status = case status when 'hold' then 'expired' else 'cancelled' end,
      cancelled_by = case status when 'hold' then null else 'service' end where status in ('hold', 'pending', 'confirmed')`;
  }
  // The kills fell into the bookings.
  expect(cut).toBeGreaterThan(0);
});
