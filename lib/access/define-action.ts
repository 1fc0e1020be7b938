import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { after } from 'next/server';
import { runAs, runAsSystem } from '#db/run-as.ts';
import { isOutage } from '#db/outage.ts';
import { heedBell } from '#lib/platform/bell.ts';
import { env } from '#lib/platform/env.ts';
import { log } from '#lib/platform/log.ts';
import { FAULT_STATUS, fault, type Fault } from './core/fault.ts';
import { postgresLimits } from './limits/store.ts';
import { fieldsOf } from './fields.ts';
import { runPipeline, type Definition, type Ports, type RequestFacts, type Success } from './pipeline.ts';
import { cookieKey } from './keys.ts';
import { cookieAttributes } from './cookies.ts';
import { getActor } from './session.ts';

/** What a form gets back when it was refused: never a secret, never a score. `values` are what was typed. */
export type FormState = {
  readonly fault: Fault | null;
  readonly values: Readonly<Record<string, string | string[]>>;
};

export const EMPTY_FORM: FormState = { fault: null, values: {} };

const SECRET_FIELD = /mot-de-passe|password|code|jeton|token/i;

const ports = (): Ports => ({
  actor: getActor,
  limits: postgresLimits(cookieKey()),
  cookieKey: cookieKey(),
  appUrl: env().APP_URL,
  now: () => new Date(),
  runAs,
  runAsSystem,
  isOutage,
});

/** The facts of the request under way, from the headers that our own server wrote. */
export async function requestFacts(): Promise<RequestFacts> {
  const [head, jar] = await Promise.all([headers(), cookies()]);
  return {
    method: 'POST',
    origin: head.get('origin'),
    host: head.get('host') ?? '',
    secFetchSite: head.get('sec-fetch-site'),
    address: head.get('x-opc-address') ?? 'unknown',
    requestId: head.get('x-request-id') ?? '',
    cookie: (name) => jar.get(name)?.value,
  };
}

async function execute<Input, Ready>(
  definition: Definition<Input, Ready>,
  fields: Record<string, unknown>,
): Promise<Success | Fault> {
  const facts = await requestFacts();
  const outcome = await runPipeline(definition, facts, fields, ports());
  log.info('action', { name: definition.name, outcome: outcome.ok ? 'ok' : outcome.code, requestId: facts.requestId });
  if (outcome.ok && outcome.cookies) {
    const jar = await cookies();
    for (const { name, value, maxAge } of outcome.cookies) {
      if (value === null) jar.set(name, '', { ...cookieAttributes(), maxAge: 0 });
      else jar.set(name, value, { ...cookieAttributes(), ...(maxAge === undefined ? {} : { maxAge }) });
    }
  }
  if (outcome.ok) after(heedBell);
  return outcome;
}

const typed = (fields: Record<string, string | string[]>) =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !SECRET_FIELD.test(name)));

/**
 * A server action for a screen: `(state, formData) => state`, as `useActionState` wants it and as a form
 * without script posts it. On success it redirects; the previous state is never read, for it can be forged.
 */
export function defineAction<Input, Ready = undefined>(definition: Definition<Input, Ready>) {
  return async (_previous: FormState, form: FormData): Promise<FormState> => {
    // Anybody may call an action with anything.
    const fields = form instanceof FormData ? fieldsOf(form) : null;
    const outcome = fields ? await execute(definition, fields) : fault('invalid');
    if (outcome.ok) redirect(outcome.redirect);
    return { fault: outcome, values: typed(fields ?? {}) };
  };
}

/** More than any form of a document holds: longer texts and files go through screens of their own. */
const MAX_FORM_BYTES = 100_000;

/** What a form sent, or null when it is no form, or far too long: nothing of it is read then. */
async function readFields(request: Request): Promise<Record<string, string | string[]> | null> {
  const length = Number(request.headers.get('content-length') ?? Number.NaN);
  if (!(length <= MAX_FORM_BYTES)) return null;
  try {
    return fieldsOf(await request.formData());
  } catch {
    return null;
  }
}

/**
 * The same pipeline for a form of a script-free document: a POST route handler that redirects, or renders the
 * form again with the right status and what was typed.
 */
export function defineFormHandler<Input, Ready = undefined>(
  definition: Definition<Input, Ready>,
  render: (state: FormState & { status: number }, request: Request) => Promise<Response>,
) {
  return async (request: Request): Promise<Response> => {
    const fields = await readFields(request);
    const outcome = fields ? await execute(definition, fields) : fault('invalid');
    if (outcome.ok)
      return new Response(null, { status: 303, headers: { location: outcome.redirect, 'cache-control': 'no-store' } });
    const response = await render(
      { fault: outcome, values: typed(fields ?? {}), status: FAULT_STATUS[outcome.code] },
      request,
    );
    if (outcome.retryAfterSeconds) response.headers.set('retry-after', String(outcome.retryAfterSeconds));
    return response;
  };
}
