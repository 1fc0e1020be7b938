import type postgres from 'postgres';
import type { Person } from '#lib/access/core/actor.ts';
import { actorOf, at, booked, hourMotif, newAdviser, newPlace, newVisitor } from '#lib/appointments/testing.ts';
import { GUARDIAN_TEXT_VERSION } from '#lib/people/core/consent.ts';
import { openText } from './sealed.ts';

/** For the tests of this folder: people, their advisers and their appointments in a real database. */

export const asPerson = (id: string): Person => actorOf(id, 'user');

/** A person with a past appointment at an adviser’s. */
export async function received(sql: postgres.Sql, { adult = true } = {}): Promise<{ person: string; adviser: Person }> {
  const person = await newVisitor(sql, { adult });
  return { person, adviser: await anotherAdviser(sql, person, '2025-06-04T08:00') };
}

/** A further adviser of this person. */
export async function anotherAdviser(sql: postgres.Sql, person: string, local: string): Promise<Person> {
  const place = await newPlace(sql);
  const adviser = await newAdviser(sql, place);
  const motif = await hourMotif(sql);
  await booked({ person, adviser, place, motif, local, now: at('2025-06-02T07:00') });
  return actorOf(adviser);
}

const HOUR = 3_600_000;
export const grant = (sql: postgres.Sql, person: string, adviser: Person, scope: string, more: object = {}) =>
  sql`insert into public.access_grants ${sql({
    profile_id: person,
    consultant_id: adviser.id,
    scope,
    given_at: new Date(Date.now() - HOUR),
    ends_at: new Date(Date.now() + HOUR),
    ...more,
  })}`;

/** A guardian’s yes; confirmed or not, to the words of today or of before. */
export const guardianSays = (
  sql: postgres.Sql,
  person: string,
  { confirmed = true, version = GUARDIAN_TEXT_VERSION, withdrawn = false } = {},
) =>
  sql`insert into public.consents ${sql({
    profile_id: person,
    kind: 'gardien',
    means: 'lien',
    text_version: version,
    withdrawn_at: withdrawn ? new Date(Date.now() + HOUR) : null,
    confirmed_at: confirmed ? new Date() : null,
    confirmed_by: confirmed ? crypto.randomUUID() : null,
  })}`;

/** What the audit trail says was read of this person, and by whom. */
export const readingsOf = async (sql: postgres.Sql, person: string) =>
  (
    await sql<{ part: string; reader: string; of: string | null }[]>`
      select new_data ->> 'part' as part, user_id as reader, new_data ->> 'of' as of from public.audit_logs
       where table_name = 'readings' and action = 'READ' and record_id = ${person} order by id`
  ).map((row) => ({ ...row }));

/** The words of each revision that is stored about this person. */
export const storedNotes = async (sql: postgres.Sql, person: string) =>
  (
    await sql<{ id: string; kind: string; body: string; number: number }[]>`
      select r.id, n.kind, r.body, r.number from public.note_revisions r join public.notes n on n.id = r.note_id
       where n.profile_id = ${person} order by n.created_at, r.number`
  ).map(({ id, kind, body, number }) => ({ kind, number, text: openText(body, 'note', id) }));
