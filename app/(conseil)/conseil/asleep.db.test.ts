import type postgres from 'postgres';
import type { ReactElement } from 'react';
import { renderToReadableStream } from 'react-dom/server';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { runAsSystem } from '#db/run-as.ts';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import { EMPTY_FORM, formToken, getActor, type Person } from '#lib/access/index.ts';
import { FORM_COOKIE } from '#lib/access/core/cookie-names.ts';
import { LIVE_HEADER } from '#lib/access/core/live-island.ts';
import { jar, openPage, sendForm, sentHeaders } from '#lib/access/testing/browser.ts';
import { startSession } from '#lib/accounts/index.ts';
import { newPerson, PASSWORD } from '#lib/accounts/testing.ts';
import { GET as askPassword, POST as resume } from '../../(compte)/connexion/reprendre/route.tsx';
import { GET as askCode } from '../../(compte)/connexion/second-code/route.tsx';
import { GET as signInPage } from '../../(compte)/connexion/route.tsx';
import { add } from './indisponibilites/actions.ts';

vi.mock('next/headers', async () => (await import('#lib/access/testing/browser.ts')).nextHeaders);
vi.mock('next/server', () => ({ after: () => undefined }));

let root: postgres.Sql;
let awa: Person;
let ben: Person;
const PAGE = '/conseil/indisponibilites';
const NOTE = 'Réunion au lycée : apporter les listes';

async function newAdviser(email: string): Promise<Person> {
  const person = await newPerson(email);
  await root`update private.accounts set app_role = 'consultant' where id = ${person.id}`;
  await root`insert into public.advisers (id, display_name, title, establishment, identity_seen, vetted_at, vetted_by)
    values (${person.id}, 'Awa Ngoma', 'conseillere', 'Lycée', 'carte', now(), ${crypto.randomUUID()})`;
  return person;
}

beforeAll(async () => {
  root = asSuperuser((await testDatabase()).name);
  awa = await newAdviser('awa@exemple.cg');
  ben = await newAdviser('ben@exemple.cg');
});
beforeEach(async () => {
  await root`delete from private.sessions`;
  jar.clear();
  sentHeaders.clear();
  jar.set(FORM_COOKIE, 'A'.repeat(22));
});
afterAll(() => root.end());

/** A session of this adviser on this phone, proved, as it was after so many minutes without a request. */
async function signIn(who: Person, minutesAgo = 0): Promise<void> {
  const session = await runAsSystem('test', (tx) =>
    startSession(tx, who.id, new Date(), 43_200, { secondFactorAt: new Date() }),
  );
  jar.set(session!.name, session!.value!);
  await root`update private.sessions set last_seen_at = now() - make_interval(mins => ${minutesAgo}) where account_id = ${who.id}`;
}

/** The page of absences, as text; or where Next leads. */
async function open(): Promise<string> {
  const page = (await import('./indisponibilites/page.tsx')).default as (props: object) => Promise<ReactElement>;
  const leads = (error: { digest?: string }): string => error.digest ?? String(error);
  return page({ searchParams: Promise.resolve({}) }).then(
    async (element) =>
      (await new Response(await renderToReadableStream(element)).text()).replace(/[\u00a0\u202f]/g, ' '),
    leads,
  );
}

/** Sends the form of the page. @returns where Next leads */
async function send(fields: Record<string, string>): Promise<string> {
  const form = new FormData();
  const sent = { formToken: await formToken(), formPlace: `${PAGE}#ajouter`, ...fields };
  for (const [name, value] of Object.entries(sent)) form.append(name, value);
  return add(EMPTY_FORM, form).then(
    ({ fault }) => fault?.code ?? 'no fault',
    (error: { digest?: string }) => error.digest ?? String(error),
  );
}

const PASSWORD_PAGE = /^NEXT_REDIRECT;\w+;\/connexion\/reprendre\?suite=%2Fconseil%2Findisponibilites/;
const absences = async () => (await root`select count(*)::int as n from public.absences`)[0]!['n'] as number;
const wake = async (password: string) =>
  sendForm(resume, '/connexion/reprendre', { formToken: await formToken(), 'mot-de-passe': password, suite: PAGE });

