/**
 * French typography. Authors write with ordinary spaces and straight apostrophes; readers get the
 * no-break spaces that keep « ! » from starting a line.
 *
 * Phones whose fonts lack U+202F are safe: the text engine of Chrome and Firefox (HarfBuzz) then
 * draws a narrowed ordinary space.
 */
const NARROW = '\u202f';
const NBSP = '\u00a0';
const UNITS = 'FCFA|Mo|Ko|%|h|min|ans?|mois|jours?|heures?|minutes?|questions|activités|métiers|pôles';

// Compiled once: every text of every page passes here.
const BEFORE_UNIT = new RegExp(`(\\d) (?=(?:${UNITS})(?![\\p{L}\\d]))`, 'gu');
const AFTER_HOURS = new RegExp(`(\\d${NBSP}h) (?=\\d\\d)`, 'g');

/**
 * Typesets a plain French text. Spaces are replaced where there is one and added only inside « »,
 * so that addresses and code survive. Applying it twice changes nothing.
 *
 * @param text plain text, no HTML
 */
export function fr(text: string): string {
  return text
    .replace(/(\p{L})'/gu, '$1’')
    .replaceAll('...', '…')
    .replace(/[ \u00a0\u202f]+([;!?])/g, `${NARROW}$1`)
    .replace(/[ \u202f]+:/g, `${NBSP}:`)
    .replace(/«[ \u00a0\u202f]*/g, `«${NBSP}`)
    .replace(/[ \u00a0\u202f]*»/g, `${NBSP}»`)
    .replace(/(\d) (?=\d{3}(?!\d))/g, `$1${NARROW}`)
    .replace(BEFORE_UNIT, `$1${NBSP}`)
    .replace(/(\d) h (?=\d\d)/g, `$1${NBSP}h${NBSP}`)
    .replace(AFTER_HOURS, `$1${NBSP}`)
    .replace(/n° (?=\d)/g, `n°${NBSP}`);
}

/** Elements whose content must reach the reader exactly as it is. */
const TAGS = /(<(script|style|textarea|pre|code)\b[^>]*>[^]*?<\/\2>|<[^>]*>)/g;

/**
 * Applies `fr` to the visible text of rendered HTML; tags, attributes, scripts, styles, code and
 * what a person typed in a text area stay as they are.
 *
 * @param html markup as React escapes it (`>` in attributes is `&gt;`)
 */
export function typeset(html: string): string {
  let result = '';
  let position = 0;
  for (const match of html.matchAll(TAGS)) {
    result += text(html.slice(position, match.index)) + match[0];
    position = match.index + match[0].length;
  }
  return result + text(html.slice(position));
}

function text(escaped: string): string {
  return escaped === '' ? '' : fr(escaped.replaceAll('&#x27;', "'"));
}
