import { renderToReadableStream } from 'react-dom/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { runAsSystem } from '#db/run-as.ts';
import { testDatabase } from '#db/tests/database.ts';
import type { Person } from '#lib/access/index.ts';
import { GUEST_COOKIE, SESSION_COOKIE } from '#lib/access/core/cookie-names.ts';
import { jar, sendForm } from '#lib/access/testing/browser.ts';
import { startSession } from '#lib/accounts/index.ts';
import { newPerson, sent, WORKED } from '#lib/assessments/arrange.testing.ts';
import type { Answer, Answers } from '#lib/assessments/core/index.ts';
import { findAttempt, findResult, listResults } from '#lib/assessments/index.ts';
import { RIASEC } from '#lib/assessments/instruments/riasec.ts';
import { POST as keepResult } from '../../resultats/provisoire/route.tsx';
import { addTest, eraseTest } from '../actions.ts';
import RiasecPage from '../riasec/page.tsx';
import { POST as savePage } from '../riasec/questions/[page]/enregistrer/route.tsx';
import { testStanding } from './state.ts';

vi.mock('next/headers', async () => (await import('#lib/access/testing/browser.ts')).nextHeaders);
vi.mock('next/server', () => ({ after: () => undefined }));

const PAGES = [1, 2, 3, 4, 5];
let ada: Person;
let ben: Person;

beforeEach(async () => {
  const { name } = await testDatabase();
  [ada, ben] = [await newPerson(name), await newPerson(name)];
  jar.clear();
  jar.set('visited', '1'); // this browser keeps cookies
});

const signIn = async (who: Person): Promise<void> => {
  const session = await runAsSystem('test', (tx) => startSession(tx, who.id, new Date(), 3600));
  jar.set(session!.name, session!.value!);
};
const lapse = (): void => void jar.delete(SESSION_COOKIE);

/** Sixty times the same answer: whose it is shows at a glance. */
const all = (answer: Answer): Answers => Object.fromEntries(RIASEC.items.map(({ id }) => [id, answer]));
/** Those of some pages (from 1). */
const of = (answers: Answers, ...pages: number[]): Answers =>
  Object.fromEntries(
    RIASEC.items.flatMap(({ id }, at) => (pages.includes(Math.floor(at / 12) + 1) ? [[id, answers[id]!]] : [])),
  );

const save = (page: number, answers: Answers, essai = '') =>
  sendForm(savePage, `/tests/riasec/questions/${page}/enregistrer`, {
    page: String(page),
    suite: 'continuer',
    essai,
    ...sent(page - 1, answers),
  });

/** Presses the button of a form of `/tests/riasec`; gives the address that it leads to. */
async function press(action: typeof addTest, fields: Record<string, string> = {}): Promise<string> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const { digest } = await action(form).then(
    () => ({ digest: '' }),
    (led: { digest: string }) => led,
  );
  return digest.split(';')[2] ?? '';
}

/** `/tests/riasec`, as whoever is there sees it. */
const shown = async (): Promise<string> =>
  new Response(await renderToReadableStream(await RiasecPage({ searchParams: Promise.resolve({}) }))).text();

/** The first page saved in the account; the session ends, and the pages named are sent from the pages shown before. */
async function adaLosesHerSession(...pages: number[]): Promise<void> {
  await signIn(ada);
  await save(1, all('x'));
  const essai = (await findAttempt(ada))!.id;
  lapse();
  for (const page of pages)
    expect((await save(page, all('x'), essai)).location).toMatch(/^\/connexion\?.*fait=reponses$/);
}

