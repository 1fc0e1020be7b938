import { randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import type postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runAs, runAsSystem } from '#db/run-as.ts';
import { advisers } from '#db/schema/agenda.ts';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import { GUEST, type Actor } from '#lib/access/core/actor.ts';
import {
  closeAdviser,
  enrolAdviser,
  findFirstSteps,
  findSetAdviser,
  listSetAdvisers,
  listToTreat,
  reopenAdviser,
  vetAdviser,
} from './index.ts';
import { ADA, addPeople, ADVISER, BEA, NOW, PUPIL, send, STRANGER } from './testing.ts';

let root: postgres.Sql;
let name: string;
beforeAll(async () => {
  ({ name } = await testDatabase());
  root = asSuperuser(name);
  await addPeople(root);
});
beforeEach(async () => {
  await root`delete from public.appointments`;
  await root`delete from public.advisers`;
  await root`update private.accounts set app_role = 'consultant' where id = ${ADVISER.id}`;
});
afterAll(() => root.end());

const ENROLMENT = { identifiant: 'E@Exemple.cg', nom: 'Awa Ngoma', titre: 'conseillere', etablissement: '' };
const SEEN = {
  conseiller: ADVISER.id,
  etablissement: 'Lycée de la Révolution',
  identite: 'Carte d’identité, vue au lycée le 12 mars 2026',
};
const CLOSING = { conseiller: ADVISER.id, confirmation: 'oui' };
const table = () => root`select * from public.advisers order by id`;
const guestSees = () =>
  runAs(GUEST, (tx) => tx.select({ id: advisers.id }).from(advisers)).then((rows) => rows.map(({ id }) => id));
async function vetted(): Promise<void> {
  await send(enrolAdviser, ENROLMENT);
  await send(vetAdviser, SEEN);
}
/** An appointment of the adviser so many hours from now. */
const appointment = (hours: number, status = 'confirmed') =>
  root`
    insert into public.appointments (profile_id, consultant_id, motif_id, appointment_type, mode, status, scheduled_at,
        duration_minutes, blocked_from, blocked_to, deadline_minutes, hold_expires_at, changed_side)
    select ${PUPIL.id}, ${ADVISER.id}, (select id from public.motifs limit 1), 'x', 'telephone', ${status}, t, 30, t,
        t + interval '30 minutes', 60, t, 'person'
      from (select ${NOW}::timestamptz + make_interval(hours => ${hours}) as t) as x`;

describe('enrolling', () => {
  it('makes an adviser of the account with exactly this address, whom nobody is shown yet', async () => {
    expect(await send(enrolAdviser, ENROLMENT)).toMatchObject({
      ok: true,
      redirect: `/admin/rendez-vous/conseillers/${ADVISER.id}?fait=inscrit#contenu`,
    });
    expect(await findSetAdviser(ADA, ADVISER.id)).toMatchObject({
      displayName: 'Awa Ngoma',
      title: 'conseillere',
      establishment: null,
      vettedAt: null,
      shown: false,
    });
    expect(await guestSees()).toEqual([]);
    expect(await send(enrolAdviser, { ...ENROLMENT, nom: 'Autre Nom' })).toMatchObject({
      code: 'conflict',
      fieldErrors: { identifiant: expect.stringContaining('déjà inscrite') },
    });
  });

  it('says the same of no account and of one in another role, and adds nobody', async () => {
    const answers = [];
    for (const identifiant of ['personne@exemple.cg', 'd@exemple.cg', 'b@exemple.cg', 'a@exemple.cg', 'nul-4821'])
      answers.push(await send(enrolAdviser, { ...ENROLMENT, identifiant }));
    expect(answers[0]).toMatchObject({
      ok: false,
      fieldErrors: { identifiant: expect.stringContaining('Aucun compte') },
    });
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(await table()).toEqual([]);
  });

  it('finds somebody without mailbox by the identifiant', async () => {
    const id = randomUUID();
    await root`insert into public.profiles (id) values (${id})`;
    await root`insert into private.accounts (id, handle, app_role) values (${id}, 'bea-4821', 'consultant')`;
    expect(await send(enrolAdviser, { ...ENROLMENT, identifiant: 'Bea 4821' })).toMatchObject({ ok: true });
    expect((await listSetAdvisers(ADA)).map((one) => one.id)).toEqual([id]);
  });
});

