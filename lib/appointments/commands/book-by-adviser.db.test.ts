import type postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import { GUEST } from '#lib/access/core/actor.ts';
import { act } from '#lib/accounts/testing.ts';
import { drainOutbox } from '#lib/messages/drain.ts';
import type { MailMessage } from '#lib/platform/mail/message.ts';
import { confirmHold, keepHour } from '../book.ts';
import type { Motif } from '../motifs.ts';
import { findBookingDesk } from '../queries/booking-desk.ts';
import { actorOf, at, booked, hourMotif, newAdviser, newPlace, newVisitor, NOW, system, wanted } from '../testing.ts';
import { bookByAdviser } from './book-by-adviser.ts';

let sql: postgres.Sql;
let place: string;
let motif: Motif;

beforeAll(async () => {
  const { name } = await testDatabase();
  sql = asSuperuser(name);
  place = await newPlace(sql);
  motif = await hourMotif(sql);
});
afterAll(() => sql.end());

const DAY = '2027-06-16';
/** An adviser with somebody whom they know from an appointment at eight. */
async function known({ zone = 'Africa/Brazzaville', adult = true } = {}) {
  const [adviser, person] = [await newAdviser(sql, place), await newVisitor(sql, { adult })];
  await system(async (tx) => {
    const kept = await keepHour(tx, person, { ...wanted(motif, place, `${DAY}T08:00`, adviser), zone }, NOW);
    if (!kept.ok) throw new Error(kept.why);
    await confirmHold(tx, person, kept.appointment.id, [], NOW);
  });
  return { adviser, person };
}
const send = (adviser: string, person: string, heure: string, more: Record<string, string> = {}, now = NOW) =>
  act(
    bookByAdviser,
    actorOf(adviser),
    { personne: person, motif: motif.id, lieu: place, mode: 'sur-place', date: DAY, heure, ...more },
    new Date(now),
  );
const count = async (person: string) =>
  (await sql`select 1 from public.appointments where profile_id = ${person}`).length;

