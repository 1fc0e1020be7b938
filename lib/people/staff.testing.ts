import { randomUUID } from 'node:crypto';
import type postgres from 'postgres';
import { runAsSystem } from '#db/run-as.ts';
import { GUEST, type Person } from '#lib/access/core/actor.ts';
import { openFlash } from '#lib/access/flash-seal.ts';
import { dataKeys } from '#lib/access/keys.ts';
import { act, cookiesOf, newPerson } from '#lib/accounts/testing.ts';
import { createToken } from '#lib/accounts/index.ts';
import { answerGuardian } from './guardian-answer.ts';
import { openReceipt } from './guardian-receipt.ts';
import { updateProfile } from './update-profile.ts';

/** For the tests of what staff make sure of: advisers, minors and appointments at the hour of the database. */

const asStaff = (id: string, role: 'consultant' | 'admin' = 'consultant'): Person => ({
  kind: 'person',
  id,
  role,
  sessionId: null,
});

async function newStaff(sql: postgres.Sql, role: 'consultant' | 'admin', fullName: string): Promise<Person> {
  const id = randomUUID();
  await sql`insert into public.profiles (id, full_name) values (${id}, ${fullName})`;
  await sql`insert into private.accounts (id, email, app_role) values (${id}, ${`${id}@exemple.cg`}, ${role})`;
  return asStaff(id, role);
}

/** An adviser; vetted, unless it is said otherwise. */
export async function newAdviser(sql: postgres.Sql, fullName = 'Clarisse Ondongo', vetted = true): Promise<Person> {
  const staff = await newStaff(sql, 'consultant', fullName);
  await sql`
    insert into public.advisers (id, display_name, title, establishment, identity_seen, vetted_at, vetted_by)
    values (${staff.id}, ${`Mme ${fullName}`}, 'conseillere', 'Lycée d’essai', 'carte d’identité', ${vetted ? new Date() : null}, ${vetted ? randomUUID() : null})`;
  return staff;
}

export const newAdministrator = (sql: postgres.Sql): Promise<Person> => newStaff(sql, 'admin', 'Administration');

/** Somebody of this age today, with a number. */
export async function newcomer(age: number, name = 'Exaucée', phone = ''): Promise<Person> {
  const person = await newPerson(`${randomUUID()}@exemple.cg`);
  const year = new Date().getUTCFullYear() - age;
  const form = {
    nom: name,
    telephone: phone,
    'naissance-jour': '1',
    'naissance-mois': '1',
    'naissance-annee': String(year),
  };
  const done = await act(updateProfile, person, form, new Date());
  if (!done.ok) throw new Error(JSON.stringify(done));
  return person;
}

let turn = 0;
/**
 * An appointment of half an hour that ends so many hours from now, each at a time of its own.
 * @returns its id
 */
export async function receive(
  sql: postgres.Sql,
  adviser: Person,
  person: Person,
  { inHours = 48, status = 'confirmed' }: { inHours?: number; status?: 'confirmed' | 'pending' | 'hold' } = {},
): Promise<string> {
  // Those ahead do not overlap.
  const later = inHours > 0 ? (turn += 1) * 31 : 0;
  const end = new Date(Date.now() + inHours * 3_600_000 + later * 60_000);
  const start = new Date(end.getTime() - 30 * 60_000);
  const [row] = await sql<{ id: string }[]>`
    insert into public.appointments (profile_id, consultant_id, motif_id, appointment_type, mode, status, scheduled_at, duration_minutes, blocked_from, blocked_to, deadline_minutes, hold_expires_at, changed_side)
    select ${person.id}, ${adviser.id}, id, 'x', 'telephone', ${status}, ${start}, 30, ${start}, ${end}, 60, ${end}, 'person'
      from public.motifs order by position limit 1 returning id`;
  return row!.id;
}

/** Cancels it so many days ago. */
export async function cancelled(
  sql: postgres.Sql,
  id: string,
  by: 'person' | 'service',
  daysAgo: number,
): Promise<void> {
  await sql`update public.appointments set status = 'cancelled', cancelled_by = ${by} where id = ${id}`;
  await sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`update public.appointments set updated_at = now() - make_interval(days => ${daysAgo}) where id = ${id}`;
  });
}

/** What staff read of somebody, as the trail has it. */
export const readingsOf = (sql: postgres.Sql, person: Person) =>
  sql<{ user_id: string; new_data: { part: string; of: string } }[]>`
    select user_id, new_data from public.audit_logs where table_name = 'readings' and action = 'READ' and record_id = ${person.id} order by id`;

/** A guardian's answer through the link, from a browser of their own. @returns the receipt's code, of a yes */
export async function answered(child: Person, fields: Record<string, unknown> = {}): Promise<string | null> {
  const now = new Date();
  const jeton = await runAsSystem('test', (tx) => createToken(tx, child.id, 'gardien', now));
  const yes = { jeton, reponse: 'oui', nom: 'Mireille Mabiala', lien: 'mere', ...fields };
  const outcome = await act(answerGuardian, GUEST, yes, now);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  const [cookie] = cookiesOf(outcome);
  return cookie ? openReceipt(openFlash(cookie.value!, 'guardian-receipt', null, now, dataKeys())!).code : null;
}
