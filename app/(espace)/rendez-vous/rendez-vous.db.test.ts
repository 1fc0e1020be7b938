import { HtmlValidate } from 'html-validate';
import type postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { runAsSystem } from '#db/run-as.ts';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import { jar, openPage, sendForm } from '#lib/access/testing/browser.ts';
import { startSession } from '#lib/accounts/index.ts';
import { hourValue } from '#lib/appointments/core/choice.ts';
import { MINUTE } from '#lib/appointments/core/zone.ts';
import { proposeHours } from '#lib/appointments/proposals.ts';
import { at, newAdviser, newPlace, newVisitor, NOW } from '#lib/appointments/testing.ts';
import { GET as showCancel, POST as cancel } from './[id]/annuler/route.tsx';
import { GET as showMove, POST as move } from './[id]/deplacer/route.tsx';
import { POST as showMore } from './[id]/montrer/route.ts';
import { POST as withdraw } from './[id]/partage/route.ts';
import { GET as showProposed, POST as choose } from './[id]/proposition/route.tsx';
import { GET as showOne, POST as confirm } from './[id]/route.tsx';
import { GET as showHours, POST as keep } from './heures/route.tsx';
import { GET as showList } from './route.tsx';

vi.mock('next/headers', async () => (await import('#lib/access/testing/browser.ts')).nextHeaders);
vi.mock('next/server', () => ({ after: () => undefined }));

const MONTH_SECONDS = 30 * 24 * 60 * 60;
const SLUG = 'comprendre-mon-resultat';
const DAY = '2027-06-09';
const NOT_FOUND = { digest: expect.stringContaining('404') };

let sql: postgres.Sql;
let place: string;

beforeAll(async () => {
  const { name } = await testDatabase();
  sql = asSuperuser(name);
  place = await newPlace(sql);
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
});
afterAll(async () => {
  vi.useRealTimers();
  await sql.end();
});
beforeEach(() => {
  jar.clear();
  vi.setSystemTime(NOW);
});

const plain = (html: string): string =>
  html
    .replace(/<style[^]*?<\/style>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replaceAll('&#x27;', '’');
const open = async (handler: typeof showList, path: string) => {
  const answer = await openPage(handler, path);
  const html = await answer.text();
  return { status: answer.status, html, text: plain(html) };
};
async function signIn(person: string, seconds = MONTH_SECONDS): Promise<void> {
  const session = await runAsSystem('test', (tx) =>
    startSession(tx, person, new Date(), seconds, { secondFactorAt: new Date() }),
  );
  jar.set(session!.name, session!.value!);
}
const hours = (adviser: string, more = ''): string => `/rendez-vous/heures?motif=${SLUG}&conseil=${adviser}${more}`;
const fields = (adviser: string, local: string) => ({
  motif: SLUG,
  conseil: adviser,
  mode: 'sur-place',
  heure: hourValue({ from: at(local), placeId: place }),
});
const idIn = (location: string | null): string => /^\/rendez-vous\/([0-9a-f-]{36})/.exec(location ?? '')?.[1] ?? '';

/** Signs in and keeps an hour. @returns the id of what is kept */
async function keepAs(person: string, adviser: string, local: string): Promise<string> {
  await signIn(person);
  const kept = await sendForm(keep, hours(adviser), fields(adviser, local));
  expect(kept.status, plain(kept.html)).toBe(303);
  return idIn(kept.location);
}
const confirmed = (id: string, more: Record<string, string> = {}) =>
  sendForm(confirm, `/rendez-vous/${id}`, { rendezVous: id, conditions: 'oui', ...more });
async function bookAs(person: string, adviser: string, local: string, more: Record<string, string> = {}) {
  const id = await keepAs(person, adviser, local);
  expect((await confirmed(id, more)).status).toBe(303);
  return id;
}
const statusOf = async (id: string) =>
  (await sql`select status from public.appointments where id = ${id}`)[0]!['status'];
const grantsOf = (id: string) =>
  sql`select scope, consultant_id, ends_at, withdrawn_at from public.access_grants where appointment_id = ${id} order by scope`;
const dump = async () => [
  await sql`select * from public.appointments order by id`,
  await sql`select * from public.participations order by id`,
  await sql`select * from public.appointment_events order by id`,
  await sql`select * from public.access_grants order by id`,
];

async function expectValid(html: string): Promise<void> {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: {
      'void-style': 'off',
      'require-csp-nonce': 'off',
      'heading-level': 'off',
      'attr-case': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
    },
  });
  const { results } = await validator.validateString(html);
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([]);
}

