import { sql } from 'drizzle-orm';
import { runAsSystem } from '#db/run-as.ts';

/** How long one attempt may take before another process takes the message over, in seconds. */
export const LEASE_SECONDS = 120;
/** After this many attempts without success a message is given up. */
export const MAX_ATTEMPTS = 12;

/** A message that this process holds until its lease ends. */
export type Claimed = {
  readonly id: string;
  readonly kind: string;
  readonly profileId: string | null;
  readonly payload: string;
  /** This attempt included. It also tells a later holder from this one. */
  readonly attempts: number;
  readonly profileEmail: string | null;
  readonly profileName: string | null;
  readonly confirmed: boolean;
};

/** Minutes to wait after this many failed attempts: 1, 2, 4 … and at most 60. */
export const backoffMinutes = (attempts: number): number => Math.min(60, 2 ** Math.max(0, attempts - 1));

/** Null: the clock of the database, which also set the times of the rows. */
const clock = (now: Date | null) => (now === null ? sql`now()` : sql`${now.toISOString()}::timestamptz`);

/**
 * Takes the message that is due the longest, in a short transaction of its own: none is held while sending.
 * The attempt counts from here, so that a message that brings the process down is given up in the end.
 */
export function claimNext(now: Date | null): Promise<Claimed | null> {
  return runAsSystem('outbox: claim', async (tx) => {
    const rows = await tx.execute<Claimed>(sql`
      with due as (
        select id from public.outbox
         where sent_at is null and abandoned_at is null and voided_at is null
           and greatest(send_at, available_at) <= ${clock(now)}
           and (leased_until is null or leased_until <= ${clock(now)})
         order by greatest(send_at, available_at), id limit 1 for update skip locked)
      update public.outbox o
         set attempts = o.attempts + 1, leased_until = ${clock(now)} + make_interval(secs => ${LEASE_SECONDS})
        from due
       where o.id = due.id
      returning o.id, o.kind, o.profile_id as "profileId", o.payload, o.attempts,
        (select p.email from public.profiles p where p.id = o.profile_id) as "profileEmail",
        (select p.full_name from public.profiles p where p.id = o.profile_id) as "profileName",
        exists (select 1 from private.accounts a where a.id = o.profile_id and a.email_verified_at is not null) as confirmed`);
    return rows[0] ?? null;
  });
}

/**
 * The message is gone: what it said is removed. True even when the lease ended, or the message was voided, meanwhile.
 */
export function markSent({ id }: Claimed, now: Date | null): Promise<void> {
  return runAsSystem('outbox: sent', async (tx) => {
    await tx.execute(sql`
      update public.outbox set sent_at = ${clock(now)}, payload = '', leased_until = null, last_error = null
       where id = ${id} and sent_at is null`);
  });
}

/** Gives the message up, and removes what it said: it may hold a link that opens an account. */
export function markAbandoned({ id, attempts }: Claimed, reason: string, now: Date | null): Promise<void> {
  return runAsSystem('outbox: abandoned', async (tx) => {
    await tx.execute(sql`
      update public.outbox set abandoned_at = ${clock(now)}, payload = '', leased_until = null, last_error = ${reason}
       where id = ${id} and attempts = ${attempts} and sent_at is null`);
  });
}

/** Puts the message back for later, unless another process has taken it over. */
export function markFailed({ id, attempts }: Claimed, reason: string, now: Date | null): Promise<void> {
  return runAsSystem('outbox: failed', async (tx) => {
    await tx.execute(sql`
      update public.outbox set leased_until = null, last_error = ${reason},
             available_at = ${clock(now)} + make_interval(mins => ${backoffMinutes(attempts)})
       where id = ${id} and attempts = ${attempts} and sent_at is null and abandoned_at is null`);
  });
}
