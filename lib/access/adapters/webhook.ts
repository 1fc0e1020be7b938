import { createHash, timingSafeEqual } from 'node:crypto';
import { wakeIfRequested } from '#lib/platform/wake.ts';
import { GUEST } from '../core/actor.ts';
import { fault, type Fault } from '../core/fault.ts';
import type { Answer, Definition } from '../pipeline/definition.ts';
import { runPipeline } from '../pipeline/run.ts';
import { throughPipeline } from './doors.ts';
import { readJson } from './program-body.ts';
import { logged, programFacts } from './request.ts';

/** Digests have one length: the comparison tells nothing about the secret, its length included. */
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

export type WebhookDoor<Params> = {
  /** What the caller shows: from the path, or from a header. Null: nothing. */
  readonly token: (request: Request, params: Params) => string | null;
  /**
   * The one secret that opens; undefined: this installation has no such address. Absent: the command itself looks the
   * token up (a link that serves one person), and gets it as the field `jeton`.
   */
  readonly secret?: () => string | undefined;
  /** What the command gets of the address, beside the token. */
  readonly fields?: (params: Params) => Record<string, unknown>;
  /** The command gets the JSON that was sent, and nothing of the address. */
  readonly body?: 'json';
};

/**
 * The pipeline for an address that a machine calls (a scheduler, a mail program's one-click unsubscribe): no cookie,
 * no Origin, a token instead. The command runs for nobody, so it must say `asSystem`.
 * @param answer draws the answer to a success or a fault
 */
export function defineWebhook<Input, Ready, Data, Params = object>(
  definition: Definition<Input, Ready, Answer<Data>> & { readonly asSystem: string },
  door: WebhookDoor<Params>,
  answer: (outcome: Answer<Data> | Fault) => Response | Promise<Response>,
) {
  return throughPipeline(async (request: Request, context?: { params: Promise<Params> }): Promise<Response> => {
    const params = (await context?.params) as Params;
    const facts = programFacts(request);
    const outcome = await logged(definition.name, facts, (ports) =>
      runPipeline(definition, facts, async () => admit(request, params, door), ports),
    );
    if (outcome.ok) void wakeIfRequested();
    return answer(outcome);
  });
}

function admit<Params>(request: Request, params: Params, { token, secret, fields, body }: WebhookDoor<Params>) {
  const given = token(request, params);
  if (secret) {
    const wanted = secret();
    if (wanted === undefined) return fault('not-found');
    if (given === null) return fault('missing-token');
    if (!timingSafeEqual(digest(given), digest(wanted))) return fault('bad-token');
  }
  const sent = { ...fields?.(params), ...(secret ? {} : { jeton: given ?? '' }) };
  return {
    ok: true as const,
    actor: GUEST,
    read: async () => (body === 'json' ? readJson(request) : { ok: true as const, fields: sent }),
    mistakesCount: true,
  };
}
