import { statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { testDatabase } from '#db/tests/database.ts';
import { addressOf } from '#lib/access/core/addresses.ts';
import { kindOf } from '#lib/guides/core/kinds/registry.ts';
import { PAGE_KIND_IDS } from '#lib/guides/core/pages.ts';
import { forgetLibrary } from '#lib/guides/library.ts';
import { buildCss } from '../../scripts/build-css.mjs';

type Context = { params: Promise<Record<string, string>> };
type Handler = { GET: (request: Request, context: Context) => Response | Promise<Response> };

const ORIGIN = 'https://orientation.example';
const load = async (path: string) => (await import(path)) as Handler;
/** First part of the addresses of each kind of page. */
const FOLDERS = PAGE_KIND_IDS.map((kind) => kindOf(kind).folder);

await buildCss();
/** What answers an address: folders with one variable segment, then plain ones. */
const BY_SLUG: Record<string, [string, Handler]> = {
  sitemaps: ['name', await load('./sitemaps/[name]/route.ts')],
};
const PLAIN: Record<string, Handler> = {
  '/': await load('./route.tsx'),
  '/recherche': await load('./recherche/route.tsx'),
  '/methode': await load('./methode/route.tsx'),
  '/parents': await load('./parents/route.tsx'),
  '/confidentialite': await load('./confidentialite/route.tsx'),
  '/contact': await load('./contact/route.tsx'),
  '/sitemap.xml': await load('./sitemap.xml/route.ts'),
};
for (const folder of FOLDERS) {
  BY_SLUG[folder] = ['slug', await load(`./${folder}/[slug]/route.tsx`)];
  PLAIN[`/${folder}`] = await load(`./${folder}/route.tsx`);
}
const PAGE_OF_A_KIND = new RegExp(`^/(${FOLDERS.join('|')})/`);
/**
 * Whether the site has this page: a line of the table without a parameter; with one, a guide or what is below or about
 * a guide that exists.
 */
function exists(href: string, known: ReadonlySet<string>): boolean {
  const { pathname, searchParams } = new URL(href, ORIGIN);
  const about = searchParams.get('page');
  if (about !== null && !known.has(about)) return false;
  const line = addressOf(pathname);
  if (!line?.path.includes('*')) return line !== undefined;
  return known.has(pathname) || (line.path.endsWith('/*/pour-moi') && known.has(pathname.replace('/pour-moi', '')));
}

async function open(path: string): Promise<Response> {
  const request = new Request(ORIGIN + path);
  const [, folder = '', last] = new URL(request.url).pathname.split('/');
  const [name, handler] = last === undefined ? [] : (BY_SLUG[folder] ?? []);
  const plain = PLAIN[new URL(request.url).pathname];
  if (!handler && !plain) throw new Error(`nothing answers ${path}`);
  return (handler ?? plain!).GET(request, { params: Promise.resolve(name ? { [name]: last! } : {}) });
}

const locations = (xml: string): string[] =>
  [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address!.replaceAll('&amp;', '&'));
let paths: string[] = [];
const pages = new Map<string, string>();

beforeAll(async () => {
  await testDatabase();
  forgetLibrary();
  vi.stubEnv('APP_URL', ORIGIN);
  const index = locations(await (await open('/sitemap.xml')).text());
  for (const part of index) paths.push(...locations(await (await open(part.slice(ORIGIN.length))).text()));
  paths = paths.map((address) => address.slice(ORIGIN.length));
  for (const path of paths.filter((one) => !one.startsWith('/tests/'))) {
    const response = await open(path);
    expect(response.status, path).toBe(200);
    pages.set(path, await response.text());
  }
});

const each = (check: (html: string, path: string) => unknown): string[] =>
  [...pages].flatMap(([path, html]) => {
    const fault = check(html, path);
    return fault ? [`${path}: ${String(fault)}`] : [];
  });

describe('the sitemap', () => {
  it('names every page once, and at least all the occupations, schools and situations', () => {
    expect(new Set(paths).size).toBe(paths.length);
    const count = (folder: string) => paths.filter((path) => path.startsWith(`/${folder}/`)).length;
    expect({
      metiers: count('metiers'),
      formations: count('formations') >= 48,
      parcours: count('parcours') >= 20,
      pratique: count('pratique') >= 2,
    }).toEqual({ metiers: 120, formations: true, parcours: true, pratique: true });
    expect(paths.filter((path) => path.startsWith('/metiers?secteur='))).toHaveLength(19);
  });
  it('has no other part', async () => {
    expect((await open('/sitemaps/autre.xml')).status).toBe(404);
    expect((await open('/sitemaps/constructor.xml')).status).toBe(404);
  });
});

describe('every address of the sitemap', () => {
  it('is a script-free page of at most 14 KB compressed, style included, and loads nothing else', () => {
    expect(
      each((html) => {
        const size = gzipSync(html).length;
        const loaded = [
          ...html.matchAll(/<(?:img|link rel="(?:icon|stylesheet|preload)")[^>]*(?:src|href)="([^"]*)"/g),
        ].filter(([, address]) => !address!.startsWith('data:'));
        const scripts = [...html.matchAll(/<script[^>]*>/g)].filter(
          ([tag]) => tag !== '<script type="application/ld+json">',
        );
        return size > 14 * 1024
          ? `${size} bytes`
          : loaded.length + scripts.length > 0
            ? 'loads something'
            : /\son\w+=|\sstyle=|url\(|@import/.test(html) && 'inline style or script';
      }),
    ).toEqual([]);
  });

  it('has one title, one description, one h1, its own address as canonical', () => {
    const titles = [...pages].map(([, html]) => /<title>([^<]*)<\/title>/.exec(html)?.[1]);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    expect(
      each((html, path) => {
        if (!/<meta name="description" content="[^"]{50,240}">/.test(html)) return 'description';
        if (html.match(/<h1[\s>]/g)?.length !== 1) return 'h1';
        return !html.includes(`<link rel="canonical" href="${ORIGIN}${path}">`) && 'canonical';
      }),
    ).toEqual([]);
  });

  it('tells search engines what it is, in JSON that parses', () => {
    expect(
      each((html, path) => {
        const data = [...html.matchAll(/<script type="application\/ld\+json">([^]*?)<\/script>/g)].map(
          ([, text]) => JSON.parse(text!) as Record<string, unknown>,
        );
        const article = data.find((one) => one['@type'] === 'Article');
        const crumbs = data.find((one) => one['@type'] === 'BreadcrumbList') as
          | { itemListElement: { position: number; item: string }[] }
          | undefined;
        if (PAGE_OF_A_KIND.test(path)) {
          if (
            article?.['mainEntityOfPage'] !== ORIGIN + path ||
            !/^\d{4}-\d\d-\d\d$/.test(String(article['dateModified'])) ||
            !article['headline']
          )
            return 'article';
          if (crumbs?.itemListElement.at(-1)?.item !== ORIGIN + path) return 'breadcrumbs';
        }
        return (
          crumbs?.itemListElement.some(
            ({ position, item }, index) => position !== index + 1 || !item.startsWith(ORIGIN),
          ) && 'positions'
        );
      }),
    ).toEqual([]);
  });

  it('leads only to pages that exist', () => {
    const known = new Set(paths);
    expect(
      each((html) => {
        const links = [...html.matchAll(/<a [^>]*href="(\/[^"]*)"/g)].map(([, href]) =>
          href!.replaceAll('&amp;', '&').replace(/#.*$/, ''),
        );
        const broken = links.filter((href) => !exists(href, known));
        return broken.length > 0 && broken.join(' ');
      }),
    ).toEqual([]);
  });

  it('has anchors that exist', () => {
    expect(
      each((html) => {
        const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
        const missing = [...html.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id).filter((id) => !ids.has(id));
        return missing.length > 0 && missing.join(' ');
      }),
    ).toEqual([]);
  });

  it('follows French typography', () => {
    const wrong = /[ \u00a0](?=[?!;])|[ \u202f]:(?!\/)|'|« |«[^\u00a0]|[^\u00a0]»|\.\.\./;
    expect(
      each((html) => {
        const text = html
          .replace(/<(style|script)[^]*?<\/\1>/g, '')
          .replace(/<[^>]*>/g, '\n')
          .replaceAll('&#x27;', "'")
          .replaceAll('&amp;', '&')
          .replaceAll('&quot;', '"');
        const found = wrong.exec(text);
        return found && text.slice(Math.max(0, found.index - 20), found.index + 20);
      }),
    ).toEqual([]);
  });

  it('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:document'],
      rules: {
        'void-style': 'off',
        'require-csp-nonce': 'off',
        'long-title': 'off',
        'attr-case': 'off',
        'attribute-boolean-style': 'off',
      },
    });
    const faults: string[] = [];
    for (const [path, html] of pages) {
      const report = await validator.validateString(html);
      faults.push(
        ...report.results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message, selector }) => `${path} ${ruleId}: ${message} ${selector ?? ''}`),
        ),
      );
    }
    expect(faults).toEqual([]);
  });

  it('shows a picture of at most 100 KB where it is shared', () => {
    const pictures = new Set(
      [...pages.values()].flatMap((html) => /<meta property="og:image" content="([^"]*)">/.exec(html)?.[1] ?? []),
    );
    expect(pictures.size).toBeGreaterThanOrEqual(3);
    for (const picture of pictures)
      expect(statSync(`public${picture.slice(ORIGIN.length)}`).size).toBeLessThanOrEqual(100_000);
  });
});