describe('an adviser books by hand', () => {
  it('for somebody they know: confirmed at once, in the adviser’s name, and the person reads their own clock (ob-40)', async () => {
    const { adviser, person } = await known({ zone: 'Europe/Paris' });
    await sql`delete from public.outbox`;
    expect(await send(adviser, person, '10:00')).toMatchObject({ ok: true });
    const [row] = await sql`
      select a.status, a.scheduled_at, a.changed_by, a.changed_side, p.channel, p.zone from public.appointments a
        join public.participations p on p.appointment_id = a.id
       where a.profile_id = ${person} order by a.scheduled_at desc limit 1`;
    expect(row).toEqual({
      status: 'confirmed',
      scheduled_at: new Date(at(`${DAY}T10:00`)),
      changed_by: adviser,
      changed_side: 'service',
      channel: 'adviser',
      zone: 'Europe/Paris',
    });
    const messages: MailMessage[] = [];
    await drainOutbox({ transport: { send: async (one) => void messages.push(one) }, now: new Date(), limit: 9 });
    const text = (who: string) =>
      messages.find(({ to }) => to.address.startsWith(who))!.text.replaceAll(/[\u00a0\u202f]/g, ' ');
    expect(text('visite')).toContain('mercredi 16 juin 2027 à 11 h 00, heure de Paris');
    expect(text('visite')).toContain('Le service a pris ce rendez-vous pour vous.');
    expect(text('conseil')).toContain('mercredi 16 juin 2027 à 10 h 00, heure de Brazzaville');
  });

  it('over an existing one is refused with its time and nobody’s name, whatever was ticked (ob-21)', async () => {
    const { adviser, person } = await known();
    const other = await newVisitor(sql);
    await sql`update public.profiles set full_name = 'Nom Secret' where id = ${other}`;
    await booked({ person: other, adviser, place, motif, local: `${DAY}T11:00` });
    for (const heure of ['11:00', '10:30', '11:59']) {
      const refused = await send(adviser, person, heure, { malgre: 'oui' });
      expect(refused, heure).toMatchObject({ fieldErrors: { heure: expect.stringContaining('11 h 00 à 12 h 00') } });
      expect(JSON.stringify(refused)).not.toContain('Secret');
    }
    expect(await send(adviser, person, '12:00')).toMatchObject({ ok: true });
  });

  it('inside an absence, or over what the person has elsewhere, is refused as well', async () => {
    const { adviser, person } = await known();
    await booked({ person, adviser: await newAdviser(sql, place), place, motif, local: `${DAY}T14:00` });
    expect(await send(adviser, person, '14:30', { malgre: 'oui' })).toMatchObject({
      fieldErrors: { heure: expect.stringContaining('autre rendez-vous') },
    });
    await sql`insert into public.absences (adviser_id, first_day, last_day, starts_at, ends_at)
      values (${adviser}, ${DAY}, ${DAY}, ${new Date(at(`${DAY}T15:00`))}, ${new Date(at(`${DAY}T18:00`))})`;
    expect(await send(adviser, person, '16:00', { malgre: 'oui' })).toMatchObject({
      fieldErrors: { heure: expect.stringContaining('indisponibilité') },
    });
    expect(await count(person)).toBe(2);
  });

  it('outside the hours or inside the notice only after a plain warning (ob-21)', async () => {
    const { adviser, person } = await known();
    const early = await send(adviser, person, '07:00');
    expect(early).toMatchObject({ fieldErrors: { malgre: expect.stringContaining('en dehors de vos plages') } });
    expect(await send(adviser, person, '07:00', { malgre: 'oui' })).toMatchObject({ ok: true });
    await sql`update public.motifs set notice_minutes = 1440 where id = ${motif.id}`;
    try {
      const late = at(`${DAY}T06:00`);
      expect(await send(adviser, person, '16:00', {}, late)).toMatchObject({
        fieldErrors: { malgre: expect.stringContaining('plus proche') },
      });
      expect(await send(adviser, person, '16:00', { malgre: 'oui' }, late)).toMatchObject({ ok: true });
      expect(await send(adviser, person, '05:00', { malgre: 'oui' }, late)).toMatchObject({
        fieldErrors: { date: expect.stringContaining('passée') },
      });
    } finally {
      await sql`update public.motifs set notice_minutes = 0 where id = ${motif.id}`;
    }
  });

  it('for nobody whom they do not know, and nobody else does it', async () => {
    const { adviser, person } = await known();
    const stranger = await newVisitor(sql);
    const kept = await newVisitor(sql);
    await system((tx) => keepHour(tx, kept, wanted(motif, place, `${DAY}T17:00`, adviser), NOW));
    for (const id of [stranger, kept, 'rien']) {
      expect(await send(adviser, id, '10:00')).toMatchObject({ ok: false });
      expect(await findBookingDesk(actorOf(adviser), id)).toBeNull();
    }
    expect(await findBookingDesk(actorOf(adviser), person)).toMatchObject({ personName: 'Visite' });
    const others = [actorOf(await newAdviser(sql, place)), actorOf(person, 'user')];
    for (const actor of others) expect(await findBookingDesk(actor, person)).toBeNull();
    await sql`update public.advisers set closed_at = now() where id = ${adviser}`;
    expect(await send(adviser, person, '10:00')).toMatchObject({ code: 'not-found' });
    const fields = { personne: person, motif: motif.id, lieu: place, mode: 'sur-place', date: DAY, heure: '10:00' };
    for (const actor of [...others, GUEST])
      expect((await act(bookByAdviser, actor, fields, new Date(NOW))).ok).toBe(false);
    expect(await count(person)).toBe(1);
  });

  it('for nobody who took back all that they had asked for; what the service cancelled leaves them known', async () => {
    const cancelled = (person: string, by: string) => sql`
      update public.appointments set status = 'cancelled', cancelled_by = ${by}, revision = revision + 1 where profile_id = ${person}`;
    const [left, sent] = [await known(), await known()];
    await cancelled(left.person, 'person');
    await cancelled(sent.person, 'service');
    expect(await send(left.adviser, left.person, '10:00')).toMatchObject({ code: 'not-found' });
    expect(await findBookingDesk(actorOf(left.adviser), left.person)).toBeNull();
    expect(await send(sent.adviser, sent.person, '10:00')).toMatchObject({ ok: true });
  });

  it('a minor at no place that is not for them, and by phone only with the guardian’s yes and a number', async () => {
    const { adviser, person } = await known({ adult: false });
    const elsewhere = await newPlace(sql, { forMinors: false });
    expect(await send(adviser, person, '10:00', { lieu: elsewhere, malgre: 'oui' })).toMatchObject({
      fieldErrors: { lieu: expect.stringContaining('moins de 18 ans') },
    });
    await sql`update public.motifs set modes = '{sur-place,telephone}' where id = ${motif.id}`;
    try {
      expect(await send(adviser, person, '10:00', { mode: 'telephone' })).toMatchObject({
        fieldErrors: { mode: expect.stringContaining('responsable légal') },
      });
      const adult = await known();
      expect(await send(adult.adviser, adult.person, '10:00', { mode: 'telephone' })).toMatchObject({
        fieldErrors: { mode: expect.stringContaining('numéro') },
      });
      await sql`update public.profiles set phone = 'scellé' where id = ${adult.person}`;
      expect(await send(adult.adviser, adult.person, '10:00', { mode: 'telephone' })).toMatchObject({ ok: true });
    } finally {
      await sql`update public.motifs set modes = '{sur-place}' where id = ${motif.id}`;
    }
  });
});
