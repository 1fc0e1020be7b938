import { createHash, timingSafeEqual } from 'node:crypto';
import { isOutage } from '#db/outage.ts';
import { env } from '#lib/platform/env.ts';
import { log } from '#lib/platform/log.ts';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

const answer = (status: number, body: object, headers: Record<string, string> = {}): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store', ...headers } });

/**
 * A task that a scheduler calls: POST with `Authorization: Bearer <CRON_SECRET>`. Without that setting the
 * address does not exist (404); 401 without a token, 403 with a wrong one, 503 when the database is away.
 * @param job what to do; its report goes into the answer, beside `success: true`
 */
export function cronJob(name: string, job: () => Promise<object>): (request: Request) => Promise<Response> {
  return async (request) => {
    const secret = env().CRON_SECRET;
    if (secret === undefined) return answer(404, { success: false, error: 'Adresse inconnue' });
    const given = /^Bearer (\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
    if (given === undefined)
      return answer(401, { success: false, error: 'Jeton manquant' }, { 'www-authenticate': 'Bearer' });
    // Digests have one length: the comparison tells nothing about the secret, its length included.
    if (!timingSafeEqual(digest(given), digest(secret))) return answer(403, { success: false, error: 'Jeton refusé' });
    try {
      return answer(200, { success: true, ...(await job()) });
    } catch (error) {
      log.error('cron.failed', { name, error });
      return isOutage(error)
        ? answer(503, { success: false, error: 'La base de données ne répond pas' }, { 'retry-after': '60' })
        : answer(500, { success: false, error: 'La tâche a échoué' });
    }
  };
}
