import { sql } from 'drizzle-orm';
import { runAs } from '#db/run-as.ts';
import { isId, roleOf, type AppRole, type Person } from '#lib/access/core/actor.ts';
import { can, shared } from '#lib/access/core/can.ts';

/** An account as an administrator sees it: nothing of what the person wrote, and no way to reach them. */
export type ReadAccount = {
  readonly id: string;
  readonly name: string | null;
  readonly role: AppRole;
  readonly active: boolean;
  readonly hasMailbox: boolean;
  readonly mailboxConfirmedAt: Date | null;
  readonly since: Date;
};

type Row = {
  id: string;
  full_name: string | null;
  app_role: string;
  is_active: boolean;
  has_mailbox: boolean;
  email_verified_at: string | null;
  created_at: string;
};

/**
 * The account of one person; null for an id that is none, or for whoever is no administrator. Each reading leaves a
 * line in the audit trail, in its own transaction.
 */
export async function readPerson(actor: Person, id: string): Promise<ReadAccount | null> {
  if (!can(actor, 'read', shared('account-standing')) || !isId(id)) return null;
  const [row] = await runAs(actor, (tx) => tx.execute<Row>(sql`select * from app_api.read_account(${id})`));
  return row
    ? {
        id: row.id,
        name: row.full_name,
        role: roleOf(row.app_role),
        active: row.is_active,
        hasMailbox: row.has_mailbox,
        mailboxConfirmedAt: row.email_verified_at === null ? null : new Date(row.email_verified_at),
        since: new Date(row.created_at),
      }
    : null;
}
