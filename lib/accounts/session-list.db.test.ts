import { beforeEach, expect, it } from 'vitest';
import type { Person } from '#lib/access/core/actor.ts';
import { SESSION_COOKIE } from '#lib/access/core/cookie-names.ts';
import { actorOfCookie } from '#lib/access/identity/actor-of.ts';
import { closeOtherSessions, closeSession, listSessions } from './session-list.ts';
import { accountsDatabase, actorIn, cookieOf, cookiesOf, newPerson, PASSWORD, succeeded } from './testing.ts';

const { send, enter, query } = accountsDatabase();

let serial = 0;
let email: string;
beforeEach(async () => {
  email = `appareils${(serial += 1)}@exemple.cg`;
  await newPerson(email);
});

type Device = { readonly actor: Person; readonly cookie: string };

/** Signs in on a device of its own. */
async function device(): Promise<Device> {
  const outcome = succeeded(await enter(email, PASSWORD, { now: new Date() }));
  return { actor: (await actorIn(outcome)) as Person, cookie: cookieOf(outcome, SESSION_COOKIE)! };
}
const isOpen = async ({ cookie }: Device): Promise<boolean> => (await actorOfCookie(cookie)).kind === 'person';
const close = ({ actor }: Device, which: Device) => send(closeSession, { connexion: which.actor.sessionId }, { actor });

it('names each device, this one first, and nobody else’s', async () => {
  const phone = await device();
  await query(
    (sql) =>
      sql`update private.sessions set device = 'Chrome sur Android', last_seen_at = '2026-01-01T10:00Z' where id = ${phone.actor.sessionId}`,
  );
  const school = await device();
  email = `autre${serial}@exemple.cg`;
  await newPerson(email);
  await device();
  const seen = await listSessions(phone.actor, new Date());
  expect(seen).toMatchObject([
    { id: phone.actor.sessionId, here: true, device: 'Chrome sur Android', lastSeen: new Date('2026-01-01T10:00Z') },
    { id: school.actor.sessionId, here: false, device: null },
  ]);
  expect(seen).toHaveLength(2);
});

it('closes the one that is named, at once; the others stay', async () => {
  const [phone, school, cafe] = [await device(), await device(), await device()];
  expect(await close(phone, school)).toMatchObject({ ok: true, redirect: '/profil/securite?fait=fermee#contenu' });
  expect(await Promise.all([phone, school, cafe].map(isOpen))).toEqual([true, false, true]);
  expect(await close(phone, school)).toMatchObject({ ok: false, code: 'not-found' });
  expect((await listSessions(phone.actor, new Date())).map(({ id }) => id).sort()).toEqual(
    [phone, cafe].map(({ actor }) => actor.sessionId).sort(),
  );
});

it('closes this one like a sign-out', async () => {
  const phone = await device();
  const outcome = await close(phone, phone);
  expect(outcome).toMatchObject({ ok: true, redirect: '/connexion?fait=sortie' });
  expect(cookiesOf(outcome)).toContainEqual({ name: SESSION_COOKIE, value: null });
  expect(await isOpen(phone)).toBe(false);
});

it('never closes another person’s', async () => {
  const theirs = await device();
  email = `ailleurs${serial}@exemple.cg`;
  await newPerson(email);
  const mine = await device();
  expect(await close(mine, theirs)).toMatchObject({ ok: false, code: 'not-found' });
  expect(await send(closeSession, { connexion: 'x' }, { actor: mine.actor })).toMatchObject({ code: 'invalid' });
  expect(await send(closeOtherSessions, {}, { actor: mine.actor })).toMatchObject({ ok: true });
  expect(await isOpen(theirs)).toBe(true);
});

it('closes all but this one', async () => {
  const [phone, school, cafe] = [await device(), await device(), await device()];
  expect(await send(closeOtherSessions, {}, { actor: school.actor })).toMatchObject({ ok: true });
  expect(await Promise.all([phone, school, cafe].map(isOpen))).toEqual([false, true, false]);
});
