import type { ReactNode } from 'react';
import { css, cssHash } from './css.generated.ts';
import { findOperator, operatorLine } from '../operator.ts';
import { fr } from './french.ts';
import { fillHoles, renderMarkup, type Parts } from './holes.tsx';
import { absoluteUrl, ICON, SITE_NAME } from './site.ts';

/** What a document may load: its own inline style and pictures. It runs no script at all. */
const DOCUMENT_CSP = [
  "default-src 'none'",
  `style-src 'sha256-${cssHash}'`,
  "img-src 'self' data:",
  "script-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Seconds that our server may keep an index page in memory. */
const DEFAULT_CACHE_SECONDS = 30;

export type DocumentOptions = {
  /** Path of the page without the host, e.g. `/methode`. */
  path: string;
  /** Without the site's name, which is added. From status 400 on, « Erreur : » is put in front. */
  title: string;
  description: string;
  /** Content of `<body>`, usually a `PageShell`. Plain French typography is set here. */
  body: ReactNode;
  /** What fills the holes of the body: markup that was rendered, and typeset, before. */
  parts?: Parts | undefined;
  status?: number | undefined;
  robots?: 'index' | 'noindex' | undefined;
  jsonLd?: readonly object[] | undefined;
  /** Path of the picture, 1200 × 630, that a shared link shows. */
  image?: string | undefined;
  /**
   * How long our server may serve the same bytes to everyone; null for what depends on the person
   * or must not be kept. Default: 30 for an index page, null for errors and noindex pages.
   */
  cacheSeconds?: number | null | undefined;
  /** Added last; `Set-Cookie` is appended, anything else replaces. */
  headers?: HeadersInit | undefined;
};

/**
 * Renders a script-free HTML document. JSON-LD stays allowed under `script-src 'none'`, because a
 * data block is never executed.
 */
export async function renderDocument(options: DocumentOptions): Promise<Response> {
  const { status = 200, robots = status < 400 ? 'index' : 'noindex' } = options;
  const { cacheSeconds = robots === 'index' && status === 200 ? DEFAULT_CACHE_SECONDS : null } = options;
  const body = fillHoles(await renderMarkup(options.body), options.parts ?? {});
  const html = `<!DOCTYPE html><html lang="fr"><head>${head(options, status, robots)}</head><body>${body}${status < 400 ? printedFoot(robots === 'noindex' ? '/' : options.path) : ''}</body></html>`;

  const headers = new Headers({
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': DOCUMENT_CSP,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
  });
  if (cacheSeconds === null) {
    headers.set('Cache-Control', 'private, no-store');
  } else {
    headers.set('Cache-Control', 'public, max-age=60');
    headers.set('x-opc-document', String(cacheSeconds));
  }
  new Headers(options.headers).forEach((value, name) => {
    if (name === 'set-cookie') headers.append(name, value);
    else headers.set(name, value);
  });
  return new Response(html, { status, headers });
}

/**
 * What a sheet says of where it comes from, and who runs the site. A page of one reader is named by the site alone: its
 * address opens nothing for who reads the sheet, or is a secret.
 */
function printedFoot(path: string): string {
  const where = escapeHtml(`${SITE_NAME}, ${absoluteUrl(path)}`);
  return `<p class="print-only">${where}<br>${escapeHtml(fr(operatorLine(findOperator())))}</p>`;
}

function head(options: DocumentOptions, status: number, robots: 'index' | 'noindex'): string {
  const title = documentTitle(options.title, status);
  const description = escapeHtml(fr(options.description));
  const tags = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${description}">`,
    '<meta name="theme-color" content="#0b5d3b">',
    `<link rel="icon" href="${ICON}">`,
  ];
  if (robots === 'noindex') tags.push('<meta name="robots" content="noindex">');
  // An error page is nobody's canonical address.
  if (status < 400) tags.push(`<link rel="canonical" href="${escapeHtml(absoluteUrl(options.path))}">`);
  if (options.image) tags.push(...shareTags(options, title, description));
  for (const data of options.jsonLd ?? []) {
    tags.push(`<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`);
  }
  return `${tags.join('')}<style>${css}</style>`;
}

/** What a link to this page looks like where it is shared (Open Graph). */
function shareTags({ path, image = '' }: DocumentOptions, title: string, description: string): string[] {
  const properties = {
    type: 'article',
    title,
    description,
    url: absoluteUrl(path),
    image: absoluteUrl(image),
    'image:width': '1200',
    'image:height': '630',
    locale: 'fr_CG',
    site_name: SITE_NAME,
  };
  return [
    ...Object.entries(properties).map(
      ([name, content]) => `<meta property="og:${name}" content="${name === 'title' ? escapeHtml(content) : content}">`,
    ),
    '<meta name="twitter:card" content="summary_large_image">',
  ];
}

/** « Erreur : page introuvable – Orientation Pro Congo ». */
export function documentTitle(title: string, status = 200): string {
  const marked = status >= 400 && !title.startsWith('Erreur') ? `Erreur : ${title}` : title;
  return fr(marked.includes(SITE_NAME) ? marked : `${marked} – ${SITE_NAME}`);
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
