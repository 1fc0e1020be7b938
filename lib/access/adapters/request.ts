import { cookies, headers } from 'next/headers';
import { after } from 'next/server';
import { isOutage } from '#db/outage.ts';
import { runAs, runAsSystem } from '#db/run-as.ts';
import { wakeIfRequested } from '#lib/platform/wake.ts';
import { env } from '#lib/platform/env.ts';
import { log } from '#lib/platform/log.ts';
import { cookieAttributes } from '../cookies.ts';
import { COOKIELESS_HEADER, FORM_COOKIE, hostCookie } from '../core/cookie-names.ts';
import { deviceOf } from '../core/device-cookie.ts';
import { mac } from '#lib/platform/crypto.ts';
import type { Actor } from '../core/actor.ts';
import type { Fault } from '../core/fault.ts';
import { cookieKey, dataKeys } from '../keys.ts';
import { postgresLimits } from '../limits/store.ts';
import type { Answer, CookieChange, Definition, RequestFacts, Success } from '../pipeline/definition.ts';
import { getActor } from '../session.ts';
import { runForm, type FormPorts } from './form.ts';

/** The world, as the pipeline needs it. */
const requestPorts = (): FormPorts => ({
  actor: getActor,
  limits: postgresLimits(cookieKey()),
  cookieKey: cookieKey(),
  dataKeys: dataKeys(),
  appUrl: env().APP_URL,
  now: () => new Date(),
  runAs,
  runAsSystem,
  isOutage,
});

/** The facts of the request under way, from the headers that our own server wrote. */
async function requestFacts(): Promise<RequestFacts> {
  const [head, jar] = await Promise.all([headers(), cookies()]);
  const cookie = (name: string) => jar.get(hostCookie(name, env().APP_URL))?.value;
  return {
    method: 'POST',
    origin: head.get('origin'),
    host: head.get('host') ?? '',
    secFetchSite: head.get('sec-fetch-site'),
    address: head.get('x-opc-address') ?? 'unknown',
    requestId: head.get('x-request-id') ?? '',
    agent: head.get('user-agent'),
    device: await deviceOf(cookie(FORM_COOKIE), env().AUTH_SECRET),
    cookieless: head.get(COOKIELESS_HEADER) !== null,
    cookie,
    idempotencyKey: head.get('idempotency-key'),
  };
}

/** The facts of a call by a program: it has no page of ours behind it, and its cookies are never read. */
export const programFacts = ({ method, headers: head }: Request): RequestFacts => ({
  method,
  origin: null,
  host: head.get('host') ?? '',
  secFetchSite: null,
  address: head.get('x-opc-address') ?? 'unknown',
  device: null,
  requestId: head.get('x-request-id') ?? '',
  cookie: () => undefined,
  idempotencyKey: head.get('idempotency-key'),
});

/**
 * Runs a command and writes its line of the log. No personal data: who acted is a keyed hash, the same for all that one
 * person does, which the audit trail alone leads back to a name.
 */
export async function logged<Done extends Success | Answer>(
  name: string,
  { requestId }: RequestFacts,
  run: (ports: FormPorts) => Promise<Done | Fault>,
): Promise<Done | Fault> {
  let who: string | undefined;
  const onActor = (actor: Actor): void => {
    if (actor.kind === 'person') who = mac(cookieKey(), 'actor', actor.id).toString('base64url').slice(0, 12);
  };
  const outcome = await run({ ...requestPorts(), onActor });
  log.info('action', { name, outcome: outcome.ok ? 'ok' : outcome.code, requestId, ...(who ? { actor: who } : {}) });
  return outcome;
}

/** Sets the cookies of a success on the answer under way. */
async function setCookies(changes: readonly CookieChange[]): Promise<void> {
  const jar = await cookies();
  for (const { name: plain, value, maxAge } of changes) {
    const name = hostCookie(plain, env().APP_URL);
    if (value === null) jar.set(name, '', { ...cookieAttributes(), maxAge: 0 });
    else jar.set(name, value, { ...cookieAttributes(), ...(maxAge === undefined ? {} : { maxAge }) });
  }
}

/** Runs a command that a form sent in the request under way. */
export async function executeForm<Input, Ready>(
  definition: Definition<Input, Ready>,
  reading: { readonly fields: Record<string, unknown>; readonly faults: Readonly<Record<string, string>> },
): Promise<Success | Fault> {
  const facts = await requestFacts();
  const outcome = await logged(definition.name, facts, (ports) => runForm(definition, facts, reading, ports));
  if (outcome.ok && outcome.cookies) await setCookies(outcome.cookies);
  // Messages that were queued leave after the answer.
  if (outcome.ok) after(wakeIfRequested);
  return outcome;
}