describe('vetting', () => {
  it('records what was seen, by whom and when, and shows the adviser', async () => {
    await send(enrolAdviser, ENROLMENT);
    expect(await send(vetAdviser, SEEN, BEA)).toMatchObject({ ok: true });
    expect(await findSetAdviser(ADA, ADVISER.id)).toMatchObject({
      establishment: SEEN.etablissement,
      identitySeen: SEEN.identite,
      vettedAt: NOW,
      vettedBy: BEA.id,
      shown: true,
    });
    expect(await guestSees()).toEqual([ADVISER.id]);
    const logged = await root`
      select user_id from public.audit_logs
       where table_name = 'public.advisers' and record_id = ${ADVISER.id} and new_data ? 'vetted_by' and action = 'UPDATE'`;
    expect(logged.map((row) => row['user_id'])).toEqual([BEA.id]);
  });

  it('shows nobody whose account lost the role', async () => {
    await vetted();
    await root`update private.accounts set app_role = 'user' where id = ${ADVISER.id}`;
    expect(await findSetAdviser(ADA, ADVISER.id)).toMatchObject({ shown: false });
    expect(await findFirstSteps(ADA)).toMatchObject({ adviser: false });
  });

  it('without establishment or identity changes nothing', async () => {
    await send(enrolAdviser, ENROLMENT);
    const before = await table();
    expect(await send(vetAdviser, { ...SEEN, identite: '', etablissement: '' })).toMatchObject({
      code: 'invalid',
      fieldErrors: { etablissement: expect.any(String), identite: expect.any(String) },
    });
    expect(await table()).toEqual(before);
  });
});

describe('oneself', () => {
  it('is vetted, closed and reopened by another administrator alone, says the command and says the database', async () => {
    await root`insert into public.advisers (id, display_name, title) values (${ADA.id}, 'Ada', 'conseillere')`;
    const before = await table();
    const mine = { ...SEEN, confirmation: 'oui', conseiller: ADA.id };
    for (const command of [vetAdviser, closeAdviser, reopenAdviser])
      expect(await send(command as typeof vetAdviser, mine)).toMatchObject({
        ok: false,
        code: 'forbidden',
        message: expect.stringContaining('une autre administratrice ou un autre administrateur'),
      });
    const directly = runAs(ADA, (tx) =>
      tx
        .update(advisers)
        .set({ establishment: 'x', identitySeen: 'x', vettedAt: NOW, vettedBy: BEA.id })
        .where(eq(advisers.id, ADA.id)),
    );
    await expect(directly).rejects.toThrow('42501');
    expect(await table()).toEqual(before);
    expect(await send(vetAdviser, mine, BEA)).toMatchObject({ ok: true });
  });
});

describe('closing', () => {
  it('hides the adviser at once, leaves what is ahead to be treated, and reopening shows them again', async () => {
    await vetted();
    for (const [hours, status] of [
      [1, 'confirmed'],
      [2, 'pending'],
      [3, 'hold'],
      [-5, 'confirmed'],
    ] as const)
      await appointment(hours, status);
    expect(await guestSees()).toEqual([ADVISER.id]);
    expect(await send(closeAdviser, CLOSING, BEA)).toMatchObject({ ok: true });
    expect(await guestSees()).toEqual([]);
    // What was ahead is a list now, what was only kept ends, what is over stays.
    const rows = await root`select status, cancelled_by from public.appointments order by scheduled_at`;
    expect(rows.map((row) => [row['status'], row['cancelled_by']])).toEqual([
      ['confirmed', null],
      ['confirmed', null],
      ['pending', null],
      ['expired', null],
    ]);
    expect(await listToTreat(ADA, NOW.getTime())).toMatchObject([{ id: ADVISER.id, count: 2 }]);
    expect(await listToTreat(PUPIL, NOW.getTime())).toEqual([]);
    expect(await findSetAdviser(ADA, ADVISER.id, NOW)).toMatchObject({
      closedAt: NOW,
      closedBy: BEA.id,
      shown: false,
      upcoming: 2,
    });
    await send(closeAdviser, CLOSING, ADA, new Date(NOW.getTime() + 60_000));
    expect(await findSetAdviser(ADA, ADVISER.id)).toMatchObject({ closedAt: NOW, closedBy: BEA.id });
    expect(await send(reopenAdviser, { conseiller: ADVISER.id })).toMatchObject({ ok: true });
    expect(await guestSees()).toEqual([ADVISER.id]);
  });

  it('without the box changes nothing', async () => {
    await vetted();
    expect(await send(closeAdviser, { conseiller: ADVISER.id })).toMatchObject({
      code: 'invalid',
      fieldErrors: { confirmation: expect.stringContaining('Cochez') },
    });
    expect(await guestSees()).toEqual([ADVISER.id]);
  });

  it('waits for the lock of the agenda: a booking under way ends first', async () => {
    await vetted();
    const order: string[] = [];
    let closing: Promise<unknown> = Promise.resolve();
    await runAsSystem('test', async (tx) => {
      await tx.execute(sql`select from app_api.lock_agendas(array[${ADVISER.id}]::uuid[], now(), 'infinity', now())`);
      closing = send(closeAdviser, CLOSING).then(() => order.push('closed'));
      // Somebody waits for the lock, as Postgres sees it.
      const waits = () => root`select from pg_locks l join pg_database d on d.oid = l.database
        where d.datname = ${name} and l.locktype = 'advisory' and not l.granted`;
      await expect.poll(async () => (await waits()).length).toBe(1);
      order.push('booked');
    });
    await closing;
    expect(order).toEqual(['booked', 'closed']);
  });
});