it('with nobody to book: one sentence, a number, and no form', async () => {
  const { html, text } = await open(showList, '/rendez-vous');
  expect(text).toContain('personne ne reçoit sur rendez-vous');
  expect(html).toContain('href="tel:+242060000000"');
  expect(html).toContain('href="/contact"');
  expect(html).not.toContain('/rendez-vous/heures');
});

describe('a guest', () => {
  it('looks at motifs and hours, and is led to sign in with the choice, which comes back marked', async () => {
    const adviser = await newAdviser(sql, place);
    const list = await open(showList, '/rendez-vous');
    expect(list.html.match(/href="\/rendez-vous\/heures\?motif=/g)).toHaveLength(6);
    await expectValid(list.html);

    const shown = await open(showHours, hours(adviser));
    expect(shown.text).toContain('heure de Brazzaville');
    expect(shown.html).toContain(`value="${fields(adviser, `${DAY}T08:00`).heure}"`);
    await expectValid(shown.html);

    const before = await dump();
    const sent = await sendForm(keep, hours(adviser), fields(adviser, `${DAY}T08:00`));
    expect(sent.status).toBe(303);
    const [page, query] = sent.location!.split('?');
    expect(page).toBe('/connexion');
    expect(await dump()).toEqual(before);

    await signIn(await newVisitor(sql));
    const back = await open(showHours, new URLSearchParams(query).get('suite')!);
    expect(back.text).toContain('mercredi 9 juin 2027 à 8 h 00 : elle est encore libre.');
    expect(back.html).toContain('>Garder cette heure<');
  });

  it('finds no page of an appointment, only the way to sign in', async () => {
    const id = await bookAs(await newVisitor(sql), await newAdviser(sql, place), `${DAY}T08:00`);
    jar.clear();
    for (const [handler, below] of [
      [showOne, ''],
      [showCancel, '/annuler'],
      [showMove, '/deplacer'],
    ] as const) {
      const path = `/rendez-vous/${id}${below}`;
      await expect(open(handler, path)).rejects.toMatchObject({
        digest: expect.stringContaining(`/connexion?suite=${encodeURIComponent(path)}`),
      });
    }
    for (const [handler, below] of [
      [confirm, ''],
      [cancel, '/annuler'],
      [move, '/deplacer'],
    ] as const) {
      const sent = {
        rendezVous: id,
        conditions: 'oui',
        heure: hourValue({ from: at(`${DAY}T14:00`), placeId: place }),
      };
      const answer = await sendForm(handler, `/rendez-vous/${id}${below}`, sent);
      expect(answer.location).toContain('/connexion?suite=');
    }
    expect(await statusOf(id)).toBe('confirmed');
  });
});

describe('the free hours', () => {
  it('are those of the reader’s clock, and buttons of the same instants', async () => {
    const adviser = await newAdviser(sql, place);
    const { html, text } = await open(showHours, hours(adviser, '&fuseau=Europe/Paris'));
    expect(text).toContain('heure de Paris');
    const value = fields(adviser, `${DAY}T08:00`).heure;
    expect(plain(html.slice(html.indexOf(`value="${value}"`)).split('</button>')[0]!)).toContain('9 h 00');
    // One place is named once, not beside each hour.
    expect(text.match(/9 h 00, Centre/)).toBeNull();
    expect(text).toContain('Lieu : Centre Poto-Poto');
  });

  it('of an empty week: why, the next one, and whom to call', async () => {
    const adviser = await newAdviser(sql, place);
    await sql`insert into public.absences (adviser_id, first_day, last_day, starts_at, ends_at) values (${adviser}, '2027-06-07', '2027-06-16', ${new Date(at('2027-06-07T00:00'))}, ${new Date(at('2027-06-17T00:00'))})`;
    const { html, text } = await open(showHours, hours(adviser, '&semaine=2027-06-07'));
    expect(text).toContain('Plus aucune heure ne peut être prise cette semaine');
    expect(text).toContain('Prochaine heure libre : jeudi 17 juin 2027 à 8 h 00');
    expect(html).toContain('semaine=2027-06-17');
    expect(html).toContain('href="tel:+242060000000"');
    expect(html).not.toContain('name="heure"');
    await expectValid(html);
    const far = await open(showHours, hours(adviser, '&semaine=2027-09-01'));
    expect(far.text).toContain('On peut prendre rendez-vous jusqu’au mercredi 7 juillet 2027.');
    const past = await open(showHours, hours(adviser, '&semaine=2027-05-01'));
    expect(past.text).toContain('Il est trop tard pour prendre rendez-vous cette semaine-là.');
  });

  it('show one’s own kept hour as kept, to nobody else (ob-22)', async () => {
    const adviser = await newAdviser(sql, place);
    const id = await keepAs(await newVisitor(sql), adviser, `${DAY}T08:00`);
    const own = await open(showHours, hours(adviser));
    expect(own.html).toContain(`href="/rendez-vous/${id}"`);
    expect(own.text).toContain('8 h 00 : gardée pour vous');
    expect((await open(showList, '/rendez-vous')).text).toContain('Créneau gardé jusqu’à 7 h 15, heure de Brazzaville');
    await signIn(await newVisitor(sql));
    const other = await open(showHours, hours(adviser));
    expect(other.html).not.toContain(fields(adviser, `${DAY}T08:00`).heure);
  });

  it('leave out what this person could not book: the same hour elsewhere, a place not for minors', async () => {
    const [one, two] = [await newAdviser(sql, place), await newAdviser(sql, place)];
    const ada = await newVisitor(sql);
    await bookAs(ada, one, `${DAY}T08:00`);
    const shown = await open(showHours, hours(two));
    expect(shown.html).not.toContain(fields(two, `${DAY}T08:00`).heure);
    expect(shown.html).toContain(fields(two, `${DAY}T08:45`).heure);

    const unseen = await newPlace(sql, { forMinors: false });
    const elsewhere = await newAdviser(sql, unseen);
    await signIn(await newVisitor(sql, { adult: false }));
    await sql`update public.motifs set modes = '{sur-place,telephone}'`;
    const child = await open(showHours, hours(elsewhere));
    await sql`update public.motifs set modes = '{sur-place}'`;
    expect(child.html).not.toContain('name="heure"');
    expect(child.text).toContain('Par téléphone : quand l’accord de votre parent');
  });

  it('are not offered to whoever has two appointments ahead', async () => {
    const adviser = await newAdviser(sql, place);
    const ada = await newVisitor(sql);
    await bookAs(ada, adviser, `${DAY}T14:00`);
    await bookAs(ada, adviser, `${DAY}T08:00`);
    const { html, text } = await open(showHours, hours(adviser));
    expect(text).toContain('Vous avez déjà deux rendez-vous à venir');
    expect(html).not.toContain('name="heure"');
  });

  it('say that an hour was just taken, and show the others', async () => {
    const adviser = await newAdviser(sql, place);
    await bookAs(await newVisitor(sql), adviser, `${DAY}T08:00`);
    await signIn(await newVisitor(sql));
    const { status, html } = await sendForm(keep, hours(adviser), fields(adviser, `${DAY}T08:00`));
    expect(status).toBe(409);
    expect(plain(html)).toContain('Cette heure n’est plus libre');
    expect(html).toContain(fields(adviser, `${DAY}T09:00`).heure);
    const nonsense = await sendForm(keep, hours(adviser), { ...fields(adviser, `${DAY}T09:00`), heure: 'demain' });
    expect(nonsense.status).toBe(422);
    expect(plain(nonsense.html)).toContain('Choisissez une heure libre.');
  });
});

describe('confirming', () => {
  it('asks for the conditions, keeps what was typed, and shows what was confirmed', async () => {
    const adviser = await newAdviser(sql, place);
    const id = await keepAs(await newVisitor(sql), adviser, `${DAY}T08:00`);
    const page = await open(showOne, `/rendez-vous/${id}`);
    expect(page.text).toContain('Créneau gardé jusqu’à 7 h 15');
    expect(page.text).toContain('elle lit vos réponses');
    expect(page.html).not.toMatch(/name="montrer-(?:resultat|profil)"[^>]*checked/);
    await expectValid(page.html);

    const typed = { rendezVous: id, 'reponse-1': 'Le métier de <sage-femme>', 'montrer-profil': 'oui' };
    const refused = await sendForm(confirm, `/rendez-vous/${id}`, typed);
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('<a href="#conditions">Cochez la case');
    expect(refused.html).toContain('Le métier de &lt;sage-femme&gt;</textarea>');
    expect(refused.html).toMatch(/<input[^>]*name="montrer-profil"[^>]*checked/);
    await expectValid(refused.html);
    expect([await statusOf(id), await grantsOf(id)]).toEqual(['hold', []]);

    const done = await confirmed(id, typed);
    expect(done).toMatchObject({ status: 303, location: `/rendez-vous/${id}?fait=pris` });
    const after = await open(showOne, done.location!);
    expect(after.text).toContain('C’est confirmé');
    expect(after.text).toContain('mercredi 9 juin 2027 à 8 h 00, heure de Brazzaville');
    expect(after.text).toContain('Le métier de &lt;sage-femme&gt;');
    expect(after.html).toContain('href="tel:+242060000000"');
    await expectValid(after.html);
    await expectValid((await open(showList, '/rendez-vous')).html);
  });

  it('tells whoever cannot be reached that they asked', async () => {
    const adviser = await newAdviser(sql, place);
    const id = await bookAs(await newVisitor(sql, { reachable: false }), adviser, `${DAY}T08:00`);
    const { text } = await open(showOne, `/rendez-vous/${id}?fait=pris`);
    expect(text).toContain('Votre demande est faite');
    expect(text).toContain('En attente de confirmation');
    expect(text).not.toContain('C’est confirmé');
  });

  it('shows the adviser only what was ticked, until the day that was chosen, and stops when asked', async () => {
    const adviser = await newAdviser(sql, place);
    const ada = await newVisitor(sql);
    const nothing = await bookAs(ada, adviser, `${DAY}T14:00`);
    expect(await grantsOf(nothing)).toEqual([]);
    const id = await bookAs(ada, adviser, `${DAY}T08:00`, { 'montrer-resultat': 'oui', 'montrer-jusque': '30' });
    const ends = new Date(at('2027-07-09T08:45'));
    const given = { scope: 'results', consultant_id: adviser, ends_at: ends, withdrawn_at: null };
    expect(await grantsOf(id)).toEqual([given]);
    // A second press of the same form adds nothing.
    expect((await confirmed(id, { 'montrer-resultat': 'oui', 'reponse-1': 'encore' })).status).toBe(303);
    expect(await grantsOf(id)).toHaveLength(1);

    const { html, text } = await open(showOne, `/rendez-vous/${id}`);
    expect(text).toContain('Vos résultats de testjusqu’au vendredi 9 juillet 2027');
    await expectValid(html);
    const grant = /name="partage" value="([0-9a-f-]{36})"/.exec(html)![1]!;
    await signIn(await newVisitor(sql));
    const strange = await sendForm(withdraw, `/rendez-vous/${id}/partage`, { rendezVous: id, partage: grant });
    expect(strange.location).toBe(`/rendez-vous/${id}?souci=not-found`);
    expect(await grantsOf(id)).toEqual([given]);

    await signIn(ada);
    const done = await sendForm(withdraw, `/rendez-vous/${id}/partage`, { rendezVous: id, partage: grant });
    expect(done).toMatchObject({ status: 303, location: `/rendez-vous/${id}?fait=retire` });
    expect(await grantsOf(id)).toEqual([{ ...given, withdrawn_at: new Date(NOW) }]);
    expect((await open(showOne, done.location!)).text).toContain('Vous ne lui montrez rien.');
    // The form of the booking, sent once more, does not give back what was taken.
    vi.setSystemTime(NOW + 5 * MINUTE);
    await confirmed(id, { 'montrer-resultat': 'oui' });
    expect(await grantsOf(id)).toHaveLength(1);
  });

  it('shows more later, for as long as the person says and not without an end', async () => {
    const adviser = await newAdviser(sql, place);
    const ada = await newVisitor(sql);
    const id = await bookAs(ada, adviser, `${DAY}T14:00`);
    const more = (values: Record<string, string>) =>
      sendForm(showMore, `/rendez-vous/${id}/montrer`, { rendezVous: id, conseil: adviser, ...values });
    expect((await more({})).location).toBe(`/rendez-vous/${id}?souci=invalid`);
    await signIn(await newVisitor(sql));
    expect((await more({ 'montrer-profil': 'oui' })).location).toBe(`/rendez-vous/${id}?souci=not-found`);
    await signIn(ada);
    const done = await more({ 'montrer-profil': 'oui', 'montrer-jusque': '9999' });
    expect(done.location).toBe(`/rendez-vous/${id}?fait=montre`);
    expect(await grantsOf(id)).toEqual([
      { scope: 'profile', consultant_id: adviser, ends_at: new Date(at('2027-06-16T14:45')), withdrawn_at: null },
    ]);
    const { html } = await open(showOne, `/rendez-vous/${id}`);
    await expectValid(html);
    // The same press on the profile leads back to the profile.
    const partage = /name="partage" value="([0-9a-f-]{36})"/.exec(html)![1]!;
    const stopped = await sendForm(withdraw, `/rendez-vous/${id}/partage`, { partage, sur: 'profil' });
    expect(stopped.location).toBe('/profil?fait=retire#montre');
    // What was taken back can be shown once more.
    vi.setSystemTime(NOW + 5 * MINUTE);
    expect((await more({ 'montrer-profil': 'oui' })).location).toBe(`/rendez-vous/${id}?fait=montre`);
    expect((await grantsOf(id)).map(({ withdrawn_at }) => withdrawn_at === null).toSorted()).toEqual([false, true]);
  });

  it('shows nothing to another adviser than the one whom the form named', async () => {
    const adviser = await newAdviser(sql, place);
    const id = await bookAs(await newVisitor(sql), adviser, `${DAY}T08:00`);
    const { html } = await open(showOne, `/rendez-vous/${id}`);
    expect(html).toContain(`name="conseil" value="${adviser}"`);
    const other = await newAdviser(sql, place);
    await sql`update public.appointments set consultant_id = ${other}, revision = revision + 1 where id = ${id}`;
    const values = { rendezVous: id, conseil: adviser, 'montrer-profil': 'oui' };
    const sent = await sendForm(showMore, `/rendez-vous/${id}/montrer`, values);
    expect(sent.location).toBe(`/rendez-vous/${id}?souci=conflict`);
    expect(await grantsOf(id)).toEqual([]);
  });

  it('says to a minor what the adviser does not see yet, and whom to tell of an adult’s conduct', async () => {
    const adviser = await newAdviser(sql, place);
    const id = await keepAs(await newVisitor(sql, { adult: false }), adviser, `${DAY}T08:00`);
    const LINE = 'quand l’accord d’un parent ou d’un responsable légal est vérifié';
    const form = await open(showOne, `/rendez-vous/${id}`);
    expect(form.text).toContain(LINE);
    await confirmed(id);
    for (const [handler, below] of [
      [showOne, ''],
      [showCancel, '/annuler'],
      [showMove, '/deplacer'],
    ] as const)
      expect((await open(handler, `/rendez-vous/${id}${below}`)).text).toContain('Un problème avec cet adulte ?');

    const adult = await keepAs(await newVisitor(sql), adviser, `${DAY}T14:15`);
    const { text } = await open(showOne, `/rendez-vous/${adult}`);
    expect(text).not.toContain(LINE);
    expect(text).not.toContain('Un problème avec cet adulte');
  });

  it('an hour that is gone: the sentence, the next ones, the answers kept; another hour with one press (ob-23)', async () => {
    const adviser = await newAdviser(sql, place);
    const [ada, ben] = [await newVisitor(sql), await newVisitor(sql)];
    const id = await keepAs(ada, adviser, `${DAY}T08:00`);
    vi.setSystemTime(NOW + 15 * MINUTE + 1000);
    await bookAs(ben, adviser, `${DAY}T08:00`);
    await signIn(ada);
    expect((await open(showOne, `/rendez-vous/${id}`)).text).toContain('Le délai de 15 minutes est passé');
    const typed = { 'reponse-1': 'Tout m’a surpris', 'montrer-resultat': 'oui' };
    const refused = await confirmed(id, typed);
    expect(refused.status).toBe(409);
    expect(plain(refused.html)).toContain('Cette heure n’est plus libre');
    expect(refused.html).toContain('Tout m’a surpris</textarea>');
    const { heure } = fields(adviser, `${DAY}T09:00`);
    expect(refused.html).toContain(`value="${heure}"`);
    await expectValid(refused.html);
    expect(await grantsOf(id)).toEqual([]);

    const done = await confirmed(id, { ...typed, heure });
    expect(done.status).toBe(303);
    const other = idIn(done.location);
    const { text } = await open(showOne, `/rendez-vous/${other}`);
    expect(text).toContain('mercredi 9 juin 2027 à 9 h 00');
    expect(text).toContain('Tout m’a surpris');
    expect(await grantsOf(other)).toHaveLength(1);
    // What was only kept is no appointment of the past.
    expect((await open(showList, '/rendez-vous')).html).not.toContain(id);
  });

  it('or the hour is let go, and is free again', async () => {
    const adviser = await newAdviser(sql, place);
    const id = await keepAs(await newVisitor(sql), adviser, `${DAY}T08:00`);
    const done = await sendForm(cancel, `/rendez-vous/${id}/annuler`, { rendezVous: id });
    expect(done).toMatchObject({ status: 303, location: '/rendez-vous?fait=laisse' });
    const list = await open(showList, done.location!);
    expect(list.text).toContain('L’heure est rendue');
    expect(list.html).not.toContain(id);
    expect((await open(showHours, hours(adviser))).html).toContain(fields(adviser, `${DAY}T08:00`).heure);
  });
});

describe('moving and cancelling', () => {
  const START = at(`${DAY}T08:00`);
  const heure = () => hourValue({ from: at(`${DAY}T15:30`), placeId: place });

  it('moves to another hour of the same adviser (ob-25)', async () => {
    const [adviser, other] = [await newAdviser(sql, place), await newAdviser(sql, place)];
    const id = await bookAs(await newVisitor(sql), adviser, `${DAY}T08:00`);
    // Only the other one is there on Saturday.
    await sql`delete from public.opening_hours where adviser_id = ${adviser} and weekday = 6`;
    expect((await open(showHours, hours(other))).html).toContain(fields(other, '2027-06-12T08:00').heure);
    const page = await open(showMove, `/rendez-vous/${id}/deplacer`);
    const offered = /<button[^>]* value="([^"]*)"/.exec(page.html.slice(page.html.indexOf('vendredi')))![1]!;
    expect(page.html).not.toContain('value="2027-06-12');
    await expectValid(page.html);
    const done = await sendForm(move, `/rendez-vous/${id}/deplacer`, { rendezVous: id, heure: offered });
    expect(done).toMatchObject({ status: 303, location: `/rendez-vous/${id}?fait=deplace` });
    const [row] = await sql`select consultant_id, revision, scheduled_at from public.appointments where id = ${id}`;
    expect(row).toMatchObject({ consultant_id: adviser, revision: 1, scheduled_at: new Date(offered.split('_')[0]!) });
    const { text } = await open(showOne, done.location!);
    expect(text).toContain('Reporté à votre demande du mercredi 9 juin 2027 à 8 h 00 au vendredi 11 juin 2027');
    const gone = await sendForm(move, `/rendez-vous/${id}/deplacer`, {
      rendezVous: id,
      heure: hourValue({ from: at('2027-06-11T03:00'), placeId: place }),
    });
    expect(gone.status).toBe(409);
    expect(plain(gone.html)).toContain('Cette heure n’est plus libre');
  });

  it('until the deadline; afterwards a number, and a direct send is refused (ob-26)', async () => {
    const adviser = await newAdviser(sql, place);
    const ada = await newVisitor(sql);
    const id = await bookAs(ada, adviser, `${DAY}T08:00`);
    vi.setSystemTime(START - 240 * MINUTE);
    await signIn(ada);
    expect((await open(showOne, `/rendez-vous/${id}`)).html).toContain(`/rendez-vous/${id}/annuler"`);

    vi.setSystemTime(START - 239 * MINUTE);
    const late = await open(showOne, `/rendez-vous/${id}`);
    expect(late.html).not.toContain(`/rendez-vous/${id}/annuler"`);
    expect(late.html).not.toContain(`/rendez-vous/${id}/deplacer"`);
    expect(late.text).toContain('Il est trop tard');
    expect(late.html).toContain('href="tel:+242060000000"');
    expect((await open(showCancel, `/rendez-vous/${id}/annuler`)).html).not.toContain('Annuler le rendez-vous<');
    for (const [handler, below] of [
      [cancel, 'annuler'],
      [move, 'deplacer'],
    ] as const) {
      const sent = await sendForm(handler, `/rendez-vous/${id}/${below}`, { rendezVous: id, heure: heure() });
      expect(sent.status).toBe(409);
      expect(plain(sent.html)).toContain('Il est trop tard');
    }
    expect(await statusOf(id)).toBe('confirmed');
  });

  it('what is cancelled, over or missed is not moved; a new one with the same adviser is offered (ob-24)', async () => {
    const adviser = await newAdviser(sql, place);
    const ada = await newVisitor(sql);
    const cancelled = await bookAs(ada, adviser, `${DAY}T14:00`);
    const asked = await open(showCancel, `/rendez-vous/${cancelled}/annuler`);
    expect(asked.html).toContain('Annuler le rendez-vous</button>');
    await expectValid(asked.html);
    const done = await sendForm(cancel, `/rendez-vous/${cancelled}/annuler`, { rendezVous: cancelled });
    expect((await open(showOne, done.location!)).text).toContain('Annulé à votre demande');
    const missed = await bookAs(ada, adviser, `${DAY}T10:15`);
    const over = await bookAs(ada, adviser, `${DAY}T08:00`);
    await sql`alter table public.appointments disable trigger guard_appointment`;
    await sql`update public.appointments set status = 'no_show', changed_side = 'service' where id = ${missed}`;
    await sql`alter table public.appointments enable trigger guard_appointment`;
    vi.setSystemTime(at(`${DAY}T12:00`));
    await signIn(ada);
    for (const id of [cancelled, over, missed]) {
      const before = await dump();
      const page = await open(showMove, `/rendez-vous/${id}/deplacer`);
      expect(page.text).toContain('ne se déplace plus');
      expect(page.html).toContain(`/rendez-vous/heures?motif=${SLUG}&amp;conseil=${adviser}`);
      expect(page.html).not.toContain('name="heure"');
      const sent = { rendezVous: id, heure: hourValue({ from: at('2027-06-11T08:00'), placeId: place }) };
      expect((await sendForm(move, `/rendez-vous/${id}/deplacer`, sent)).status).toBe(409);
      expect(await dump()).toEqual(before);
    }
    const list = await open(showList, '/rendez-vous');
    for (const words of ['Rendez-vous manqué', 'Annulé à votre demande', 'Passé']) expect(list.text).toContain(words);
  });
});

