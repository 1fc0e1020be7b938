import type postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import type { Actor } from '#lib/access/core/actor.ts';
import { writeReminders } from '../reminders.ts';
import { settleAppointments } from '../settle.ts';
import { closeAdviser, enrolAdviser, listLeftBehind, listToTreat, treatLeftBehind, vetAdviser } from './index.ts';
import { ADA, addPeople, ADVISER, BEA, NOW, PUPIL, send } from './testing.ts';

let root: postgres.Sql;
beforeAll(async () => {
  const { name } = await testDatabase();
  root = asSuperuser(name);
  await addPeople(root);
});
beforeEach(async () => {
  await root`delete from public.appointments`;
  await root`delete from public.advisers`;
});
afterAll(() => root.end());

const ENROLMENT = { identifiant: 'E@Exemple.cg', nom: 'Awa Ngoma', titre: 'conseillere', etablissement: '' };
const SEEN = {
  conseiller: ADVISER.id,
  etablissement: 'Lycée de la Révolution',
  identite: 'Carte d’identité, vue au lycée le 12 mars 2026',
};
const CLOSING = { conseiller: ADVISER.id, confirmation: 'oui' };
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

describe('what is left behind', () => {
  const treated = async (moyen: string, actor: Actor = ADA) => {
    const touches = (await listLeftBehind(BEA, ADVISER.id, NOW.getTime())).map(({ id }) => id);
    return send(treatLeftBehind, { conseiller: ADVISER.id, touches, moyen, raison: 'Départ' }, actor);
  };

  it('is listed without names, is treated by an administrator in one press, and by nobody else', async () => {
    await vetted();
    await appointment(48, 'confirmed');
    await appointment(50, 'pending');
    // As long as the adviser receives it is theirs.
    expect(await listLeftBehind(ADA, ADVISER.id, NOW.getTime())).toEqual([]);
    expect(await send(closeAdviser, CLOSING, BEA)).toMatchObject({ redirect: expect.stringContaining('/a-traiter?') });
    const list = await listLeftBehind(ADA, ADVISER.id, NOW.getTime());
    expect(list.map(({ pending, until }) => [pending, until])).toEqual([
      [false, null],
      [true, null],
    ]);
    expect(Object.keys(list[0]!).toSorted()).toEqual(['id', 'pending', 'place', 'startsAt', 'until']);
    expect(await listLeftBehind(PUPIL, ADVISER.id, NOW.getTime())).toEqual([]);
    expect(await treated('annuler', ADVISER)).toMatchObject({ code: 'not-found' });
    expect(await treated('annuler')).toMatchObject({ redirect: expect.stringContaining('annules=2') });
    expect(await listToTreat(ADA, NOW.getTime())).toEqual([]);
  });

  it('nobody treats what is ahead of an adviser who receives', async () => {
    await vetted();
    await appointment(48, 'confirmed');
    const [row] = await root`select id from public.appointments`;
    const fields = { conseiller: ADVISER.id, touches: [row!['id']], moyen: 'annuler', raison: 'Départ' };
    expect(await send(treatLeftBehind, fields)).toMatchObject({ code: 'not-found' });
  });

  it('a day before its hour it is cancelled, with no reminder (ob-32), and not before', async () => {
    await vetted();
    await appointment(48, 'confirmed');
    await send(closeAdviser, CLOSING, BEA);
    const at = (hours: number): number => NOW.getTime() + hours * 3_600_000;
    expect(await settleAppointments(at(23))).toMatchObject({ untreated: 0 });
    expect(await settleAppointments(at(24))).toMatchObject({ untreated: 1 });
    const [row] = await root`select status, cancelled_by, changed_by from public.appointments`;
    expect(row).toEqual({ status: 'cancelled', cancelled_by: 'service', changed_by: null });
    await writeReminders(new Date(at(46)));
    expect(await root`select 1 from public.outbox where kind = 'rendez-vous-rappel'`).toHaveLength(0);
  });
});
