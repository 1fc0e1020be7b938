import { createHash } from 'node:crypto';

export type ErrorStatus = 400 | 403 | 404 | 405 | 408 | 409 | 413 | 414 | 429 | 431 | 500 | 503;

/** Forms carry words and numbers only; the application itself gives up at this size (with an error). */
export const MAX_BODY_BYTES = 1_048_576;

export interface ErrorPage {
  html: string;
  headers: Record<string, string>;
}

const NB = '\u00a0';
const THIN = '\u202f';

const STYLE =
  ':root{color-scheme:light dark}' +
  'body{margin:0;background:#fbf8f2;color:#1d1b16;font:1rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}' +
  'main{max-width:36rem;margin:0 auto;padding:2rem 1.25rem 3rem}' +
  '.nom{margin:0;font-weight:700}h1{margin:1.5rem 0 .75rem;font-size:1.75rem;line-height:1.25}' +
  'a{color:#0b5d3b}.bouton{display:inline-block;min-height:44px;box-sizing:border-box;padding:.6rem 1.25rem;border-radius:.5rem;background:#0b5d3b;color:#fff;text-decoration:none;font-weight:600}' +
  'a:focus-visible{outline:3px solid #1d1b16;outline-offset:2px}.suite{margin:1.5rem 0}' +
  '.numero{font-size:.9rem;overflow-wrap:anywhere}' +
  '@media(prefers-color-scheme:dark){body{background:#14201a;color:#f3efe6}a{color:#8fd9b6}.bouton{background:#8fd9b6;color:#0c1a13}a:focus-visible{outline-color:#f3efe6}}' +
  '@media print{.bouton{background:none;color:inherit;padding:0}}';

const CSP =
  `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; ` +
  "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

interface Words {
  title: string;
  what: string;
  next: string;
}

const WORDS: Record<ErrorStatus, Words> = {
  400: {
    title: 'Demande incomprise',
    what: 'Notre site n’a pas pu lire cette demande. Rien n’a été enregistré.',
    next: 'Revenez à la page précédente et recommencez.',
  },
  403: {
    title: 'Demande refusée',
    what: 'Cette demande n’a pas été envoyée depuis notre site, ou vous n’avez pas accès à cette page. Rien n’a été enregistré.',
    next: 'Ouvrez notre site à son adresse habituelle, puis recommencez.',
  },
  404: {
    title: 'Page introuvable',
    what: 'L’adresse demandée n’existe pas, ou n’existe plus.',
    next: 'Vérifiez l’adresse, ou repartez de la page d’accueil.',
  },
  405: {
    title: 'Demande non acceptée',
    what: 'Cette adresse n’accepte pas ce type de demande. Rien n’a été enregistré.',
    next: 'Repartez de la page d’accueil.',
  },
  408: {
    title: 'Envoi trop long',
    what: 'Votre demande n’est pas arrivée en entier. Rien n’a été enregistré.',
    next: 'Vérifiez votre connexion, puis recommencez.',
  },
  409: {
    title: 'Cette page a changé',
    what: 'Le site a été mis à jour depuis que vous avez ouvert cette page. Votre envoi n’a pas été enregistré.',
    next: 'Revenez à la page précédente, recopiez ce que vous avez écrit, rechargez la page, puis recommencez.',
  },
  413: {
    title: 'Envoi trop lourd',
    what: 'Ce que vous avez envoyé est trop lourd pour notre site. Rien n’a été enregistré.',
    next: 'Revenez à la page précédente et envoyez moins de texte.',
  },
  414: {
    title: 'Adresse trop longue',
    what: 'L’adresse demandée est trop longue pour notre site.',
    next: 'Vérifiez l’adresse, ou repartez de la page d’accueil.',
  },
  429: {
    title: 'Trop de demandes',
    what: 'Trop de demandes sont arrivées de votre connexion en peu de temps. Cela arrive aussi quand plusieurs personnes partagent la même connexion.',
    next: 'Attendez un peu, puis recommencez.',
  },
  431: {
    title: 'Demande trop lourde',
    what: 'Votre navigateur a envoyé trop d’informations avec sa demande, souvent de vieux cookies.',
    next: 'Effacez les cookies de ce site dans les réglages du navigateur, puis recommencez.',
  },
  500: {
    title: 'Une erreur est survenue',
    what: 'L’erreur vient de notre côté, pas de vous.',
    next: 'Revenez à la page précédente et recommencez.',
  },
  503: {
    title: 'Service momentanément indisponible',
    what: 'Notre site ne peut pas répondre pour le moment.',
    next: 'Attendez une minute, puis rechargez la page.',
  },
};

/** Whether there are words for a status. */
export const isErrorStatus = (status: number): status is ErrorStatus => Object.hasOwn(WORDS, status);

/**
 * A complete French page that needs neither script nor any other file, for the moments when the
 * application itself cannot answer. Never cached.
 * @param options.requestId shown so that a person can quote it to us (500 and 503).
 * @param options.retryAfterSeconds whole seconds ≥ 1: said in words and sent as Retry-After (429, 503).
 */
export function errorPage(
  status: ErrorStatus,
  options: { requestId?: string; retryAfterSeconds?: number } = {},
): ErrorPage {
  const words = WORDS[status];
  const wait = options.retryAfterSeconds === undefined ? undefined : Math.max(1, Math.ceil(options.retryAfterSeconds));
  const next =
    wait !== undefined && (status === 429 || status === 503)
      ? `Attendez ${inWords(wait)}, puis recommencez.`
      : words.next;
  const id = options.requestId?.replace(/[^\w-]/g, '').slice(0, 64);
  const quote =
    id && status >= 500
      ? `<p class="numero">Si le problème continue, <a href="/contact">écrivez-nous</a> en indiquant ce numéro${NB}: <strong>${id}</strong></p>`
      : `<p>Besoin d’aide${THIN}? <a href="/contact">Écrivez-nous</a>.</p>`;
  const html =
    `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">` +
    `<meta name="robots" content="noindex"><title>${words.title} – Orientation Pro Congo</title><style>${STYLE}</style></head>` +
    `<body><main><p class="nom">Orientation Pro Congo</p><h1>${words.title}</h1><p>${words.what}</p><p>${next}</p>` +
    `<p class="suite"><a class="bouton" href="/">Aller à la page d’accueil</a></p>${quote}</main></body></html>`;
  return {
    html,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': 'fr',
      'content-security-policy': CSP,
      'cache-control': 'no-store',
      ...(wait === undefined ? {} : { 'retry-after': String(wait) }),
    },
  };
}

function inWords(seconds: number): string {
  if (seconds < 60) return seconds === 1 ? '1 seconde' : `${seconds} secondes`;
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
