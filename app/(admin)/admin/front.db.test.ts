import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type postgres from 'postgres';
import type { ReactElement } from 'react';
import { renderToReadableStream } from 'react-dom/server';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { runAsSystem } from '#db/run-as.ts';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import { EMPTY_FORM, type Person } from '#lib/access/index.ts';
import { jar } from '#lib/access/testing/browser.ts';
import { startSession } from '#lib/accounts/index.ts';
import { ADA, addPeople, ADVISER, BEA, PUPIL, STRANGER } from '#lib/appointments/settings/testing.ts';
import { drainOutbox } from '#lib/messages/drain.ts';
import { localDay } from '#lib/platform/core/local-day.ts';
import { findFirstDay, type FirstStep } from './_parts/first-day.ts';
import { tryMail } from './actions.ts';

vi.mock('next/headers', async () => (await import('#lib/access/testing/browser.ts')).nextHeaders);
vi.mock('next/server', () => ({ after: () => undefined }));
const redirected: string[] = [];
vi.mock('next/navigation', async (original) => ({
  ...(await original<object>()),
  redirect: (to: string) => {
    redirected.push(to);
    throw Object.assign(new Error('redirect'), { digest: `NEXT_REDIRECT;replace;${to};303;` });
  },
}));
/** Whether this installation has a mail server: the settings of a process are read once. */
const mail = vi.hoisted(() => ({ mode: 'file', folder: '' }));
vi.mock('#lib/platform/env.ts', async (original) => {
  const real = await original<typeof import('#lib/platform/env.ts')>();
  return { ...real, env: () => ({ ...real.env(), MAIL_MODE: mail.mode, DATA_DIR: mail.folder }) };
});

let sql: postgres.Sql;
beforeAll(async () => {
  mail.folder = mkdtempSync(join(tmpdir(), 'essai-'));
  sql = asSuperuser((await testDatabase()).name);
  await addPeople(sql);
});
beforeEach(() => {
  jar.clear();
  jar.set('visited', '1');
  mail.mode = 'file';
});
afterEach(() => vi.unstubAllEnvs());
afterAll(async () => {
  rmSync(mail.folder, { recursive: true });
  await sql.end();
});

async function signIn(who: Person): Promise<void> {
  const session = await runAsSystem('test', (tx) =>
    startSession(tx, who.id, new Date(), 3600, { secondFactorAt: new Date() }),
  );
  jar.set(session!.name, session!.value!);
}
type Page = (props: { params: Promise<{ id: string }>; searchParams: Promise<object> }) => Promise<ReactElement>;
type Load = () => Promise<{ default: unknown }>;
async function open(load: Load, id = ''): Promise<string> {
  const page = (await load()).default as Page;
  const element = await page({ params: Promise.resolve({ id }), searchParams: Promise.resolve({}) });
  return (await new Response(await renderToReadableStream(element)).text()).replace(/[\u00a0\u202f]/g, ' ');
}
const refusal = (load: Load, id?: string): Promise<string> =>
  open(load, id).then(
    () => 'shown',
    (error: { digest?: string }) => error.digest ?? String(error),
  );
const front: Load = () => import('./page.tsx');
const undone = (steps: readonly FirstStep[]) => steps.filter(({ done }) => !done).map(({ key }) => key);