describe('whoever may not', () => {
  const cases: readonly (readonly [string, Actor, string, string])[] = [
    ['a guest', GUEST, 'unauthenticated', 'unauthenticated'],
    ['a pupil', PUPIL, 'forbidden', 'not-found'],
    ['the adviser', ADVISER, 'forbidden', 'not-found'],
  ];
  it.each(cases)('is refused: %s', async (_, actor, enrolling, judging) => {
    await vetted();
    const before = await table();
    expect(await send(enrolAdviser, ENROLMENT, actor)).toMatchObject({ ok: false, code: enrolling });
    expect(await send(vetAdviser, SEEN, actor)).toMatchObject({ ok: false, code: judging });
    expect(await send(closeAdviser, CLOSING, actor)).toMatchObject({ ok: false, code: judging });
    expect(await send(reopenAdviser, CLOSING, actor)).toMatchObject({ ok: false, code: judging });
    expect(await table()).toEqual(before);
    if (actor.kind === 'guest') return;
    expect(await listSetAdvisers(actor)).toEqual([]);
    expect(await findSetAdviser(actor, ADVISER.id)).toBeNull();
  });
  it.each([STRANGER, PUPIL.id, 'awa', ''])('finds nobody who is no adviser: %s', async (conseiller) => {
    for (const command of [vetAdviser, closeAdviser, reopenAdviser])
      expect(await send(command as typeof vetAdviser, { ...SEEN, ...CLOSING, conseiller })).toMatchObject({
        ok: false,
        code: 'not-found',
      });
    expect(await findSetAdviser(ADA, conseiller)).toBeNull();
  });
});

describe('the first steps', () => {
  it('are those of the database, one after the other, and no other reader’s', async () => {
    await root`update public.places set closed_at = now()`;
    expect(await findFirstSteps(ADA)).toEqual({ place: false, motif: true, adviser: false, hours: false });
    const [place] = await root`insert into public.places (name, address) values ('Lycée', 'Brazzaville') returning id`;
    expect(await findFirstSteps(ADA)).toMatchObject({ place: true, adviser: false });
    await send(enrolAdviser, ENROLMENT);
    expect(await findFirstSteps(ADA)).toMatchObject({ adviser: false });
    await send(vetAdviser, SEEN);
    expect(await findFirstSteps(ADA)).toMatchObject({ adviser: true, hours: false });
    await root`insert into public.opening_hours (adviser_id, weekday, from_minute, to_minute, place_id) values (${ADVISER.id}, 1, 480, 720, ${place!['id']})`;
    expect(await findFirstSteps(ADA)).toEqual({ place: true, motif: true, adviser: true, hours: true });
    await root`update public.motifs set archived_at = now()`;
    expect(await findFirstSteps(ADA)).toMatchObject({ motif: false });
    expect(await findFirstSteps(PUPIL)).toEqual({ place: false, motif: false, adviser: false, hours: false });
    await root`update public.motifs set archived_at = null`;
  });
});
