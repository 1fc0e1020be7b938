import type postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { runAs, runAsSystem } from '#db/run-as.ts';
import { advisers } from '#db/schema/agenda.ts';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import { formToken } from '#lib/access/index.ts';
import { GUEST, type Actor, type Person } from '#lib/access/core/actor.ts';
import { jar, openPage, sendForm } from '#lib/access/testing/browser.ts';
import { startSession } from '#lib/accounts/index.ts';
import { newPerson } from '#lib/accounts/testing.ts';
import { cancelInvitation, findInvitation, inviteAdviser, listInvitations } from '#lib/appointments/index.ts';
import { send } from '#lib/appointments/settings/testing.ts';
import { openPayload } from '#lib/messages/outbox.ts';
import { tablesOf } from '#lib/people/testing.ts';
import { GET, POST } from './route.tsx';

vi.mock('next/headers', async () => (await import('#lib/access/testing/browser.ts')).nextHeaders);
vi.mock('next/server', () => ({ after: () => undefined }));

let sql: postgres.Sql;
let ada: Person;
let awa: Person;
let ben: Person;
beforeAll(async () => {
  sql = asSuperuser((await testDatabase()).name);
  ada = { ...(await newPerson('ada@exemple.cg', 'Ada')), role: 'admin' };
  awa = await newPerson('awa@exemple.cg', 'Awa');
  ben = await newPerson('ben@exemple.cg', 'Ben');
  await sql`update private.accounts set app_role = 'admin' where id = ${ada.id}`;
});
beforeEach(async () => {
  jar.clear();
  jar.set('visited', '1');
  await sql`delete from public.outbox`;
  await sql`delete from public.adviser_invitations`;
  await sql`delete from public.advisers`;
  await sql`delete from private.rate_limits`;
  await sql`update private.accounts set app_role = 'user', email_verified_at = null where id in (${awa.id}, ${ben.id})`;
});
afterAll(() => sql.end());

const FIELDS = { nom: 'Awa Ngoma', email: 'Awa@Exemple.cg', etablissement: 'Lycée de la Révolution' };
/** Invites Awa. @returns the secret of the link */
async function invited(now = new Date()): Promise<string> {
  const done = await send(inviteAdviser, FIELDS, ada, now);
  if (!done.ok) throw new Error(JSON.stringify(done));
  const [row] = await sql`select kind, profile_id, payload from public.outbox where kind = 'invitation-conseil'
    order by id desc limit 1`;
  const payload = openPayload({ kind: row!['kind'], profileId: row!['profile_id'], payload: row!['payload'] })!;
  const { url } = payload.data as { url: string };
  return new URL(url).searchParams.get('jeton')!;
}
async function signIn(who: Person): Promise<void> {
  const session = await runAsSystem('test', (tx) => startSession(tx, who.id, new Date(), 3600));
  jar.set(session!.name, session!.value!);
}
const read = async (path: string) => {
  const answer = await openPage(GET, path);
  return { status: answer.status, html: (await answer.text()).replace(/[\u00a0\u202f]/g, ' ') };
};
const accept = async (token: string, titre = 'conseillere') =>
  sendForm(POST, `/invitation?jeton=${token}`, { jeton: token, titre, formToken: await formToken() });
const role = async (who: Person) =>
  (
    await sql`select app_role as role, session_version as version, email_verified_at as confirmed
    from private.accounts where id = ${who.id}`
  )[0]!;
const shown = () => runAs(GUEST, (tx) => tx.select({ id: advisers.id }).from(advisers));
const dump = async () =>
  JSON.stringify(
    await Promise.all((await tablesOf(sql)).map((name) => sql.unsafe(`select t::text from ${name} t order by 1`))),
  );

describe('inviting', () => {
  it('writes to that mailbox, keeps only the hash, and lists the invitation until it is answered', async () => {
    const token = await invited();
    const [row] = await sql`select * from public.adviser_invitations`;
    expect(row).toMatchObject({ email: 'awa@exemple.cg', display_name: 'Awa Ngoma', invited_by: ada.id });
    expect(row!['expires_at'].getTime() - row!['created_at'].getTime()).toBe(7 * 86_400_000);
    expect(await dump()).not.toContain(token);
    expect(await listInvitations(ada)).toMatchObject([{ name: 'Awa Ngoma', mail: 'waiting', expired: false }]);
    await sql`update public.outbox set sent_at = now(), payload = ''`;
    expect(await listInvitations(ada, new Date(Date.now() + 8 * 86_400_000))).toMatchObject([
      { mail: 'sent', expired: true },
    ]);
    for (const who of [awa, { ...awa, role: 'consultant' as const }]) expect(await listInvitations(who)).toEqual([]);
  });

  it('is once for one mailbox while it waits, and anew when nobody answered in time', async () => {
    await invited(new Date(Date.now() - 8 * 86_400_000));
    await invited();
    expect(await send(inviteAdviser, { ...FIELDS, nom: 'Une autre' }, ada, new Date())).toMatchObject({
      code: 'conflict',
      fieldErrors: { email: expect.stringContaining('attend déjà') },
    });
    expect(await sql`select 1 from public.adviser_invitations`).toHaveLength(1);
  });

  it('is taken back: the link is dead and the mail stays here', async () => {
    const token = await invited();
    const [{ id } = { id: '' }] = await listInvitations(ada);
    expect(await send(cancelInvitation, { invitation: id }, ada)).toMatchObject({ ok: true });
    expect(await findInvitation(token, new Date())).toBeNull();
    expect(await sql`select 1 from public.outbox where kind = 'invitation-conseil' and voided_at is null`).toEqual([]);
    expect(await send(cancelInvitation, { invitation: id }, ada)).toMatchObject({ code: 'not-found' });
  });

  it.each<[string, () => Actor, string]>([
    ['a guest', () => GUEST, 'unauthenticated'],
    ['a pupil', () => ben, 'forbidden'],
    ['an adviser', () => ({ ...ben, role: 'consultant' }), 'forbidden'],
  ])('is refused to %s', async (_, who, code) => {
    await invited();
    const [{ id } = { id: '' }] = await listInvitations(ada);
    expect(await send(inviteAdviser, { ...FIELDS, email: 'x@exemple.cg' }, who())).toMatchObject({ code });
    expect(await send(cancelInvitation, { invitation: id }, who())).toMatchObject({ code });
    expect(await sql`select 1 from public.adviser_invitations`).toHaveLength(1);
  });
});

