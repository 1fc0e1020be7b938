import type postgres from 'postgres';
import type { ReactElement } from 'react';
import { renderToReadableStream } from 'react-dom/server';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { runAs, runAsSystem } from '#db/run-as.ts';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import { jar, openPage, sendForm } from '#lib/access/testing/browser.ts';
import { startSession } from '#lib/accounts/index.ts';
import { problemLink } from '#lib/appointments/core/safety.ts';
import { safetyData, treatSafetyReport } from '#lib/appointments/index.ts';
import { send } from '#lib/appointments/settings/testing.ts';
import { actorOf, booked, motifNamed, newAdviser, newPlace, newVisitor } from '#lib/appointments/testing.ts';
import { drainOutbox } from '#lib/messages/drain.ts';
import type { MailMessage } from '#lib/platform/mail/message.ts';
import { GET as showOwn, POST as sendOwn } from '../rendez-vous/[id]/probleme/route.tsx';
import { GET as show, POST as tell } from './route.tsx';

vi.mock('next/headers', async () => (await import('#lib/access/testing/browser.ts')).nextHeaders);
vi.mock('next/server', () => ({ after: () => undefined }));

const NOT_FOUND = { digest: expect.stringContaining('404') };
const CANARY = 'Canari : il m’a demandé mon numéro.';

let sql: postgres.Sql;
/** An adviser who is an administrator too; another administrator; a minor with an appointment. */
let adviser: string;
let admin: string;
let pupil: string;
let appointment: string;

