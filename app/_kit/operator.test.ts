import { randomBytes } from 'node:crypto';
import type { ReactElement, ReactNode } from 'react';
import { renderToReadableStream } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WORKED } from '#lib/assessments/arrange.testing.ts';
import { guestCookie } from '#lib/assessments/index.ts';
import { RIASEC } from '#lib/assessments/instruments/riasec.ts';
import { GUEST_COOKIE } from '#lib/access/core/cookie-names.ts';

/** Each page on which the data law wants the operator named, opened by whoever may open it. */

const browser = vi.hoisted(() => ({ cookies: {} as Record<string, string> }));
vi.mock('next/headers', () => ({
  cookies: () => Promise.resolve({ get: (name: string) => ({ value: browser.cookies[name] }) }),
  headers: () => Promise.resolve(new Headers()),
}));
vi.mock('#lib/access/index.ts', async (original) => ({
  ...(await original<object>()),
  requirePerson: () =>
    Promise.resolve({ kind: 'person', id: '7b1c7f0e-8f43-4f0f-9d3b-0a4f3b5d1c11', role: 'user', sessionId: null }),
  takeFlash: (kind: string) => Promise.resolve(kind === 'recovery-codes' ? 'AAAA-BBBB CCCC-DDDD' : null),
}));
vi.mock('#lib/people/index.ts', async (original) => {
  const profile = { fullName: 'Anne Ngoma', birthDate: '2012-05-04' };
  return {
    ...(await original<object>()),
    getProfile: () => Promise.resolve(profile),
    getOwnPage: () => Promise.resolve({ profile, consents: [], account: null }),
    findName: () => Promise.resolve(profile.fullName),
    findGuardianRequest: () => Promise.resolve({ childName: profile.fullName }),
  };
});
vi.mock('#lib/accounts/index.ts', async (original) => ({
  ...(await original<object>()),
  getAccount: () => Promise.resolve(null),
}));
vi.mock('#lib/guides/index.ts', async (original) => ({
  ...(await original<object>()),
  getLibrary: () => Promise.resolve({ occupations: new Map(), formations: new Map() }),
}));

const key = (): string => randomBytes(32).toString('base64');
const SECRETS = {
  AUTH_SECRET: key(),
  DATA_KEYS: `k1:${key()}`,
  LOOKUP_KEY: key(),
  COOKIE_KEY: key(),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: key(),
};
const OPERATOR = {
  OPERATOR_NAME: 'Association « Boussole » & cie',
  OPERATOR_ADDRESS: '12, avenue de l’Exemple, Brazzaville',
  OPERATOR_PHONE: '+242 06 612 34 56',
  CONTACT_EMAIL: 'aide@boussole.example',
};
const NOBODY = 'Cette installation ne nomme pas l’organisme qui la fait marcher.';

type Document = { GET: (request: Request) => Response | Promise<Response> };
type Screen = { default: (props: never) => Promise<ReactElement> };

const document = async (load: Promise<Document>, path: string): Promise<string> => {
  const response = await (await load).GET(new Request(`http://localhost:3000${path}`));
  return response.text();
};
const screen = async (load: Promise<Screen>, query: Record<string, string> = {}): Promise<string> => {
  const page = await (await load).default({ searchParams: Promise.resolve(query) } as never);
  return new Response(await renderToReadableStream(page as ReactNode)).text();
};
const receipt = () => import('#app/consentement/recu/route.tsx');
const consent = () => import('#app/consentement/route.tsx');

/** Whether it is read on the screen, or only where it is printed. */
const PLACES: [string, 'seen' | 'printed', () => Promise<string>][] = [
  ['contact', 'seen', () => document(import('#app/(documents)/contact/route.tsx'), '/contact')],
  ['privacy', 'seen', () => document(import('#app/(documents)/confidentialite/route.tsx'), '/confidentialite')],
  ['a guardian is asked', 'seen', () => document(consent(), '/consentement?jeton=x')],
  ['a guardian has agreed', 'seen', () => document(consent(), '/consentement?reponse=oui')],
  ['a guardian has refused', 'seen', () => document(consent(), '/consentement?reponse=non')],
  ['the receipt of a guardian', 'seen', () => document(receipt(), '/consentement/recu')],
  ['a consent taken back', 'seen', () => document(receipt(), '/consentement/recu?fait=retire')],
  ['asking a guardian', 'seen', () => screen(import('#app/(espace)/profil/accord/page.tsx'))],
  ['the sheet for a guardian', 'seen', () => screen(import('#app/(espace)/profil/formulaire-parental/page.tsx'))],
  ['the printed test', 'printed', () => document(import('#app/(espace)/tests/riasec/papier/route.tsx'), '/x')],
  ['recovery codes', 'printed', () => document(import('#app/(compte)/codes-de-secours/route.tsx'), '/x')],
  [
    'a printed result',
    'printed',
    () => document(import('#app/(espace)/resultats/provisoire/route.tsx'), '/resultats/provisoire?imprimer=1'),
  ],
];

/** The text as it is read, without typography. */
const plain = (html: string): string =>
  html
    .replace(/<(style|script)[^]*?<\/\1>/g, '')
    .replace(/<br\/?>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replace(/[\u00a0\u202f]/g, ' ');
const SHEET_ONLY = /<p class="print-only">[^]*?<\/p>/g;

afterEach(() => vi.unstubAllEnvs());

describe.each(PLACES)('%s', (_name, where, open) => {
  const read = async (settings: Record<string, string>) => {
    for (const [name, value] of Object.entries(SECRETS)) vi.stubEnv(name, value);
    for (const name of Object.keys(OPERATOR)) vi.stubEnv(name, settings[name] ?? '');
    const now = new Date();
    const test = { instrument: RIASEC, answers: WORKED, pageSeconds: [60, 60, 60, 60, 60], startedAt: now };
    browser.cookies = { [GUEST_COOKIE]: guestCookie({ ...test, savedAt: now, resumeHash: null }).value! };
    const html = await open();
    return {
      html,
      seen: plain(html.replace(SHEET_ONLY, '')),
      printed: plain((html.match(SHEET_ONLY) ?? []).join('')),
    };
  };

  it('names who runs the site', async () => {
    const { [where]: text, html } = await read(OPERATOR);
    for (const value of Object.values(OPERATOR)) expect(text).toContain(value);
    expect(text).not.toContain(NOBODY);
    if (where === 'seen') {
      expect(html).toContain('href="tel:+242066123456"');
      expect(html).toContain('href="mailto:aide@boussole.example"');
    }
  });

  it('says plainly when nobody is named', async () => {
    const { [where]: text } = await read({ CONTACT_EMAIL: OPERATOR.CONTACT_EMAIL });
    expect(text).toContain(NOBODY);
    expect(text).not.toContain('Responsable de ce service');
  });
});
