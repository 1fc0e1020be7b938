import type postgres from 'postgres';
import { A, ADVISER, B } from './fixtures.ts';
import type { Cell, Who } from './matrix.ts';

const IDENTITY: Record<Who, { role: string; claims: object }> = {
  guest: { role: 'app_guest', claims: { role: 'app_guest' } },
  anon: { role: 'anon', claims: { role: 'anon' } },
  token: { role: 'authenticated', claims: { sub: A, role: 'authenticated', app_role: 'admin' } },
  'token-stranger': { role: 'authenticated', claims: { sub: B, role: 'authenticated', app_role: 'admin' } },
  owner: { role: 'app_person', claims: { sub: A, app_role: 'user' } },
  stranger: { role: 'app_person', claims: { sub: B, app_role: 'user' } },
  'owner-admin': { role: 'app_person', claims: { sub: A, app_role: 'admin' } },
  adviser: { role: 'app_person', claims: { sub: ADVISER, app_role: 'consultant' } },
  'adviser-admin': { role: 'app_person', claims: { sub: ADVISER, app_role: 'admin' } },
  consultant: { role: 'app_person', claims: { sub: B, app_role: 'consultant' } },
  admin: { role: 'app_person', claims: { sub: B, app_role: 'admin' } },
  service: { role: 'service_role', claims: { role: 'service_role' } },
};

/**
 * Tries one cell inside the given transaction and undoes it.
 * @returns 'allow' when at least one row was seen or touched, 'deny' when none was or the right is missing.
 * @throws on any other error: a broken fixture must not pass for a denial.
 */
export async function attempt(tx: postgres.TransactionSql, { who, query }: Cell): Promise<'allow' | 'deny'> {
  const { role, claims } = IDENTITY[who];
  let verdict: 'allow' | 'deny' = 'deny';
  const undo = new Error('undo');
  try {
    await tx.savepoint(async (sp) => {
      await sp`select set_config('role', ${role}, true), set_config('request.jwt.claims', ${JSON.stringify(claims)}, true)`;
      const result = await sp.unsafe(query);
      verdict = result.count > 0 ? 'allow' : 'deny';
      throw undo;
    });
  } catch (error) {
    if (error !== undo && (error as { code?: string }).code !== '42501') throw error;
  }
  return verdict;
}
