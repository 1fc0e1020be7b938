import { z } from 'zod';
import { isOutage } from '#db/outage.ts';
import { defineWebhook, fault, FAULT_STATUS, type Answer, type Definition, type Fault } from '#lib/access/index.ts';
import { env } from '#lib/platform/env.ts';
import { log } from '#lib/platform/log.ts';

/** What a task reported, or that it failed; why is in the log alone. */
type Outcome = { readonly report: object } | { readonly failed: true };

/** Finds a task by the name in its address; null: there is no such task. */
type FindTask = (name: string) => (() => Promise<object>) | null;

const runTask = (find: FindTask): Definition<{ task: string }, undefined, Answer<Outcome>> & { asSystem: string } => ({
  name: 'run-task',
  verb: 'create',
  resource: 'task',
  schema: z.object({ task: z.string() }),
  asSystem: 'a scheduler calls a task',
  // Each task opens transactions of its own: none is held around it.
  withoutDatabase: () => true,
  async perform(_tx, { input: { task: name } }) {
    const task = find(name);
    if (task === null) return fault('not-found', { message: 'Tâche inconnue' });
    try {
      return { ok: true, data: { report: await task() } };
    } catch (error) {
      if (isOutage(error)) throw error;
      log.error('cron.failed', { name, error });
      return { ok: true, data: { failed: true } };
    }
  },
});

const MESSAGE: Partial<Record<Fault['code'], string>> = {
  'missing-token': 'Jeton manquant',
  'bad-token': 'Jeton refusé',
  outage: 'La base de données ne répond pas',
};
const HEADERS: Partial<Record<Fault['code'], Record<string, string>>> = {
  'missing-token': { 'www-authenticate': 'Bearer' },
  outage: { 'retry-after': '60' },
};

const json = (status: number, body: object, headers: Record<string, string> = {}): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store', ...headers } });

function answer(outcome: Answer<Outcome> | Fault): Response {
  if (!outcome.ok) {
    const { code, message } = outcome;
    return json(FAULT_STATUS[code], { success: false, error: MESSAGE[code] ?? message }, HEADERS[code]);
  }
  return 'failed' in outcome.data
    ? json(500, { success: false, error: 'La tâche a échoué' })
    : json(200, { success: true, ...outcome.data.report });
}

/**
 * Tasks that a scheduler calls: POST with `Authorization: Bearer <CRON_SECRET>`. Without that setting the
 * address does not exist (404); 401 without a token, 403 with a wrong one, 503 when the database is away.
 * @param find the task that an address names; its report goes into the answer, beside `success: true`
 */
export const cronTasks = (find: FindTask) =>
  defineWebhook<{ task: string }, undefined, Outcome, { job: string }>(
    runTask(find),
    {
      token: (request) => /^Bearer (\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? null,
      secret: () => env().CRON_SECRET,
      fields: ({ job }) => ({ task: job }),
    },
    answer,
  );