describe('somebody else’s appointment', () => {
  it('is not found at any address, and no form acts on it', async () => {
    const adviser = await newAdviser(sql, place);
    const ada = await newVisitor(sql);
    const kept = await keepAs(ada, adviser, `${DAY}T14:00`);
    expect((await confirmed(kept, { 'montrer-profil': 'oui' })).status).toBe(303);
    const hold = await keepAs(ada, adviser, `${DAY}T08:00`);
    const before = await dump();
    // A stranger, and the adviser who sees the row as an adviser.
    for (const reader of [await newVisitor(sql), adviser]) {
      await signIn(reader);
      for (const id of [kept, hold, crypto.randomUUID(), 'nimporte']) {
        for (const [handler, below] of [
          [showOne, ''],
          [showCancel, '/annuler'],
          [showMove, '/deplacer'],
        ] as const)
          await expect(open(handler, `/rendez-vous/${id}${below}`), `${id}${below}`).rejects.toMatchObject(NOT_FOUND);
        const sent = {
          rendezVous: id,
          conditions: 'oui',
          heure: hourValue({ from: at(`${DAY}T16:00`), placeId: place }),
        };
        for (const [handler, below] of [
          [confirm, ''],
          [cancel, '/annuler'],
          [move, '/deplacer'],
        ] as const)
          await expect(sendForm(handler, `/rendez-vous/${id}${below}`, sent)).rejects.toMatchObject(NOT_FOUND);
      }
    }
    expect(await dump()).toEqual(before);
  });
});

