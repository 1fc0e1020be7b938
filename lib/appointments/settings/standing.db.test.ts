import type postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { role } from '../../../scripts/role.ts';
import { runCommand } from '../../../scripts/lib/testing/command.ts';
import { runAs } from '#db/run-as.ts';
import { advisers } from '#db/schema/agenda.ts';
import { asSuperuser, testDatabase, type TestDatabase } from '#db/tests/database.ts';
import { GUEST, type Person } from '#lib/access/core/actor.ts';
import { changeActivity, changeRole } from '#lib/accounts/index.ts';
import { act, newPerson, NOW, PASSWORD } from '#lib/accounts/testing.ts';
import { eraseAccount } from '#lib/people/index.ts';
import { endAdvising, endAdvisingForGood } from './end-advising.ts';
import { listToTreat } from './left-behind.ts';
import { reopenAdviser, vetAdviser } from './index.ts';

let database: TestDatabase;
let sql: postgres.Sql;
let ada: Person;
let adviser: Person;
let visitor: Person;
const giveRole = changeRole({ leaveRole: endAdvising });
const setActivity = changeActivity({ leaveRole: endAdvising });

beforeAll(async () => {
  database = await testDatabase();
  sql = asSuperuser(database.name);
  ada = { ...(await newPerson('ada@exemple.cg')), role: 'admin' };
  adviser = { ...(await newPerson('conseil@exemple.cg', 'Awa Ngoma')), role: 'consultant' };
  visitor = await newPerson('visite@exemple.cg', 'Ben');
  await sql`update private.accounts set app_role = 'admin' where id = ${ada.id}`;
  await sql`update private.accounts set email_verified_at = now() where id = ${visitor.id}`;
});
beforeEach(async () => {
  await sql`delete from public.outbox`;
  await sql`delete from public.appointments`;
  await sql`delete from public.advisers`;
  await sql`update public.profiles set is_active = true`;
  await sql`update private.accounts set app_role = 'consultant' where id = ${adviser.id}`;
  await sql`insert into public.advisers (id, display_name, title, establishment, identity_seen, vetted_at, vetted_by)
    values (${adviser.id}, 'Awa Ngoma', 'conseillere', 'Lycée', 'carte', ${NOW}, ${ada.id})`;
  const soon = new Date(NOW.getTime() + 86_400_000);
  await sql`insert into public.appointments (profile_id, consultant_id, motif_id, appointment_type, mode, status, scheduled_at,
      duration_minutes, blocked_from, blocked_to, deadline_minutes, changed_side)
    values (${visitor.id}, ${adviser.id}, (select id from public.motifs limit 1), 'x', 'telephone', 'confirmed', ${soon}, 30,
      ${soon}, ${new Date(soon.getTime() + 1_800_000)}, 60, 'person')`;
});
afterAll(() => sql.end());

const shown = () =>
  runAs(GUEST, (tx) => tx.select({ id: advisers.id }).from(advisers)).then((rows) => rows.map(({ id }) => id));
const standing = async () =>
  (await sql`select vetted_at, identity_seen, closed_at from public.advisers where id = ${adviser.id}`)[0]!;
const left = async () => ({
  appointments: (await sql`select status, cancelled_by from public.appointments`).map((row) => ({ ...row })),
  letters: (await sql`select kind, profile_id from public.outbox`).map((row) => ({ ...row })),
});
const LEFT = () => ({
  appointments: [{ status: 'cancelled', cancelled_by: 'service' }],
  letters: [{ kind: 'rendez-vous-annule', profile_id: visitor.id }],
});
const fields = (more: Record<string, string>) => ({ personne: adviser.id, 'mot-de-passe': PASSWORD, ...more });

