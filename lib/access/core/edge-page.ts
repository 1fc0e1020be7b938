import { FAULT_MESSAGE } from './fault.ts';

/** Answers of the middleware itself, and of any form at any address: complete pages without script, files or Node. */

const STYLE =
  ':root{color-scheme:light dark}body{margin:0;background:#fbf8f2;color:#1d1b16;font:1rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}' +
  'main{max-width:36rem;margin:0 auto;padding:2rem 1.25rem 3rem}.nom{margin:0;font-weight:700}h1{margin:1.5rem 0 .75rem;font-size:1.75rem;line-height:1.25}a{color:#0b5d3b}' +
  '@media(prefers-color-scheme:dark){body{background:#14201a;color:#f3efe6}a{color:#8fd9b6}}';

/** SHA-256 of the style above; its test computes it again. */
export const STYLE_HASH = 'tQxJXEaPHA5iHntxO+eq/iQqxhHuIoTd/qp5BQaSblA=';
export const EDGE_STYLE = STYLE;

export type EdgePage = {
  readonly status: number;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
};

function page(status: number, title: string, text: string, headers: Record<string, string> = {}): EdgePage {
  return {
    status,
    html: `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>Erreur\u00a0: ${title} – Orientation Pro Congo</title><style>${STYLE}</style></head><body><main><p class="nom">Orientation Pro Congo</p><h1>${title}</h1>${text}<p><a href="/">Aller à la page d’accueil</a></p></main></body></html>`,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`,
      ...headers,
    },
  };
}

/** 429. @param seconds until the window ends, at least 1. */
export function limitedPage(seconds: number): EdgePage {
  const minutes = Math.ceil(seconds / 60);
  const wait = minutes <= 1 ? 'une minute' : `${minutes} minutes`;
  return page(
    429,
    'Trop de demandes',
    `<p>Trop de demandes sont arrivées de votre connexion en peu de temps. Cela arrive quand beaucoup de personnes partagent la même connexion.</p><p>Attendez ${wait}, puis revenez à la page précédente et recommencez\u00a0: ce que vous avez écrit y est encore.</p>`,
    { 'retry-after': String(Math.max(1, Math.ceil(seconds))) },
  );
}

/** 403: the area is for another role. */
export const forbiddenPage = (): EdgePage =>
  page(403, 'Accès réservé', '<p>Votre compte ne donne pas accès à cette partie du site.</p>');

/** 409: the form was sent from a page of another person’s account. */
export const otherPersonPage = (): EdgePage =>
  page(409, 'Page d’un autre compte', `<p>${FAULT_MESSAGE['other-person']}</p>`);