it('a GET changes nothing, however often (ob-28)', async () => {
  const adviser = await newAdviser(sql, place);
  const ada = await newVisitor(sql);
  const booked = await bookAs(ada, adviser, `${DAY}T14:00`, { 'montrer-resultat': 'oui' });
  const hold = await keepAs(ada, adviser, `${DAY}T08:00`);
  const before = await dump();
  const pages = [showOne, showCancel, showMove].flatMap((handler, index) =>
    [booked, hold].map((id) => [handler, `/rendez-vous/${id}${['', '/annuler', '/deplacer'][index]}`] as const),
  );
  const all = [
    ...pages,
    [showList, '/rendez-vous'],
    [showHours, hours(adviser, `&heure=${fields(adviser, `${DAY}T08:00`).heure}`)],
  ] as const;
  // Also after the hold’s time is over, when something is there to tidy up.
  for (const now of [NOW, NOW + 5 * MINUTE, NOW + 20 * MINUTE]) {
    vi.setSystemTime(now);
    for (const [handler, path] of all) expect((await open(handler, path)).status, path).toBe(200);
  }
  expect(await dump()).toEqual(before);
  // One’s own press works afterwards.
  expect((await sendForm(cancel, `/rendez-vous/${booked}/annuler`, { rendezVous: booked })).status).toBe(303);
});