describe('guides', () => {
  it('say their state, their date and where to report an error', () => {
    for (const [path, html] of pages) {
      if (!PAGE_OF_A_KIND.test(path)) continue;
      expect(html, path).toContain('À relire');
      expect(html, path).toMatch(
        /Mis à jour le <time dateTime="\d{4}-\d\d-\d\d">|Mis à jour le <time datetime="\d{4}-\d\d-\d\d">/,
      );
      expect(html, path).toContain(`/signaler?page=${path}`);
    }
  });
  it('are linked both ways with the schools and courses', () => {
    // A link inside a sentence is a mention; the lists are what is linked both ways.
    const linksOf = (path: string) =>
      new Set(
        [...pages.get(path)!.matchAll(/<li><a href="(\/(?:metiers|formations)\/[a-z0-9-]+)"/g)].map(
          ([, href]) => href!,
        ),
      );
    const oneWay = [...pages.keys()]
      .filter((path) => path.startsWith('/formations/'))
      .flatMap((formation) =>
        [...linksOf(formation)]
          .filter((href) => href.startsWith('/metiers/'))
          .filter((occupation) => !linksOf(occupation).has(formation))
          .map((occupation) => `${formation} → ${occupation}`),
      );
    const alone = [...pages.keys()]
      .filter((path) => path.startsWith('/metiers/'))
      .filter((path) => ![...linksOf(path)].some((href) => href.startsWith('/formations/')));
    expect(alone).toEqual([]);
    expect(oneWay).toEqual([]);
  });
});