describe('an adviser who was away', () => {
  it('for less than half an hour goes on', async () => {
    await signIn(awa, 29);
    expect(await open()).toContain('<h1>Indisponibilités</h1>');
    // The request counts: half an hour begins anew.
    const [seen] = await root`select last_seen_at > now() - interval '1 minute' as now from private.sessions
      where account_id = ${awa.id} order by last_seen_at desc limit 1`;
    expect(seen).toEqual({ now: true });
  });
  it('is not kept awake by what others do: a page that asks for itself again is no request of theirs', async () => {
    await signIn(awa, 29);
    sentHeaders.set(LIVE_HEADER, '1');
    expect(await open()).toContain('<h1>Indisponibilités</h1>');
    const [seen] = await root`select last_seen_at < now() - interval '28 minutes' as before from private.sessions
      where account_id = ${awa.id}`;
    expect(seen).toEqual({ before: true });
  });
  it('for half an hour is asked the password alone, and led back', async () => {
    await signIn(awa, 31);
    expect(await open()).toMatch(PASSWORD_PAGE);
    expect((await openPage(signInPage, `/connexion?suite=${PAGE}`)).headers.get('location')).toContain('/reprendre?');
    expect((await openPage(askCode, `/connexion/second-code?suite=${PAGE}`)).headers.get('location')).toContain(
      '/connexion/reprendre?',
    );
    const asked = await openPage(askPassword, `/connexion/reprendre?suite=${PAGE}`);
    expect(asked.status).toBe(200);
    expect(await asked.text()).not.toContain('awa');
    expect(await wake('pas le bon')).toMatchObject({ status: 422 });
    expect(await open()).toMatch(PASSWORD_PAGE);
    expect(await wake(PASSWORD)).toMatchObject({ status: 303, location: PAGE });
    expect(await open()).toContain('<h1>Indisponibilités</h1>');
  });
  it('for twelve hours since the sign-in is signed out, in use or not', async () => {
    await signIn(awa);
    await root`update private.sessions set created_at = now() - interval '12 hours' where account_id = ${awa.id}`;
    expect(await getActor()).toEqual({ kind: 'guest' });
  });
});

describe('a form that was sent meanwhile', () => {
  it.each([
    ['good', { premier: '2050-01-03', libelle: NOTE }],
    ['with a mistake', { premier: 'jamais', libelle: NOTE }],
  ])('and is %s changes nothing, and comes back as it was typed', async (_, typed) => {
    await signIn(awa, 31);
    const before = await absences();
    expect(await send(typed)).toMatch(PASSWORD_PAGE);
    expect(await absences()).toBe(before);
    expect(await wake(PASSWORD)).toMatchObject({ status: 303, location: `${PAGE}#ajouter` });
    const shown = await open();
    expect(shown).toContain('ce que vous aviez écrit n’a pas été enregistré');
    expect(shown).toContain(`value="${NOTE}"`);
    if (typed.premier !== 'jamais') {
      expect(await send(typed)).toMatch(/^NEXT_REDIRECT/);
      expect(await absences()).toBe(before + 1);
    }
  });
  it('is sealed where it waits, without passwords, for this session alone', async () => {
    await signIn(awa, 31);
    await send({ premier: '2050-01-04', libelle: NOTE, 'mot-de-passe': 'un canari' });
    const [row] = await root`select kept_form from private.sessions`;
    expect(row!['kept_form']).toMatch(/^v1\./);
    expect(row!['kept_form']).not.toContain('lycée');
    await wake(PASSWORD);
    const flash = jar.get('opc_flash')!;
    expect(await open()).toContain(`value="${NOTE}"`);
    expect(await open()).not.toContain('un canari');
    // The next one on this phone, with whatever the browser kept.
    await signIn(ben);
    jar.set('opc_flash', flash);
    const theirs = await open();
    expect(theirs).toContain('<h1>Indisponibilités</h1>');
    expect(theirs).not.toContain(NOTE);
  });
  it('of a page that was drawn for somebody else is not kept for whoever is here', async () => {
    await signIn(ben);
    const token = await formToken();
    await signIn(awa, 31);
    expect(await send({ formToken: token, premier: '2050-01-05', libelle: NOTE })).toBe('other-person');
    const [row] = await root`select count(kept_form)::int as n from private.sessions`;
    expect(row).toEqual({ n: 0 });
  });
  it('is given back no more after a quarter of an hour', async () => {
    await signIn(awa, 31);
    await send({ premier: '2050-01-06', libelle: NOTE });
    await root`update private.sessions set kept_at = now() - interval '16 minutes' where account_id = ${awa.id} and kept_form is not null`;
    expect(await wake(PASSWORD)).toMatchObject({ status: 303, location: PAGE });
    expect(await open()).not.toContain(`value="${NOTE}"`);
  });
});

it('a session that lacks the second code is led to it, and its forms change nothing', async () => {
  const session = await runAsSystem('test', (tx) => startSession(tx, awa.id, new Date(), 43_200));
  jar.set(session!.name, session!.value!);
  expect(await open()).toMatch(/^NEXT_REDIRECT;\w+;\/connexion\/second-code\?suite=%2Fconseil%2Findisponibilites/);
  const before = await absences();
  expect(await send({ premier: '2050-01-07' })).toMatch(/^NEXT_REDIRECT;\w+;\/connexion\/second-code\?/);
  expect(await absences()).toBe(before);
  const page = await openPage(askCode, `/connexion/second-code?suite=${PAGE}`);
  expect(page.headers.get('location')).toBe('/connexion/second-code/installer?suite=%2Fconseil%2Findisponibilites');
});