describe('an adviser who loses the role', () => {
  it('is closed at once, and what was ahead waits for an administrator who treats it', async () => {
    expect(await shown()).toEqual([adviser.id]);
    expect(await act(giveRole, ada, fields({ role: 'user' }))).toMatchObject({ ok: true });
    expect(await shown()).toEqual([]);
    expect(await left()).toEqual({ appointments: [{ status: 'confirmed', cancelled_by: null }], letters: [] });
    expect(await listToTreat(ada, NOW.getTime())).toMatchObject([{ id: adviser.id, count: 1 }]);
    expect(await standing()).toMatchObject({ vetted_at: null, identity_seen: null, closed_at: NOW });
  });

  it('who gets it back is shown only once vetted anew', async () => {
    await act(giveRole, ada, fields({ role: 'user' }));
    await act(giveRole, ada, fields({ role: 'consultant' }));
    expect(await shown()).toEqual([]);
    await act(reopenAdviser, ada, { conseiller: adviser.id });
    expect(await shown()).toEqual([]);
    await act(vetAdviser, ada, {
      conseiller: adviser.id,
      etablissement: 'Lycée',
      identite: 'Carte d’identité, vue au lycée',
    });
    expect(await shown()).toEqual([adviser.id]);
  });

  it('stays one as an administrator', async () => {
    await act(giveRole, ada, fields({ role: 'admin' }));
    expect(await shown()).toEqual([adviser.id]);
    expect((await left()).appointments).toEqual([{ status: 'confirmed', cancelled_by: null }]);
  });

  it('loses it whatever path the change takes', async () => {
    await sql`update private.accounts set app_role = 'user' where id = ${adviser.id}`;
    await sql`update private.accounts set app_role = 'consultant' where id = ${adviser.id}`;
    expect(await shown()).toEqual([]);
    expect(await standing()).toMatchObject({ vetted_at: null, closed_at: expect.any(Date) });
  });

  it('by the operator’s command leaves what was ahead to an administrator too', async () => {
    const later = new Date(Date.now() + 86_400_000);
    await sql`update public.appointments set scheduled_at = ${later}, blocked_from = ${later},
      blocked_to = ${new Date(later.getTime() + 1_800_000)}, revision = 1`;
    const answer = await runCommand(role, ['conseil@exemple.cg', 'user'], {
      DATABASE_SERVICE_URL: database.serviceUrl,
    });
    expect(answer).toMatchObject({ code: 0, err: '' });
    expect(await shown()).toEqual([]);
    expect(await listToTreat(ada, Date.now())).toMatchObject([{ id: adviser.id, count: 1 }]);
  });
});

describe('an adviser who erases their account', () => {
  it('leaves nobody waiting: what was ahead is cancelled by the service, and the persons are told', async () => {
    const leaver: Person = { ...(await newPerson('part@exemple.cg', 'Part')), role: 'consultant' };
    await sql`update private.accounts set app_role = 'consultant' where id = ${leaver.id}`;
    await sql`insert into public.advisers (id, display_name, title, establishment, identity_seen, vetted_at, vetted_by)
      values (${leaver.id}, 'Part Ant', 'conseiller', 'Lycée', 'carte', ${NOW}, ${ada.id})`;
    await sql`update public.appointments set consultant_id = ${leaver.id}, revision = 1`;
    const erase = eraseAccount({ leaveRole: endAdvisingForGood });
    expect(await act(erase, leaver, { 'mot-de-passe': 'un autre mot' })).toMatchObject({ code: 'invalid' });
    expect((await left()).appointments).toEqual([{ status: 'confirmed', cancelled_by: null }]);
    expect(await act(erase, leaver, { 'mot-de-passe': PASSWORD })).toMatchObject({ ok: true });
    expect(await left()).toEqual(LEFT());
    expect(await sql`select consultant_id from public.appointments`).toEqual([{ consultant_id: null }]);
  });

  it('leaves nobody waiting either when the role was taken away before, and what was ahead is not treated yet', async () => {
    const leaver = await newPerson('ancien@exemple.cg', 'Ancien');
    await sql`insert into public.advisers (id, display_name, title, establishment, closed_at)
      values (${leaver.id}, 'Anci En', 'conseiller', 'Lycée', ${NOW})`;
    await sql`update public.appointments set consultant_id = ${leaver.id}, revision = 1`;
    const erase = eraseAccount({ leaveRole: endAdvisingForGood });
    expect(await act(erase, leaver, { 'mot-de-passe': PASSWORD })).toMatchObject({ ok: true });
    expect(await left()).toEqual(LEFT());
  });
});

describe('an adviser whose account is closed', () => {
  it('is closed as well, and opened again receives nobody before a new vetting', async () => {
    await act(setActivity, ada, fields({ compte: 'ferme' }));
    expect(await listToTreat(ada, NOW.getTime())).toMatchObject([{ id: adviser.id, count: 1 }]);
    expect(await standing()).toMatchObject({ vetted_at: null, closed_at: NOW });
    await act(setActivity, ada, fields({ compte: 'ouvert' }));
    expect(await shown()).toEqual([]);
  });
});