describe('the list of occupations', () => {
  const shown = async (query: string) => {
    const html = await (await open(`/metiers${query}`)).text();
    return { html, slugs: [...html.matchAll(/<li><a href="\/metiers\/([a-z0-9-]+)"/g)].map(([, slug]) => slug!) };
  };
  it('shows all, a sector, a way in, a letter', async () => {
    expect((await shown('')).slugs).toHaveLength(120);
    expect((await shown('?secteur=sante')).slugs).toHaveLength(7);
    expect((await shown('?voie=sans-bac&secteur=sante')).slugs).toContain('aide-soignant');
    expect((await shown('?lettre=A')).slugs).toContain('infographiste');
    expect((await shown('?lettre=A')).slugs).not.toContain('guichetier-de-banque');
  });
  it('hides nothing for want of information: a series shows all occupations, in what is known of it', async () => {
    const { html, slugs } = await shown('?serie=D');
    expect([...slugs].sort()).toEqual([...(await shown('')).slugs].sort());
    expect(html).toContain('Cela ne veut pas dire que ces métiers vous sont fermés');
  });
  it('takes no notice of what it does not know, and keeps mixtures from search engines', async () => {
    expect((await shown('?secteur=rien&voie=%3Cb%3E')).slugs).toHaveLength(120);
    expect((await shown('?serie=D')).html).toContain('<meta name="robots" content="noindex">');
    expect((await shown('?secteur=sante')).html).not.toContain('noindex');
  });
});

describe('an address with a mistake', () => {
  it('is a 404 that offers the nearest pages', async () => {
    const response = await open('/metiers/infirmière');
    expect(response.status).toBe(404);
    const html = await (await open('/metiers/infirmiere')).text();
    expect(html).toContain('href="/metiers/infirmier"');
    expect(html).toContain('action="/recherche"');
    expect((await open('/metiers/zzzzzz')).status).toBe(404);
    expect((await open('/formations/constructor')).status).toBe(404);
  });
});

describe('/recherche', () => {
  const search = async (typed: string) => (await open(`/recherche?q=${encodeURIComponent(typed)}`)).text();
  it('finds pages of each kind', async () => {
    expect(await search('plombier')).toContain('href="/metiers/plombier"');
    expect(await search('Marien Ngouabi')).toContain('href="/formations/universite-marien-ngouabi"');
    expect(await search('bac raté')).toContain('href="/parcours/bac-rate"');
    expect(await search('faux recruteur')).toContain('href="/pratique/arnaques-emploi-concours"');
  });
  it('says when nothing is written so, and when there is nothing at all', async () => {
    expect(await search('plonbier')).toContain('Voici le plus proche');
    expect(await search('xqzwv')).toContain('Rien ne correspond');
  });
  it('gives back what was typed as text', async () => {
    const html = await search('<img src=x onerror=alert(1)>"');
    expect(html).not.toContain('<img src=x');
    expect(html).toContain('noindex');
  });
});
