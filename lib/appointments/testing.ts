import type postgres from 'postgres';
import { runAsSystem, type Tx } from '#db/run-as.ts';
import { newPerson } from '#lib/accounts/testing.ts';
import type { Wanted } from './book.ts';
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

/** A vetted adviser who is there each day from 8:00 to 18:00. */
export async function newAdviser(sql: postgres.Sql, placeId: string, { vetted = true } = {}): Promise<string> {
  const { id } = await newPerson(`conseil.${crypto.randomUUID()}@exemple.cg`, 'Conseil');
  await sql`update private.accounts set app_role = 'consultant' where id = ${id}`;
  await sql`
    insert into public.advisers (id, display_name, title, establishment, identity_seen, vetted_at, vetted_by)
    values (${id}, 'Mme Essai', 'conseillere', 'Lycée d’essai', 'carte d’identité', ${vetted ? new Date() : null}, ${vetted ? crypto.randomUUID() : null})`;
  for (let weekday = 1; weekday <= 7; weekday += 1)
    await sql`insert into public.opening_hours (adviser_id, weekday, from_minute, to_minute, place_id) values (${id}, ${weekday}, 480, 1080, ${placeId})`;
  return id;
}

/** An adult whose mailbox is confirmed. */
export async function newVisitor(sql: postgres.Sql, { adult = true, reachable = true } = {}): Promise<string> {
  const { id } = await newPerson(`visite.${crypto.randomUUID()}@exemple.cg`, 'Visite');
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

export const wanted = (motif: Motif, placeId: string, local: string, adviserId: string | null = null): Wanted => ({
  motif,
  adviserId,
  from: at(local),
  placeId,
  mode: 'sur-place',
});
