import { and, eq, exists, sql } from 'drizzle-orm';
import type { Tx } from '#db/run-as.ts';
import { accounts } from '#db/schema/identity.ts';
import { profiles } from '#db/schema/people.ts';
import { revokeAllApiTokens } from '#lib/access/api-tokens.ts';
import { isId, roleOf, type Actor, type AppRole } from '#lib/access/core/actor.ts';
import { fault, type Fault } from '#lib/access/core/fault.ts';
import { endAllSessions } from '../sessions.ts';
import { consumeOpenTokens } from '../tokens.ts';

/** What is done first when somebody may no longer receive people: their appointments are given up, in the same tx. */
export type LeaveRole = (tx: Tx, personId: string, by: string | null, now: Date) => Promise<void>;

export const WRONG_PASSWORD = 'Ce n’est pas votre mot de passe. Rien n’a changé.';
const ONESELF =
  'Il s’agit de votre propre compte : une autre administratrice ou un autre administrateur doit s’en charger. Ainsi, il en reste toujours au moins un.';

/** Whose account is judged, as it stands. */
export type Judged = { readonly ok: true; readonly adminId: string; readonly role: AppRole; readonly active: boolean };

/**
 * The account that an administrator is about to change, under the locks of every administrator’s account and its own:
 * two who act at once act one after the other, and whoever has lost the role meanwhile acts no more. Since nobody
 * changes their own account, one administrator is left after each change.
 */
export async function judged(tx: Tx, actor: Actor, personId: string): Promise<Judged | Fault> {
  if (actor.kind === 'guest') return fault('unauthenticated');
  if (!isId(personId)) return fault('not-found');
  if (personId === actor.id) return fault('forbidden', { message: ONESELF });
  const administrators = await tx
    .select({ id: accounts.id })
    .from(accounts)
    .where(
      and(
        eq(accounts.appRole, 'admin'),
        exists(
          tx
            .select({ id: profiles.id })
            .from(profiles)
            .where(and(eq(profiles.id, accounts.id), eq(profiles.isActive, true))),
        ),
      ),
    )
    .orderBy(accounts.id)
    .for('no key update');
  if (!administrators.some(({ id }) => id === actor.id)) return fault('forbidden');
  const [account] = await tx
    .select({ role: accounts.appRole })
    .from(accounts)
    .where(eq(accounts.id, personId))
    .for('no key update');
  const [profile] = await tx.select({ active: profiles.isActive }).from(profiles).where(eq(profiles.id, personId));
  return account && profile
    ? { ok: true, adminId: actor.id, role: roleOf(account.role), active: profile.active }
    : fault('not-found');
}

/** Every way in that was open ends: sessions, tokens of programs, links of mails. */
export async function endWaysIn(tx: Tx, personId: string, now: Date): Promise<void> {
  await endAllSessions(tx, personId);
  await revokeAllApiTokens(tx, personId, now);
  await consumeOpenTokens(tx, personId, ['reinitialisation'], now);
}

/** Writes into the audit trail who changed what. */
export async function noteChange(
  tx: Tx,
  adminId: string,
  personId: string,
  change: { readonly role: AppRole } | { readonly active: boolean },
): Promise<void> {
  await tx.execute(sql`select app_api.note_account_change(${adminId}, ${personId}, ${JSON.stringify(change)}::jsonb)`);
}