async function newAdmin(): Promise<string> {
  const id = await newVisitor(sql);
  await sql`update private.accounts set app_role = 'admin' where id = ${id}`;
  return id;
}
async function signIn(person: string): Promise<void> {
  const session = await runAsSystem('test', (tx) =>
    startSession(tx, person, new Date(), 3600, { secondFactorAt: new Date() }),
  );
  jar.set(session!.name, session!.value!);
}
const text = async (answer: Response): Promise<string> =>
  (await answer.text())
    .replace(/<style[^]*?<\/style>/g, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replaceAll('&#x27;', '’');
const reports = () => sql`select * from public.safety_reports order by created_at`;

type Page = (props: { params: Promise<{ id: string }>; searchParams: Promise<object> }) => Promise<ReactElement>;
async function open(load: () => Promise<{ default: unknown }>, id = ''): Promise<string> {
  const page = (await load()).default as Page;
  const element = await page({ params: Promise.resolve({ id }), searchParams: Promise.resolve({}) });
  return text(new Response(await renderToReadableStream(element)));
}
const list = () => open(() => import('#app/(admin)/admin/problemes/page.tsx'));
const detail = (id: string) => open(() => import('#app/(admin)/admin/problemes/[id]/page.tsx'), id);

beforeAll(async () => {
  sql = asSuperuser((await testDatabase()).name);
});
afterAll(() => sql.end());
beforeEach(async () => {
  jar.clear();
  jar.set('visited', '1');
  await sql`delete from public.safety_reports`;
  await sql`delete from public.appointments`;
  await sql`update private.accounts set app_role = 'user' where app_role = 'admin'`;
  const place = await newPlace(sql);
  adviser = await newAdviser(sql, place);
  await sql`update private.accounts set app_role = 'admin' where id = ${adviser}`;
  admin = await newAdmin();
  pupil = await newVisitor(sql, { adult: false });
  appointment = await booked({
    person: pupil,
    adviser,
    place,
    motif: await motifNamed(),
    local: '2027-06-09T08:00',
  });
  await sql`delete from public.outbox`;
});

const page = () => `/rendez-vous/${appointment}/probleme`;
const told = (fields: Record<string, string> = {}) =>
  sendForm(sendOwn, page(), { rendezVous: appointment, recit: CANARY, rappel: '06 123 45 67', ...fields });

describe('a person', () => {
  it('is led from the link of a message to the page of their appointment, and says it there', async () => {
    await signIn(pupil);
    const led = await openPage(show, problemLink(appointment));
    expect([led.status, led.headers.get('location')]).toEqual([303, page()]);
    const form = await text(await openPage(showOwn, page()));
    expect(form).toContain('Vous êtes en danger maintenant ?');
    expect(form).toContain('parlez-en à un adulte en qui vous avez confiance');
    expect(form).not.toContain('De qui s’agit-il');

    expect(await told()).toMatchObject({ status: 303, location: `${page()}?fait=envoi#contenu` });
    const [row] = await reports();
    expect(row).toMatchObject({
      profile_id: pupil,
      appointment_id: appointment,
      adviser_id: adviser,
      state: 'received',
    });
    expect(JSON.stringify(row)).not.toMatch(/Canari|123 45/);
    const after = await text(await openPage(showOwn, `${page()}?fait=envoi`));
    expect(after).toContain('Votre message est arrivé.');
    expect(after).toContain('Reçu');
    expect(after).not.toContain('Canari');
  });

  it('is told what is missing, and loses nothing that was typed', async () => {
    await signIn(pupil);
    const sent = await told({ recit: ' ' });
    expect(sent.status).toBe(422);
    expect(sent.html).toContain('06 123 45 67');
    expect(await reports()).toHaveLength(0);
    expect((await told({ site: 'x' })).status).toBe(422);
    expect(await reports()).toHaveLength(0);
  });

  it('finds no page of a stranger’s appointment, and names none in a report', async () => {
    await signIn(await newVisitor(sql));
    await expect(openPage(showOwn, page())).rejects.toMatchObject(NOT_FOUND);
    await expect(told()).rejects.toMatchObject(NOT_FOUND);
    const answer = await openPage(show, problemLink(appointment));
    expect(await answer.text()).not.toContain(appointment);
    expect((await sendForm(tell, '/probleme', { rendezVous: appointment, recit: CANARY })).status).toBe(404);
    expect(await reports()).toHaveLength(0);
  });

  it('takes their own words along; erasing the account leaves the words without the person and the number', async () => {
    await signIn(pupil);
    await told();
    const actor = actorOf(pupil, 'user');
    expect(await runAs(actor, (tx) => safetyData.exportOf(tx, pupil))).toMatchObject({
      safetyReports: [{ message: CANARY, contact: '06 123 45 67', state: 'received' }],
    });
    expect(await runAs(actorOf(adviser, 'admin'), (tx) => safetyData.exportOf(tx, adviser))).toEqual({
      safetyReports: [],
    });
    await sql`delete from public.profiles where id = ${pupil}`;
    expect((await reports())[0]).toMatchObject({ profile_id: null, contact: null, adviser_id: adviser });
    await signIn(admin);
    expect(await detail((await reports())[0]!['id'])).toContain('Canari');
  });
});

describe('somebody who is not signed in', () => {
  const fields = () => ({ rendezVous: appointment, recit: CANARY, quand: 'Mardi, au lycée' });

  it('says in their own words whom it concerns; the link of a message names the adviser for us', async () => {
    const form = await text(await openPage(show, problemLink(appointment)));
    expect(form).toContain(`name="rendezVous" value="${appointment}"`);
    expect(form).toContain('De qui s’agit-il, et quand était-ce ?');
    expect(await sendForm(tell, '/probleme', fields())).toMatchObject({
      status: 303,
      location: '/probleme?fait=envoi#contenu',
    });
    expect((await reports())[0]).toMatchObject({ profile_id: null, adviser_id: adviser });
    expect(await text(await openPage(show, '/probleme?fait=envoi'))).toContain('Votre message est arrivé.');
  });

  it('names nothing that is not there', async () => {
    for (const rendezVous of ['', 'x', crypto.randomUUID()]) {
      const sent = await sendForm(tell, '/probleme', { ...fields(), rendezVous, recit: `${CANARY} ${rendezVous}` });
      expect(sent.status).toBe(303);
    }
    expect((await reports()).map(({ appointment_id, adviser_id }) => [appointment_id, adviser_id])).toEqual(
      Array(3).fill([null, null]),
    );
  });

  it('is told when nobody may read it', async () => {
    await sql`update private.accounts set app_role = 'user' where id = ${admin}`;
    const sent = await sendForm(tell, '/probleme', fields());
    expect(sent.location).toBe('/probleme?fait=sans-lecteur#contenu');
    expect(await text(await openPage(show, sent.location!.replace('#contenu', '')))).toContain(
      'personne ne peut encore le lire',
    );
  });
});

describe('administrators', () => {
  it('read it with a line of the trail, and say what was done', async () => {
    await signIn(pupil);
    await told();
    const { id } = (await reports())[0]!;
    await signIn(admin);
    expect(await list()).toContain(`/admin/problemes/${id}`);
    const opened = await detail(id);
    for (const words of ['Canari', '06 123 45 67', 'Mme Essai', 'Visite']) expect(opened).toContain(words);
    expect(
      await sql`select user_id, new_data, action from public.audit_logs where table_name = 'readings' and record_id = ${pupil}`,
    ).toEqual([{ user_id: admin, new_data: { part: 'file', of: null }, action: 'READ' }]);

    const actor = actorOf(admin, 'admin');
    const treat = (etat: string, note: string) => send(treatSafetyReport, { signalement: id, etat, note }, actor);
    expect(await treat('handled', '')).toMatchObject({ ok: false, fieldErrors: { note: 'Dites ce qui a été fait.' } });
    expect(await treat('handled', 'Le lycée est prévenu.')).toMatchObject({ ok: true });
    const [row] = await reports();
    expect(row).toMatchObject({ state: 'handled', handled_by: admin });
    expect(JSON.stringify(row)).not.toContain('lycée');
    expect(await detail(id)).toContain('Le lycée est prévenu.');
  });

  it('the adviser concerned finds nothing, though an administrator, and no trace of it elsewhere', async () => {
    await signIn(pupil);
    await told();
    const { id } = (await reports())[0]!;
    await signIn(adviser);
    expect(await list()).toContain('Aucun signalement que vous puissiez lire.');
    await expect(detail(id)).rejects.toMatchObject(NOT_FOUND);
    expect(
      await send(treatSafetyReport, { signalement: id, etat: 'under_way', note: '' }, actorOf(adviser, 'admin')),
    ).toMatchObject({ ok: false, code: 'not-found' });
    expect(await sql`select 1 from public.audit_logs where table_name = 'readings' and record_id = ${pupil}`).toEqual(
      [],
    );
  });

  it('whoever handed the appointment over before reads it no more than whoever received it then', async () => {
    const other = await newAdviser(sql, await newPlace(sql));
    await sql`update public.appointments set consultant_id = ${other}, revision = revision + 1, changed_by = ${adviser},
      changed_side = 'service' where id = ${appointment}`;
    await signIn(pupil);
    await told();
    const { id, adviser_id } = (await reports())[0]!;
    expect(adviser_id).toBe(other);
    await signIn(adviser);
    expect(await list()).toContain('Aucun signalement que vous puissiez lire.');
    await expect(detail(id)).rejects.toMatchObject(NOT_FOUND);
    expect(await sql`select profile_id from public.outbox where kind = 'signalement-attend'`).toEqual([
      { profile_id: admin },
    ]);
    await signIn(admin);
    expect(await detail(id)).toContain('Canari');
  });

  it('where nobody knows whom it concerns, whoever receives people does not read it', async () => {
    await sendForm(tell, '/probleme', { rendezVous: '', recit: CANARY });
    const { id } = (await reports())[0]!;
    await signIn(adviser);
    await expect(detail(id)).rejects.toMatchObject(NOT_FOUND);
    await signIn(admin);
    expect(await detail(id)).toContain('Canari');
  });

  it('nobody else opens the pages', async () => {
    await signIn(pupil);
    await expect(list()).rejects.toMatchObject(NOT_FOUND);
    jar.clear();
    await expect(list()).rejects.toMatchObject({ digest: expect.stringContaining('/connexion') });
  });

  it('are told by mail that one waits, and nothing else; the adviser is not', async () => {
    await signIn(pupil);
    await told();
    const messages: MailMessage[] = [];
    await drainOutbox({
      transport: { send: async (message: MailMessage) => void messages.push(message) },
      now: new Date(),
      limit: 50,
    });
    const [{ email } = { email: '' }] = await sql`select email from public.profiles where id = ${admin}`;
    expect(messages.map(({ to, subject }) => [to.address, subject])).toEqual([[email, 'Un signalement attend']]);
    expect(JSON.stringify(messages)).not.toContain(pupil);
    expect(JSON.stringify(messages)).not.toMatch(/Canari|123 45|Mme Essai/);
    expect(messages[0]!.text).toContain('/admin/problemes');
  });
});
