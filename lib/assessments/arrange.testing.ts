import { randomUUID } from 'node:crypto';
import { asSuperuser } from '#db/tests/database.ts';
import type { Person } from '#lib/access/core/actor.ts';
import type { Answers } from './core/index.ts';
import { WORKED_VALUES, answersFor } from './core/testing.ts';
import { RIASEC } from './instruments/riasec.ts';
import type { Recommend } from './record.ts';
import { contentHash } from './version.ts';

/** For tests: a person who exists in the database, with or without an e-mail address. */
export async function newPerson(database: string, email: string | null = null): Promise<Person> {
  const id = randomUUID();
  const sql = asSuperuser(database);
  await sql`insert into public.profiles (id, email, full_name) values (${id}, ${email}, 'Espérance Canari')`;
  await sql`insert into private.accounts (id, email, password_hash) values (${id}, ${email ?? `${id}@exemple.cg`}, 'x')`;
  await sql.end();
  return { kind: 'person', id, role: 'user', sessionId: null };
}

/** For tests: the worked profile’s sixty answers. */
export const WORKED: Answers = answersFor(RIASEC, WORKED_VALUES);

/** For tests: what a page’s form would send. */
export const sent = (page: number, answers: Answers = WORKED): Record<string, string> =>
  Object.fromEntries(RIASEC.items.slice(page * 12, page * 12 + 12).map(({ id }) => [id, String(answers[id])]));

/** For tests: what the caller of a recording command recommends, whatever the analysis. */
export const RECOMMENDED: readonly string[] = ['soudeur', 'plombier', 'comptable'];
export const recommend: Recommend = async () => RECOMMENDED;

/** For tests: what was recorded, in an account that has room. */
export function recorded<T>(outcome: T | 'full'): T {
  if (outcome === 'full') throw new Error('the account is full');
  return outcome as T;
}

/** For tests: gives a person so many results more, older than all that a test makes, past every rule. */
export async function giveResults(database: string, person: Person, count: number): Promise<void> {
  const sql = asSuperuser(database);
  await sql`
    insert into public.test_results
      (profile_id, test_type, instrument_version_id, instrument_hash, algorithm_version, test_data, results,
       interpretation, completed_at)
    select ${person.id}, 'riasec', v.id, v.content_hash, v.algorithm_version, '{"answers": "0"}', '{}',
      'Résultat ' || n, '2026-01-01'::timestamptz + n * interval '1 hour'
    from public.instrument_versions v, generate_series(1, ${count}::int) n
    where v.content_hash = ${contentHash(RIASEC)}`;
  await sql.end();
}
