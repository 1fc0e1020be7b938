import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { keptWords, RETENTION, type Retention } from '#lib/jobs/core/retention.ts';
import { buildCss } from '../../scripts/build-css.mjs';

// These documents are opened without a database: the occupations that the method counts come from their files,
// and the people who have answered are so many.
vi.mock('#lib/guides/index.ts', async () => {
  const { loadPages } = await import('#db/seed/content/load.ts');
  const occupations = [...loadPages('metier').values()];
  return { getLibrary: () => Promise.resolve({ occupations }), pagesIn: (pages: unknown) => pages };
});

vi.mock('#lib/assessments/index.ts', () => ({
  latestInstrument: () => null,
  findPublicFigures: () => Promise.resolve({ n: 37, figures: null }),
}));

await buildCss();
const ORIGIN = 'https://orientation.example';
type Handler = { GET: (request: Request) => Response | Promise<Response> };
const load = async (path: string) => (await import(path)) as Handler;
const DOCUMENTS: [string, Handler, number][] = [
  ['/', await load('./route.tsx'), 200],
  ['/methode', await load('./methode/route.tsx'), 200],
  ['/parents', await load('./parents/route.tsx'), 200],
  ['/confidentialite', await load('./confidentialite/route.tsx'), 200],
  ['/contact', await load('./contact/route.tsx'), 200],
  ['/nulle-part', await load('./[...inconnu]/route.tsx'), 404],
];
const KNOWN = new Set([
  '/consentement/recu',
  '/',
  '/tests/riasec',
  '/tests/riasec/papier',
  '/tests/riasec/saisie',
  '/tests/riasec/reprendre',
  '/methode',
  '/metiers',
  '/formations',
  '/parcours',
  '/pratique',
  '/recherche',
  '/parents',
  '/confidentialite',
  '/contact',
  '/probleme',
  '/connexion',
  '/inscription',
  '/profil',
  '/profil/lectures',
  '/tableau-de-bord',
]);

vi.stubEnv('APP_URL', ORIGIN);
afterEach(() => {
  vi.stubEnv('CONTACT_EMAIL', '');
});

const get = async ([path, { GET }]: (typeof DOCUMENTS)[number]) => {
  const response = await GET(new Request(ORIGIN + path));
  return { response, html: await response.text() };
};
/** Text nodes, attributes that are read aloud, title and description. */
const visible = (html: string) => {
  const meta = [...html.matchAll(/(?:aria-label|content)="([^"]*)"/g)].map((m) => m[1]!);
  const text = html.replace(/<(style|script)[^]*?<\/\1>/g, '').replace(/<[^>]*>/g, '\n');
  return [text, ...meta.filter((m) => !m.includes('width='))]
    .join('\n')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');
};

describe.each(DOCUMENTS)('%s', (...entry) => {
  const [path, , status] = entry;

  it('is a whole page: status, language, one h1, description, canonical', async () => {
    const { response, html } = await get(entry);
    expect(response.status).toBe(status);
    expect(html).toContain('<html lang="fr">');
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
    expect(html.match(/<main[\s>]/g)).toHaveLength(1);
    expect(html).toMatch(/<meta name="description" content="[^"]{20,170}">/);
    if (status === 200) expect(html).toContain(`<link rel="canonical" href="${ORIGIN}${path}">`);
    else expect(html).toMatch(/<title>Erreur\u00a0: /);
  });

  it('runs no script and allows only its own style', async () => {
    const { response, html } = await get(entry);
    for (const [tag] of html.matchAll(/<script[^>]*>/g)) expect(tag).toBe('<script type="application/ld+json">');
    expect(html).not.toMatch(/\son\w+=|\sstyle=|javascript:/);
    const style = /<style>([^]*?)<\/style>/.exec(html)![1]!;
    expect(response.headers.get('content-security-policy')).toContain(
      `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    );
  });

  it('costs one request and at most 14 KB compressed', async () => {
    const { html } = await get(entry);
    expect(gzipSync(html).length).toBeLessThanOrEqual(14 * 1024);
    const loaded = [
      ...html.matchAll(/<(?:img|link rel="(?:icon|stylesheet|preload)")[^>]*(?:src|href)="([^"]*)"/g),
    ].map((m) => m[1]!);
    for (const address of loaded) expect(address).toMatch(/^data:/);
    expect(html).not.toMatch(/url\(|@import/);
  });

  it('links only to pages that exist', async () => {
    const { html } = await get(entry);
    const links = [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map((m) => m[1]!);
    expect(links.length).toBeGreaterThan(5);
    for (const link of links.filter((l) => !l.startsWith('https://') && l !== '#contenu'))
      expect(KNOWN).toContain(link);
  });

  it('follows French typography', async () => {
    const text = visible((await get(entry)).html);
    expect(text.match(/.{0,20}[ \u00a0](?=[?!;]).{0,5}/g) ?? []).toEqual([]);
    expect(text.match(/.{0,20}[ \u202f]:.{0,5}/g) ?? []).toEqual([]);
    expect(text.match(/.{0,20}(?:'|"|« |«[^\u00a0]| »|\.\.\.).{0,5}/g) ?? []).toEqual([]);
  });

  it('is valid HTML', async () => {
    const { html } = await get(entry);
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:document'],
      // React closes empty elements with a slash and writes some attributes its own way; the style is inline on
      // purpose, allowed by its hash.
      rules: { 'void-style': 'off', 'require-csp-nonce': 'off', 'attr-case': 'off' },
    });
    const report = await validator.validateString(html);
    expect(
      report.results.flatMap((r) => r.messages.map((m) => `${m.ruleId}: ${m.message} ${m.selector ?? ''}`)),
    ).toEqual([]);
  });
});

describe('contact', () => {
  const contact = DOCUMENTS.find(([path]) => path === '/contact')!;

  it('shows the operator’s address when there is one', async () => {
    vi.stubEnv('CONTACT_EMAIL', 'aide@orientation.example');
    expect((await get(contact)).html).toContain('<a href="mailto:aide@orientation.example">');
  });

  it('says plainly that there is none, and points to people', async () => {
    vi.stubEnv('CONTACT_EMAIL', '');
    const { html } = await get(contact);
    expect(html).not.toContain('mailto:');
    expect(html).toContain('n’a pas encore donné d’adresse');
    expect(html).toContain('ACPE');
  });
});

it('/confidentialite shows each line of what is kept, with its time', async () => {
  const { html } = await get(DOCUMENTS.find(([path]) => path === '/confidentialite')!);
  const said = visible(html)
    .replace(/[\u00a0\u202f]/g, ' ')
    .split('\n')
    .filter((text) => text !== '');
  for (const line of Object.values<Retention>(RETENTION)) {
    const at = said.indexOf(line.what);
    expect(said.slice(at, at + 4), line.what).toEqual([line.what, keptWords(line), line.from, line.why]);
  }
});

it('the method names its source, its licence and the limits of the test', async () => {
  const { html } = await get(DOCUMENTS.find(([path]) => path === '/methode')!);
  for (const words of [
    'O*NET® 30.2',
    'CC BY 4.0',
    'Nous avons modifié',
    'n’a ni',
    'en cours de validation',
    '0,17 à 0,19',
    'pas encore assez de réponses (N\u00a0=\u00a037)',
  ]) {
    expect(html).toContain(words);
  }
});

it('robots.txt names the sitemap by its whole address', async () => {
  const robots = await (await load('./robots.txt/route.ts')).GET(new Request(ORIGIN));
  expect(robots.headers.get('content-type')).toContain('text/plain');
  expect(await robots.text()).toContain(`Sitemap: ${ORIGIN}/sitemap.xml`);
});