describe('« Premiers pas »', () => {
  it('says of each line whether it is there, and disappears when all is', async () => {
    await sql`delete from public.holidays`;
    expect(undone(await findFirstDay(ADA))).toEqual(['operator', 'mail', 'place', 'holidays', 'adviser', 'hours']);
    await signIn(ADA);
    const first = await open(front);
    expect(first).toContain('Il reste 6 étapes.');
    expect(first).toContain('M’envoyer un message d’essai');
    for (const [name, value] of [
      ['OPERATOR_NAME', 'Association Boussole'],
      ['OPERATOR_ADDRESS', '12, avenue de l’Exemple, Brazzaville'],
      ['OPERATOR_PHONE', '+242 06 612 34 56'],
      ['CONTACT_EMAIL', 'contact@exemple.cg'],
    ] as const)
      vi.stubEnv(name, value);
    expect(undone(await findFirstDay(ADA))).not.toContain('operator');
    // A holiday of yesterday is none to come.
    await sql`insert into public.holidays (day, name, certain) values (${localDay(new Date(Date.now() - 86_400_000))}, 'x', true)`;
    expect(undone(await findFirstDay(ADA))).toContain('holidays');
    await sql`insert into public.holidays (day, name, certain) values (${localDay(new Date(Date.now() + 86_400_000))}, 'x', true)`;
    expect(undone(await findFirstDay(ADA))).toEqual(['mail', 'place', 'adviser', 'hours']);
    const [place] = await sql`insert into public.places (name, address) values ('Lycée', 'Brazzaville') returning id`;
    await sql`insert into public.advisers (id, display_name, title, establishment, identity_seen, vetted_at, vetted_by)
      values (${ADVISER.id}, 'Awa', 'conseillere', 'x', 'x', now(), ${ADA.id})`;
    await sql`insert into public.opening_hours (adviser_id, weekday, from_minute, to_minute, place_id)
      values (${ADVISER.id}, 1, 480, 720, ${place!['id']})`;
    mail.mode = 'smtp';
    expect(undone(await findFirstDay(ADA))).toEqual(['mail']);
    expect(await open(front)).toContain('Il reste une étape.');
    await sql`insert into public.outbox (kind, profile_id, payload, sent_at) values ('x', ${BEA.id}, '', now())`;
    expect(undone(await findFirstDay(ADA))).toEqual([]);
    const last = await open(front);
    expect(last).not.toContain('Premiers pas');
    expect(last).toContain('/admin/personnes');
  });

  it('sends a test through the outbox and says what became of it', async () => {
    await sql`delete from public.outbox`;
    const mailLine = async () => (await findFirstDay(ADA)).find(({ key }) => key === 'mail')!;
    mail.mode = 'smtp';
    expect((await mailLine()).todo).toContain('envoyez-vous un message d’essai');
    await signIn(ADA);
    await tryMail(EMPTY_FORM, new FormData()).catch(() => undefined);
    expect(await sql`select kind, profile_id from public.outbox`).toEqual([{ kind: 'essai', profile_id: ADA.id }]);
    expect((await mailLine()).todo).toContain('attend son départ');
    // Another administrator's test is theirs.
    expect((await findFirstDay(BEA)).find(({ key }) => key === 'mail')!.todo).toContain('envoyez-vous');
    await sql`update public.outbox set abandoned_at = now()`;
    expect((await mailLine()).todo).toContain('n’est pas parti');
    await sql`update public.outbox set abandoned_at = null`;
    mail.mode = 'file';
    await drainOutbox();
    expect((await mailLine()).todo).toContain('écrits dans des fichiers');
    mail.mode = 'smtp';
    expect(await mailLine()).toMatchObject({ done: true });
  });

  it('is for administrators: nobody else sends or sees anything', async () => {
    await sql`delete from public.outbox`;
    for (const who of [PUPIL, ADVISER]) {
      await signIn(who);
      const state = await tryMail(EMPTY_FORM, new FormData()).catch((error: unknown) => error);
      expect(state).toMatchObject({ fault: { code: 'forbidden' } });
      expect(await refusal(front)).toContain('404');
    }
    expect(await sql`select 1 from public.outbox`).toEqual([]);
  });
});

describe('people', () => {
  const search: Load = () => import('./personnes/page.tsx');
  const person: Load = () => import('./personnes/[id]/page.tsx');
  it('are found and read by administrators alone', async () => {
    expect(await refusal(search)).toMatch(/^NEXT_REDIRECT;\w+;\/connexion\?suite=%2Fadmin%2Fpersonnes/);
    for (const who of [PUPIL, ADVISER]) {
      await signIn(who);
      expect(await refusal(search)).toContain('404');
      expect(await refusal(person, PUPIL.id)).toContain('404');
    }
    await signIn(ADA);
    expect(await open(search)).toContain('<h1>Personnes</h1>');
    for (const unknown of [STRANGER, 'x', "'"]) expect(await refusal(person, unknown)).toContain('404');
  });
  it('show what an administrator may change, and nothing that reaches them', async () => {
    await sql`update public.profiles set full_name = 'Dina Moukoko' where id = ${PUPIL.id}`;
    await signIn(ADA);
    const page = await open(person, PUPIL.id);
    for (const part of ['<h1>Dina Moukoko</h1>', 'Pas encore confirmée', 'Changer le rôle', 'Fermer le compte'])
      expect(page).toContain(part);
    expect(page).not.toContain('d@exemple.cg');
    await sql`update public.profiles set is_active = false where id = ${PUPIL.id}`;
    expect(await open(person, PUPIL.id)).toContain('Rouvrir le compte');
  });
  it('are not offered to themselves', async () => {
    await signIn(ADA);
    const mine = await open(person, ADA.id);
    expect(mine).toContain('votre propre compte');
    expect(mine).not.toContain('Votre mot de passe');
  });
});