describe('the link', () => {
  it('changes nothing by being opened, by whomever and however often', async () => {
    const token = await invited();
    const before = await dump();
    for (let n = 0; n < 3; n += 1) expect((await read(`/invitation?jeton=${token}`)).status).toBe(200);
    await openPage((request) => GET(new Request(request.url, { method: 'HEAD' })), `/invitation?jeton=${token}`);
    expect(await dump()).toBe(before);
    await signIn(awa);
    const signedIn = await dump();
    expect((await read(`/invitation?jeton=${token}`)).html).toContain('Accepter l’invitation');
    expect(await dump()).toBe(signedIn);
  });

  it('asks to sign in with the mailbox that was invited', async () => {
    const token = await invited();
    const guest = (await read(`/invitation?jeton=${token}`)).html;
    expect(guest).toContain('awa@exemple.cg');
    expect(guest).toContain(`/connexion?suite=${encodeURIComponent(`/invitation?jeton=${token}`)}`);
    await signIn(ben);
    const other = (await read(`/invitation?jeton=${token}`)).html;
    expect(other).toContain('n’est pas celui de l’adresse invitée, awa@exemple.cg');
    expect(other).not.toContain('Accepter l’invitation');
    const refused = await accept(token);
    expect(refused.status).toBe(403);
    expect(refused.html).toContain('n’a pas l’adresse e-mail qui a été invitée');
    expect(await role(ben)).toMatchObject({ role: 'user' });
    expect(await findInvitation(token, new Date())).not.toBeNull();
  });

  it('makes an adviser whom nobody is shown, once, and signs out the old role', async () => {
    const token = await invited();
    await signIn(awa);
    const before = await role(awa);
    expect(await accept(token)).toMatchObject({ status: 303, location: '/invitation?fait=acceptee' });
    const after = await role(awa);
    expect(after).toMatchObject({ role: 'consultant', confirmed: expect.any(Date) });
    expect(after['version']).toBeGreaterThan(before['version'] as number);
    const [row] = await sql`select display_name, title, establishment, vetted_at, closed_at from public.advisers`;
    expect(row).toEqual({
      display_name: 'Awa Ngoma',
      title: 'conseillere',
      establishment: 'Lycée de la Révolution',
      vetted_at: null,
      closed_at: null,
    });
    expect(await shown()).toEqual([]);
    expect(await listInvitations(ada)).toEqual([]);
    expect((await read(`/invitation?jeton=${token}`)).status).toBe(404);
  });

  it('used twice at the same instant makes one adviser', async () => {
    const token = await invited();
    await signIn(awa);
    const both = await Promise.all([accept(token), accept(token, 'conseiller')]);
    expect(both.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(await sql`select 1 from public.advisers`).toHaveLength(1);
  });

  it('is dead after seven days, and so is any other', async () => {
    const token = await invited();
    const later = new Date(Date.now() + 7 * 86_400_000 + 1000);
    expect(await findInvitation(token, later)).toBeNull();
    await signIn(awa);
    for (const other of ['x', 'a'.repeat(43)]) expect((await read(`/invitation?jeton=${other}`)).status).toBe(404);
    expect((await accept('a'.repeat(43))).status).toBe(404);
    expect(await role(awa)).toMatchObject({ role: 'user' });
  });

  it('gives no old vetting back to whoever had stopped', async () => {
    await sql`insert into public.advisers (id, display_name, title, establishment, identity_seen, vetted_at, vetted_by, closed_at)
      values (${awa.id}, 'Awa', 'conseillere', 'x', 'x', now(), ${ada.id}, now())`;
    const token = await invited();
    await signIn(awa);
    expect(await accept(token)).toMatchObject({ status: 303 });
    const [row] = await sql`select vetted_at, identity_seen, closed_at from public.advisers`;
    expect(row).toEqual({ vetted_at: null, identity_seen: null, closed_at: null });
    expect(await shown()).toEqual([]);
  });
});
