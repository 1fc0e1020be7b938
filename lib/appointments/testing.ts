import type postgres from 'postgres';
import { runAsSystem, type Tx } from '#db/run-as.ts';
import type { Person } from '#lib/access/core/actor.ts';
import { confirmHold, keepHour, type Wanted } from './book.ts';
import { findMotif, type Motif } from './motifs.ts';

/** For the tests of this folder: real advisers and people in a real database. */

/** Monday 7 June 2027, 7:00 in Brazzaville; hours are open from 8:00. */
export const NOW = Date.parse('2027-06-07T07:00+01:00');
/** « 2027-06-09T09:00 » on a clock in Brazzaville. */
export const at = (local: string): number => Date.parse(`${local}+01:00`);

export const system = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => runAsSystem('test', work);

export async function newPlace(sql: postgres.Sql, { forMinors = true } = {}): Promise<string> {
  const [row] = await sql<{ id: string }[]>`
    insert into public.places (name, address, phone, minors_approved_at, minors_approved_by)
    values ('Centre Poto-Poto', 'avenue de la Paix', '+242060000000', ${forMinors ? new Date() : null}, ${forMinors ? crypto.randomUUID() : null})
    returning id`;
  return row!.id;
}

/** An account that no password opens: two hundred at once must not wait for two hundred hashes. */
async function newAccount(sql: postgres.Sql, name: string, fullName: string): Promise<string> {
  const id = crypto.randomUUID();
  const email = `${name}.${id}@exemple.cg`;
  await sql`insert into public.profiles (id, email, full_name) values (${id}, ${email}, ${fullName})`;
  await sql`insert into private.accounts (id, email) values (${id}, ${email})`;
  return id;
}

/** A vetted adviser who is there each day from 8:00 to 18:00. */
export async function newAdviser(sql: postgres.Sql, placeId: string, { vetted = true } = {}): Promise<string> {
  const id = await newAccount(sql, 'conseil', 'Conseil');
  await sql`update private.accounts set app_role = 'consultant', email_verified_at = now() where id = ${id}`;
  await sql`
    insert into public.advisers (id, display_name, title, establishment, identity_seen, vetted_at, vetted_by)
    values (${id}, 'Mme Essai', 'conseillere', 'Lycée d’essai', 'carte d’identité', ${vetted ? new Date() : null}, ${vetted ? crypto.randomUUID() : null})`;
  for (let weekday = 1; weekday <= 7; weekday += 1)
    await sql`insert into public.opening_hours (adviser_id, weekday, from_minute, to_minute, place_id) values (${id}, ${weekday}, 480, 1080, ${placeId})`;
  return id;
}

/** An adult whose mailbox is confirmed. */
export async function newVisitor(sql: postgres.Sql, { adult = true, reachable = true } = {}): Promise<string> {
  const id = await newAccount(sql, 'visite', 'Visite');
  if (adult)
    await sql`insert into private.age_groups (profile_id, adult) values (${id}, true) on conflict (profile_id) do update set adult = true`;
  if (reachable) await sql`update private.accounts set email_verified_at = now() where id = ${id}`;
  return id;
}

export async function motifNamed(slug = 'comprendre-mon-resultat'): Promise<Motif> {
  const motif = await system((tx) => findMotif(tx, slug));
  if (!motif) throw new Error(`no motif ${slug}`);
  return motif;
}

/** A motif of one hour on the hour, without buffers and notice: no booking moves the grid of another. */
export async function hourMotif(sql: postgres.Sql): Promise<Motif> {
  await sql`
    insert into public.motifs (slug, label, summary, duration_minutes, step_minutes, notice_minutes, window_days, deadline_minutes, modes, bookable_by, position)
    values ('une-heure', 'Une heure', 'Une heure', 60, 60, 0, 30, 0, array['sur-place'], 'anybody', 99) on conflict (slug) do nothing`;
  return motifNamed('une-heure');
}

export const wanted = (motif: Motif, placeId: string, local: string, adviserId: string | null = null): Wanted => ({
  motif,
  adviserId,
  from: at(local),
  placeId,
  mode: 'sur-place',
});

/** Somebody as the pipeline knows them; an adviser by their role. */
export const actorOf = (id: string, role: Person['role'] = 'consultant'): Person => ({
  kind: 'person',
  id,
  role,
  sessionId: null,
});

type Booking = { person: string; adviser: string; place: string; motif: Motif; local: string; now?: number };

/** An appointment at this local time, confirmed or, for somebody who cannot be reached, asked for. @returns its id */
export const booked = ({ person, adviser, place, motif, local, now = NOW }: Booking): Promise<string> =>
  system(async (tx) => {
    const kept = await keepHour(tx, person, wanted(motif, place, local, adviser), now);
    if (!kept.ok) throw new Error(kept.why);
    const made = await confirmHold(tx, person, kept.appointment.id, [], now);
    if (!made.ok) throw new Error(made.why);
    return made.appointment.id;
  });
