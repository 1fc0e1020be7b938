import { beforeEach, describe, expect, it, vi } from 'vitest';
import { runAsSystem } from '#db/run-as.ts';
import { testDatabase } from '#db/tests/database.ts';
import { formToken, type Person } from '#lib/access/index.ts';
import { FLASH_COOKIE, FORM_COOKIE } from '#lib/access/core/cookie-names.ts';
import { jar, openPage, sendForm } from '#lib/access/testing/browser.ts';
import { startSession } from '#lib/accounts/index.ts';
import { newPerson, PASSWORD } from '#lib/accounts/testing.ts';
import { GET as file } from './fichier/route.ts';
import { GET, POST } from './route.tsx';

vi.mock('next/headers', async () => (await import('#lib/access/testing/browser.ts')).nextHeaders);
vi.mock('next/server', () => ({ after: () => undefined }));

let serial = 0;
async function signIn(): Promise<Person> {
  const person = await newPerson(`export${(serial += 1)}@exemple.cg`);
  const session = await runAsSystem('test', (tx) => startSession(tx, person.id, new Date(), 3600));
  jar.set(session!.name, session!.value!);
  return person;
}

beforeEach(async () => {
  await testDatabase();
  jar.clear();
  jar.set(FORM_COOKIE, 'A'.repeat(22));
});

const send = async (password: string) =>
  sendForm(POST, '/profil/export', { formToken: await formToken(), 'mot-de-passe': password });

describe('the file of everything', () => {
  it('is not given to a phone that was left open: the password comes first', async () => {
    await signIn();
    expect((await file()).headers.get('location')).toBe('/profil/export');
    expect(await (await openPage(GET, '/profil/export')).text()).toContain('Votre mot de passe');
    const wrong = await send('pas le bon');
    expect(wrong).toMatchObject({ status: 422 });
    expect(wrong.html).toContain('Rien n’a été téléchargé');
    expect((await file()).headers.get('location')).toBe('/profil/export');
  });
  it('is given after the password, to that person alone', async () => {
    const { id } = await signIn();
    expect(await send(PASSWORD)).toMatchObject({ status: 303, location: '/profil/export/fichier' });
    const answer = await file();
    expect(answer.headers.get('content-disposition')).toContain('attachment');
    expect(await answer.text()).toContain(id);
    const proof = jar.get(FLASH_COOKIE)!;
    await signIn();
    jar.set(FLASH_COOKIE, proof);
    expect((await file()).headers.get('location')).toBe('/profil/export');
  });
});
