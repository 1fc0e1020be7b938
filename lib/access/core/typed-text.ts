/** More than any line that is read so; the normal forms of Unicode take long on a long text. */
const READ_AT_MOST = 1000;

/** Signs that nobody sees: direction marks, zero-width characters, soft hyphens (category Cf). */
const UNSEEN = /\p{Cf}/gu;
/** Hyphens and dashes of every kind, the minus sign among them. */
const DASHES = /[\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d]/g;
/** What a message, a PDF or a sentence puts around a thing that is copied: quotation marks, asterisks, stops. */
const AROUND = /^[\s"'“”„«»‘’‚`´*<>()[\],;:.!]+|[\s"'“”„«»‘’‚`´*<>()[\],;:.!]+$/gu;

/**
 * A line as it was meant, however it got here: typed, or copied from a contact, a message or a PDF. For what is
 * compared (codes, numbers, identifiers, addresses), never for what is shown again.
 * @returns composed text without unseen signs, typographic hyphens and what stands around it; of a very long text, ''
 */
export const asMeant = (typed: string): string =>
  typed.length > READ_AT_MOST
    ? ''
    : typed.normalize('NFKC').replace(UNSEEN, '').replace(DASHES, '-').replace(AROUND, '');

/** The secret of a link that was copied with the stop or the bracket of its sentence. */
export const linkSecret = (copied: string): string => copied.replace(/[^\w-]+$/, '');

/** Signs that phones and keyboards give for an apostrophe: quotes of both kinds, accents, primes. */
const APOSTROPHES = /[\u2018\u2019\u201b`\u00b4\u2032\u02bc\u02b9\uff07]/g;
const NAME = /^[\p{L}\p{M}][\p{L}\p{M} .'’-]*$/u;
const NAME_SIGN = /[\p{L}\p{M} .'’-]/u;
const NAME_MAX = 120;

/** Composed, with one kind of apostrophe (’) and of hyphen (-), and single spaces; of what is far too long, nothing. */
const nameAsMeant = (typed: string): string =>
  typed
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(APOSTROPHES, '’')
    .replace(/'/g, '’')
    .replace(DASHES, '-')
    .replace(/\s+/g, ' ')
    .trim();

export type NameReading =
  | { readonly ok: true; readonly name: string }
  | { readonly ok: false; readonly message: string };

/**
 * A person's name as it was meant: the one rule wherever a name is typed.
 * @returns the name, '' for nothing, or a sentence that says which sign is not read
 */
export function readName(typed: string): NameReading {
  if (typed.length > READ_AT_MOST) return { ok: false, message: NAME_TOO_LONG };
  const name = nameAsMeant(typed);
  if (name.length > NAME_MAX) return { ok: false, message: NAME_TOO_LONG };
  if (name === '' || NAME.test(name)) return { ok: true, name };
  const sign = [...name].find((one) => !NAME_SIGN.test(one));
  return {
    ok: false,
    message:
      sign === undefined
        ? 'Commencez votre nom par une lettre.'
        : `Écrivez votre nom avec des lettres : nous ne lisons pas le signe « ${sign} ».`,
  };
}

const NAME_TOO_LONG = `Ce nom est trop long : ${NAME_MAX} signes au plus.`;
