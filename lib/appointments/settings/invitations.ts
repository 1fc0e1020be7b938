import { and, asc, eq, gt, inArray } from 'drizzle-orm';
import { runAs, runAsSystem, type Tx } from '#db/run-as.ts';
import { adviserInvitations } from '#db/schema/invitations.ts';
import { outbox } from '#db/schema/operations.ts';
import type { Actor, Person } from '#lib/access/core/actor.ts';
import { can, shared } from '#lib/access/core/can.ts';
import { tokenField } from '#lib/accounts/core/credentials.ts';
import { getAccount } from '#lib/accounts/index.ts';
import { hashToken } from '#lib/platform/crypto.ts';

export const INVITATION_DAYS = 7;

/** The mail of an invitation is voided with it. */
export const invitationKey = (id: string): string => `invitation:${id}`;

/** What became of the mail: `gone`, what was sent long ago is forgotten. */
export type MailState = 'waiting' | 'sent' | 'failed' | 'gone';

/** An invitation that nobody has answered yet, as administrators see it. */
export type OpenInvitation = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly establishment: string;
  readonly sentAt: Date;
  readonly expiresAt: Date;
  readonly expired: boolean;
  readonly mail: MailState;
};

/** Every unanswered invitation, the oldest first. Empty for whoever is no administrator. */
export async function listInvitations(actor: Person, now = new Date()): Promise<OpenInvitation[]> {
  if (!can(actor, 'read', shared('invitation'))) return [];
  const rows = await runAs(actor, (tx) =>
    tx
      .select({
        id: adviserInvitations.id,
        name: adviserInvitations.displayName,
        email: adviserInvitations.email,
        establishment: adviserInvitations.establishment,
        sentAt: adviserInvitations.createdAt,
        expiresAt: adviserInvitations.expiresAt,
      })
      .from(adviserInvitations)
      .orderBy(asc(adviserInvitations.createdAt)),
  );
  const mails = await mailStates(rows.map(({ id }) => id));
  return rows.map((row) => ({ ...row, expired: row.expiresAt <= now, mail: mails.get(row.id) ?? 'gone' }));
}

/** Another administrator’s messages are theirs: of these only their state is read. */
async function mailStates(ids: readonly string[]): Promise<ReadonlyMap<string, MailState>> {
  if (ids.length === 0) return new Map();
  const byKey = new Map(ids.map((id) => [invitationKey(id), id]));
  const rows = await runAsSystem('mails of invitations, for an administrator', (tx) =>
    tx
      .select({ key: outbox.voidKey, sentAt: outbox.sentAt, abandonedAt: outbox.abandonedAt })
      .from(outbox)
      .where(inArray(outbox.voidKey, [...byKey.keys()])),
  );
  return new Map(
    rows.map(({ key, sentAt, abandonedAt }) => [
      byKey.get(key ?? '') ?? '',
      sentAt ? 'sent' : abandonedAt ? 'failed' : 'waiting',
    ]),
  );
}

/** What the link of the mail shows. */
export type Invitation = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly establishment: string;
};

/** The invitation that a link opens, while it can still be answered. In a transaction of the system. */
export async function selectInvitation(tx: Tx, token: string, now: Date): Promise<Invitation | null> {
  const [row] = await tx
    .select({
      id: adviserInvitations.id,
      name: adviserInvitations.displayName,
      email: adviserInvitations.email,
      establishment: adviserInvitations.establishment,
    })
    .from(adviserInvitations)
    .where(and(eq(adviserInvitations.tokenHash, hashToken(token)), gt(adviserInvitations.expiresAt, now)));
  return row ?? null;
}

/** `selectInvitation` for a page; anything at all may be asked, and nothing is used up: mail scanners follow links. */
export async function findInvitation(token: string, now: Date): Promise<Invitation | null> {
  const parsed = tokenField.safeParse(token);
  return parsed.success ? runAsSystem('invitation shown', (tx) => selectInvitation(tx, parsed.data, now)) : null;
}

/** Whether the account that is signed in is the one that was invited: by its mailbox. */
export async function isInvited(actor: Actor, { email }: Pick<Invitation, 'email'>): Promise<boolean> {
  const account = actor.kind === 'person' ? await getAccount(actor.id) : null;
  return account?.email?.toLowerCase() === email.toLowerCase();
}