it('ends with « Terminer et quitter » on a phone that others use, and there alone', async () => {
  const adviser = await newAdviser(sql, place);
  const ada = await newVisitor(sql);
  const id = await bookAs(ada, adviser, `${DAY}T08:00`);
  expect((await open(showOne, `/rendez-vous/${id}`)).text).not.toContain('Terminer et quitter');
  await signIn(ada, 60 * 60);
  expect((await open(showOne, `/rendez-vous/${id}`)).html).toContain('Terminer et quitter</button>');
});

describe('proposed hours', () => {
  const OTHERS = ['2027-06-11T08:00', '2027-06-14T08:00', '2027-06-15T08:00'];
  const propose = (id: string, adviser: string) =>
    runAsSystem('test', (tx) =>
      proposeHours(
        tx,
        id,
        OTHERS.map((local) => ({ from: at(local), placeId: place, adviserId: adviser })),
        null,
        NOW,
      ),
    );
  const buttons = (html: string): string[] =>
    (html.match(/<button[^>]*>/g) ?? [])
      .filter((button) => button.includes('name="proposition"'))
      .flatMap((button) => /value="([^"]+)"/.exec(button)?.[1] ?? []);

  it('stand on the page, a button each; looking changes nothing; one press moves and confirms', async () => {
    const [person, adviser] = [await newVisitor(sql), await newAdviser(sql, place)];
    const id = await bookAs(person, adviser, `${DAY}T08:00`);
    await propose(id, adviser);
    const before = await dump();
    const page = await open(showOne, `/rendez-vous/${id}`);
    await expectValid(page.html);
    expect(buttons(page.html)).toHaveLength(3);
    expect(page.text).toContain('Sans réponse avant le mardi 8 juin 2027 à 8 h 00, heure de Brazzaville');
    await open(showProposed, `/rendez-vous/${id}/proposition`);
    expect(await dump()).toEqual(before);
    const sent = await sendForm(choose, `/rendez-vous/${id}/proposition`, {
      rendezVous: id,
      proposition: buttons(page.html)[1]!,
    });
    expect(sent.status).toBe(303);
    const after = await open(showOne, sent.location!);
    expect(after.text).toContain('C’est confirmé. Voici la nouvelle heure.');
    expect(after.text).toContain('lundi 14 juin 2027 à 8 h 00');
    expect(buttons(after.html)).toEqual([]);
  });

  it('one that was taken meanwhile: the sentence, those that are left, and the free hours', async () => {
    const [person, adviser] = [await newVisitor(sql), await newAdviser(sql, place)];
    const id = await bookAs(person, adviser, `${DAY}T08:00`);
    await propose(id, adviser);
    const [first] = buttons((await open(showOne, `/rendez-vous/${id}`)).html);
    await bookAs(await newVisitor(sql), adviser, OTHERS[0]!);
    await signIn(person);
    const refused = await sendForm(choose, `/rendez-vous/${id}/proposition`, { rendezVous: id, proposition: first! });
    expect(plain(refused.html)).toContain('Cette heure vient d’être prise');
    expect(buttons(refused.html)).toHaveLength(2);
    expect(refused.html).toContain(`href="/rendez-vous/${id}/deplacer"`);
    expect((await open(showMove, `/rendez-vous/${id}/deplacer`)).text).toContain('Heures libres');
  });

  it('are nobody else’s to choose', async () => {
    const [person, adviser] = [await newVisitor(sql), await newAdviser(sql, place)];
    const id = await bookAs(person, adviser, `${DAY}T08:00`);
    await propose(id, adviser);
    const [first] = buttons((await open(showOne, `/rendez-vous/${id}`)).html);
    const before = await dump();
    for (const other of [await newVisitor(sql), adviser]) {
      await signIn(other);
      await expect(
        sendForm(choose, `/rendez-vous/${id}/proposition`, { rendezVous: id, proposition: first! }),
      ).rejects.toMatchObject(NOT_FOUND);
    }
    expect(await dump()).toEqual(before);
  });
});