describe('answers kept after a session ended', () => {
  it('are nobody else’s: the next person’s test goes on without them, and becomes a result without them', async () => {
    await adaLosesHerSession(2);
    await signIn(ben);
    await save(1, WORKED);
    await save(3, WORKED);
    expect((await findAttempt(ben))?.answers).toEqual(of(WORKED, 1, 3));
    await save(4, WORKED);
    // The page that was never answered is asked for, not taken from what the phone holds.
    expect((await save(5, WORKED)).location).toBe('/tests/riasec/questions/2?verifier=1');
    await save(2, WORKED);
    const [result] = await listResults(ben);
    // Sums of the worked profile, computed by hand.
    expect((await findResult(ben, result!.id))?.analysis.scores).toEqual({ R: 36, I: 25, A: 10, S: 10, E: 20, C: 35 });
  });

  it('are shown to their own person alone; anybody may erase them from the phone, and no account loses a test', async () => {
    await adaLosesHerSession(2);
    expect(await testStanding()).toMatchObject({ state: null, guest: null, apart: 'account' });
    expect(await shown()).toContain('Des réponses attendent sur cet appareil');
    await signIn(ben);
    await save(1, WORKED);
    expect(await testStanding()).toMatchObject({ state: { answers: of(WORKED, 1) }, guest: null, apart: null });
    await signIn(ada);
    expect(await testStanding()).toMatchObject({ state: { answers: of(all('x'), 1, 2) }, guest: null, apart: null });
    lapse();
    expect(await press(eraseTest, { garder: 'compte' })).toBe('/tests/riasec?efface=appareil');
    expect(jar.has(GUEST_COOKIE)).toBe(false);
    expect((await findAttempt(ada))?.answers).toEqual(of(all('x'), 1));
  });

  it('wait on the phone for their own person, and are then in the test they belong to', async () => {
    await adaLosesHerSession(2, 3);
    await signIn(ben);
    await save(1, WORKED);
    lapse();
    await signIn(ada);
    await save(4, all('x'));
    expect((await findAttempt(ada))?.answers).toEqual(of(all('x'), 1, 2, 3, 4));
    expect(jar.has(GUEST_COOKIE)).toBe(false);
    expect((await findAttempt(ben))?.answers).toEqual(of(WORKED, 1));
  });

  it('are no guest’s test either: a guest begins anew, and nobody keeps them as a result', async () => {
    await adaLosesHerSession(...PAGES);
    await signIn(ben);
    expect((await sendForm(keepResult, '/resultats/provisoire', {})).location).toContain('souci=');
    expect(await listResults(ben)).toEqual([]);
    lapse();
    await save(1, WORKED);
    await signIn(ben);
    await save(2, WORKED);
    expect((await findAttempt(ben))?.answers).toEqual(of(WORKED, 1, 2));
  });

  it('do not carry along what a guest had begun on the phone', async () => {
    await signIn(ada);
    await save(1, all('x'));
    const essai = (await findAttempt(ada))!.id;
    lapse();
    await save(3, all(0));
    await save(2, all('x'), essai);
    await signIn(ada);
    await save(5, all('x'));
    expect((await findAttempt(ada))?.answers).toEqual(of(all('x'), 1, 2, 5));
  });
});

describe('a guest’s begun test', () => {
  it('changes nothing in an account whose test has answers, and stays on the phone', async () => {
    await signIn(ben);
    for (const page of [1, 2]) await save(page, WORKED);
    lapse();
    for (const page of [1, 2, 4]) await save(page, all(0));
    await signIn(ben);
    await save(3, WORKED);
    expect((await findAttempt(ben))?.answers).toEqual(of(WORKED, 1, 2, 3));
    expect(jar.has(GUEST_COOKIE)).toBe(true);
  });

  it('is told of beside the account’s, and added on demand: answers of the account stand', async () => {
    await signIn(ben);
    await save(2, WORKED);
    lapse();
    for (const page of [1, 2]) await save(page, all(0));
    await signIn(ben);
    const standing = await testStanding();
    expect(standing.apart).toBe('guest');
    expect(standing.state?.answers).toEqual(of(WORKED, 2));
    const page = await shown();
    for (const words of ['Un autre test est commencé', 'Les ajouter à mon test', 'Les effacer de cet appareil'])
      expect(page).toContain(words);
    expect(await press(addTest)).toBe('/tests/riasec?ajoute=1');
    expect((await findAttempt(ben))?.answers).toEqual({ ...of(all(0), 1), ...of(WORKED, 2) });
    expect(jar.has(GUEST_COOKIE)).toBe(false);
    expect((await testStanding()).apart).toBeNull();
    expect(await shown()).not.toContain('Un autre test est commencé');
    // Nothing is there to add any more.
    expect(await press(addTest)).toMatch(/^\/tests\/riasec\?souci=/);
  });

  it('is erased from the phone without the account’s, on demand', async () => {
    await signIn(ben);
    await save(2, WORKED);
    lapse();
    await save(1, all(0));
    await signIn(ben);
    expect(await press(eraseTest, { garder: 'compte' })).toBe('/tests/riasec?efface=appareil');
    expect(jar.has(GUEST_COOKIE)).toBe(false);
    expect((await findAttempt(ben))?.answers).toEqual(of(WORKED, 2));
  });

  it('goes on in an account that has none, and leaves the phone', async () => {
    for (const page of [1, 2]) await save(page, all(0));
    await signIn(ben);
    await save(3, all(0));
    expect((await findAttempt(ben))?.answers).toEqual(of(all(0), 1, 2, 3));
    expect(jar.has(GUEST_COOKIE)).toBe(false);
  });
});
