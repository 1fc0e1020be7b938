import type postgres from 'postgres';
import { isOutage } from '#db/outage.ts';
import { runAs, runAsSystem } from '#db/run-as.ts';
import { runForm } from '#lib/access/adapters/form.ts';
import type { Actor, Person } from '#lib/access/core/actor.ts';
import { FORM_COOKIE } from '#lib/access/core/cookie-names.ts';
import { cookieKey, dataKeys } from '#lib/access/keys.ts';
import { postgresLimits } from '#lib/access/limits/store.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';

const APP_URL = 'http://localhost:3000';
export const NOW = new Date('2026-03-12T09:30:00Z');

const person = (digit: string, role: Person['role']): Person => ({
  kind: 'person',
  id: `${digit.repeat(8)}-0000-4000-8000-000000000000`,
  role,
  sessionId: null,
});
export const ADA = person('a', 'admin');
export const BEA = person('b', 'admin');
export const PUPIL = person('d', 'user');
export const ADVISER = person('e', 'consultant');
export const STRANGER = 'f0000000-0000-4000-8000-00000000000f';

/** Accounts of these people, by the mailbox `<first digit of the id>@exemple.cg`. */
export async function addPeople(root: postgres.Sql): Promise<void> {
  for (const { id, role } of [ADA, BEA, PUPIL, ADVISER]) {
    const email = `${id[0]}@exemple.cg`;
    await root`insert into public.profiles (id, email) values (${id}, ${email})`;
    await root`insert into private.accounts (id, email, app_role) values (${id}, ${email}, ${role})`;
  }
}

/** Sends a form as a browser of this person does. @param browser its form cookie; without one, it keeps none */
export const send = <Input, Ready>(
  definition: Definition<Input, Ready>,
  fields: Record<string, unknown>,
  actor: Actor = ADA,
  now = NOW,
  browser?: string,
) =>
  runForm(
    definition,
    {
      method: 'POST',
      origin: APP_URL,
      host: 'localhost:3000',
      secFetchSite: 'same-origin',
      address: '198.51.100.7',
      requestId: 't',
      cookie: (name) => (name === FORM_COOKIE ? browser : undefined),
    },
    { fields: fields as Record<string, string> },
    {
      actor: () => Promise.resolve(actor),
      limits: postgresLimits(cookieKey()),
      cookieKey: cookieKey(),
      dataKeys: dataKeys(),
      appUrl: APP_URL,
      now: () => now,
      runAs,
      runAsSystem,
      isOutage,
    },
  );