it('after three moves the page offers no fourth, and the count is kept on the way', async () => {
  const [person, adviser] = [await newVisitor(sql), await newAdviser(sql, place)];
  const id = await bookAs(person, adviser, `${DAY}T08:00`);
  const moveTo = (local: string) =>
    sendForm(move, `/rendez-vous/${id}/deplacer`, {
      rendezVous: id,
      heure: hourValue({ from: at(local), placeId: place }),
    });
  for (const local of ['2027-06-11T08:00', '2027-06-14T08:00', '2027-06-15T08:00'])
    expect((await moveTo(local)).status, local).toBe(303);
  const page = await open(showOne, `/rendez-vous/${id}`);
  expect(page.html).not.toContain(`/rendez-vous/${id}/deplacer`);
  expect(page.text).toContain('déjà déplacé trois fois');
  expect(plain((await moveTo('2027-06-16T08:00')).html)).toContain('déjà déplacé ce rendez-vous trois fois');
});

it('by phone: only with a number in the profile, and the page says who calls', async () => {
  const [person, adviser] = [await newVisitor(sql), await newAdviser(sql, place)];
  await sql`update public.motifs set modes = '{sur-place,telephone}' where slug = ${SLUG}`;
  try {
    await signIn(person);
    const without = await open(showHours, hours(adviser, '&mode=telephone'));
    expect(without.html).toContain('href="/profil/modifier"');
    const asked = { ...fields(adviser, `${DAY}T08:00`), mode: 'telephone' };
    expect(plain((await sendForm(keep, hours(adviser), asked)).html)).toContain('il faut un numéro où vous appeler');
    await sql`update public.profiles set phone = 'scellé' where id = ${person}`;
    expect((await open(showHours, hours(adviser, '&mode=telephone'))).text).toContain('vous appelle à l’heure choisie');
    const id = idIn((await sendForm(keep, hours(adviser), asked)).location);
    await confirmed(id);
    expect((await open(showOne, `/rendez-vous/${id}`)).text).toContain('vous appelle à cette heure');
  } finally {
    await sql`update public.motifs set modes = '{sur-place}' where slug = ${SLUG}`;
  }
});
