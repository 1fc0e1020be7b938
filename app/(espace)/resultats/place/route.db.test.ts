import { HtmlValidate } from 'html-validate';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { runAsSystem } from '#db/run-as.ts';
import { testDatabase } from '#db/tests/database.ts';
import type { Person } from '#lib/access/index.ts';
import { GUEST_COOKIE } from '#lib/access/core/cookie-names.ts';
import { jar, openPage, sendForm } from '#lib/access/testing/browser.ts';
import { startSession } from '#lib/accounts/index.ts';
import { giveResults, newPerson, sent, WORKED } from '#lib/assessments/arrange.testing.ts';
import { findAttempt, guestCookie, listResults, MAX_RESULTS } from '#lib/assessments/index.ts';
import { RIASEC } from '#lib/assessments/instruments/riasec.ts';
import { POST as saveTestPage } from '../../tests/riasec/questions/[page]/enregistrer/route.tsx';
import { GET as showList } from '../route.tsx';
import { GET, POST } from './route.tsx';

vi.mock('next/headers', async () => (await import('#lib/access/testing/browser.ts')).nextHeaders);
vi.mock('next/server', () => ({ after: () => undefined }));

let person: Person;

beforeEach(async () => {
  const { name } = await testDatabase();
  person = await newPerson(name);
  await giveResults(name, person, MAX_RESULTS);
  jar.clear();
  const session = await runAsSystem('test', (tx) => startSession(tx, person.id, new Date(), 3600));
  jar.set(session!.name, session!.value!);
});

const open = async (handler: typeof GET, path: string) => {
  const answer = await openPage(handler, path);
  return { status: answer.status, html: await answer.text() };
};
const idsOf = async () => (await listResults(person)).map(({ id }) => id);
const idsIn = (html: string) => [...html.matchAll(/type="radio"[^>]*value="([^"]*)"/g)].map(([, id]) => id);

async function expectValid(html: string): Promise<void> {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:document'],
    // As for the other documents: React writes empty elements and some attributes its own way; the style is inline, and
    // the summary of what is wrong stands before the h1, both on purpose.
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

describe('a full account', () => {
  it('is asked after the last page of a test, loses no answer, and keeps the new result for the one it chooses', async () => {
    let last = { status: 0, location: null as string | null };
    for (const page of [0, 1, 2, 3, 4]) {
      const fields = { page: String(page + 1), suite: 'continuer', ...sent(page) };
      last = await sendForm(saveTestPage, `/tests/riasec/questions/${page + 1}/enregistrer`, fields);
    }
    expect(last).toMatchObject({ status: 303, location: '/resultats/place?pour=test' });
    expect((await findAttempt(person))?.answers).toEqual(WORKED);

    const shown = await open(GET, '/resultats/place?pour=test&page=2');
    expect(shown.status).toBe(200);
    const before = await idsOf();
    expect(idsIn(shown.html)).toEqual(before.toReversed().slice(10, 20));
    await expectValid(shown.html);

    const refused = await sendForm(POST, '/resultats/place?pour=test&page=2', { garder: 'test' });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('<a href="#resultat">Choisissez le résultat à supprimer.</a>');
    expect(idsIn(refused.html)).toEqual(idsIn(shown.html));
    await expectValid(refused.html);

    const chosen = idsIn(shown.html)[3]!;
    const kept = await sendForm(POST, '/resultats/place?pour=test&page=2', { garder: 'test', resultat: chosen });
    const after = await idsOf();
    expect(kept).toMatchObject({ status: 303, location: `/resultats/${after[0]}` });
    expect(after.slice(1)).toEqual(before.filter((id) => id !== chosen));
  });

  it('has the test of this device offered only when it was asked to keep it, and the device holds it until then', async () => {
    const now = new Date();
    const test = { instrument: RIASEC, answers: WORKED, pageSeconds: [9, 9, 9, 9, 9], startedAt: now, savedAt: now };
    jar.set(GUEST_COOKIE, guestCookie({ ...test, resumeHash: null }).value!);
    expect((await open(GET, '/resultats/place')).html).not.toContain('sur cet appareil');
    const { html } = await open(GET, '/resultats/place?pour=appareil');
    expect(html).toContain('Le test terminé sur cet appareil y reste');
    expect(jar.has(GUEST_COOKIE)).toBe(true);
    const fields = { garder: 'appareil', resultat: idsIn(html)[0]! };
    expect((await sendForm(POST, '/resultats/place?pour=appareil', fields)).status).toBe(303);
    expect(jar.has(GUEST_COOKIE)).toBe(false);
  });

  it('reads all its results page by page, the newest first', async () => {
    const ids = await idsOf();
    const { status, html } = await open(showList, '/resultats?page=5');
    expect(status).toBe(200);
    expect([...html.matchAll(/href="\/resultats\/([0-9a-f-]{36})"/g)].map(([, id]) => id)).toEqual(ids.slice(40));
    expect(html).toContain('50 résultats gardés');
    expect(html).toContain('Page 5 sur 5');
    await expectValid(html);
  });
});

it('a visitor is led to the sign-in page, and back', async () => {
  jar.clear();
  for (const [handler, path] of [
    [showList, '/resultats?page=2'],
    [GET, '/resultats/place?pour=appareil'],
  ] as const)
    await expect(open(handler, path)).rejects.toMatchObject({
      digest: expect.stringContaining(`/connexion?suite=${encodeURIComponent(path)}`),
    });
  expect(await sendForm(POST, '/resultats/place?pour=test', { garder: 'test' })).toMatchObject({
    status: 303,
    location: `/connexion?suite=${encodeURIComponent('/resultats/place?pour=test')}&fait=perdu`,
  });
});
