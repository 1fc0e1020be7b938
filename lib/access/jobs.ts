import { sql, type SQL } from 'drizzle-orm';
import { runAsSystem } from '#db/run-as.ts';
import type { Job } from '#lib/jobs/core/job.ts';
import { keptInterval } from '#lib/jobs/core/retention.ts';

const removed = (reason: string, statement: SQL): Promise<number> =>
  runAsSystem(reason, async (tx) => (await tx.execute(statement)).count);

export const removeExpiredSessions: Job = {
  name: 'sessions',
  title: 'Suppression des connexions expirées',
  schedule: { every: 3600 },
  run: async () => ({
    removed: {
      sessions: await removed('expired sessions', sql`delete from private.sessions where expires_at <= now()`),
      kept_forms: await removed(
        'forms that waited for a password',
        sql`update private.sessions set kept_form = null, kept_at = null where kept_at <= now() - interval '15 minutes'`,
      ),
      second_factor_devices: await removed(
        'devices to be asked again',
        sql`delete from private.second_factor_devices where proved_at <= now() - interval '1 day'`,
      ),
    },
  }),
};

/** A link that has just expired is still known for a while, so that its page can say "expired". */
export const removeExpiredTokens: Job = {
  name: 'tokens',
  title: 'Suppression des liens expirés',
  schedule: { every: 3600 },
  run: async () => ({
    removed: {
      tokens:
        (await removed(
          'expired links',
          sql`delete from private.tokens where expires_at <= now() - ${keptInterval('tokens')}::interval`,
        )) +
        // Nobody’s name and mailbox stay for an answer that never came.
        (await removed(
          'expired invitations',
          sql`delete from public.adviser_invitations where expires_at <= now() - ${keptInterval('tokens')}::interval`,
        )),
    },
  }),
};

export const removeEndedLimits: Job = {
  name: 'rate-limits',
  title: 'Suppression des compteurs échus',
  schedule: { every: 3600 },
  run: async () => ({
    removed: {
      rate_limits: await removed(
        'ended rate limits',
        sql`delete from private.rate_limits where window_ends_at <= now()`,
      ),
    },
  }),
};

export const removeOldIdempotencyKeys: Job = {
  name: 'idempotency-keys',
  title: 'Suppression des clés et des fins d’envoi échues',
  schedule: { every: 3600 },
  run: async () => ({
    removed: {
      idempotency_keys: await removed(
        'old idempotency keys',
        sql`delete from public.idempotency_keys where created_at <= now() - ${keptInterval('idempotency-keys')}::interval`,
      ),
      recent_sends: await removed(
        'ends of sends',
        sql`delete from private.recent_sends where created_at <= now() - ${keptInterval('recent-sends')}::interval`,
      ),
    },
  }),
};
