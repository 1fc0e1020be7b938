/** What a form sent: texts, and a list where a name came several times. */
export type Fields = Record<string, string | string[]>;

/** A form as it was read. What does not fit is named beside its field, and everything that was typed is kept. */
export type FormReading = {
  readonly fields: Fields;
  readonly files: ReadonlyMap<string, File>;
  /** One French sentence a field; empty when all is well. */
  readonly faults: Readonly<Record<string, string>>;
};

/** The longest form (a whole test, a page of the guides) stays far below. */
const MAX_FIELDS = 300;
const MAX_NAME_LENGTH = 100;
const MAX_TEXT_LENGTH = 10_000;

const inFrench = new Intl.NumberFormat('fr-FR');
const TOO_LONG = `Ce texte est trop long : au plus ${inFrench.format(MAX_TEXT_LENGTH)} signes. Raccourcissez-le, puis envoyez de nouveau.`;
const TOO_MANY = `Ce formulaire contient trop de champs : au plus ${MAX_FIELDS}. Rouvrez la page, puis envoyez de nouveau.`;
const NO_FILE = 'Ce formulaire ne prend pas de fichier. Envoyez-le sans fichier.';
const UNREADABLE = 'Ce texte contient un signe illisible. Effacez le texte, puis tapez-le de nouveau.';

/**
 * Everything a form sent, without the framework's own fields; a repeated name becomes a list.
 * @param accepts names of the fields that may hold a file; any other file is a fault, never dropped silently.
 *   An empty file field (nothing was chosen) is no file.
 */
export function readForm(form: FormData, accepts: readonly string[] = []): FormReading {
  const fields = new Map<string, string | string[]>();
  const files = new Map<string, File>();
  const faults = new Map<string, string>();
  let count = 0;
  for (const [name, value] of form.entries()) {
    if (name.startsWith('$ACTION_')) continue;
    count += 1;
    if (count > MAX_FIELDS || name.length > MAX_NAME_LENGTH) {
      faults.set('formulaire', TOO_MANY);
      break;
    }
    if (typeof value !== 'string') {
      if (value.size === 0 && value.name === '') continue;
      if (accepts.includes(name) && !files.has(name)) files.set(name, value);
      else faults.set(name, NO_FILE);
      continue;
    }
    if (value.length > MAX_TEXT_LENGTH) faults.set(name, TOO_LONG);
    // Postgres refuses NUL in a text.
    if (value.includes('\0')) faults.set(name, UNREADABLE);
    const before = fields.get(name);
    if (before === undefined) fields.set(name, value);
    else if (typeof before === 'string') fields.set(name, [before, value]);
    else before.push(value);
  }
  return { fields: Object.fromEntries(fields), files, faults: Object.fromEntries(faults) };
}

/** A name whose value must not be sent back into the page. */
const SECRET_FIELD = /mot-de-passe|password|code|jeton|token/i;

/** What was typed, without secrets, for the form that is shown again. */
export const typedValues = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !SECRET_FIELD.test(name)));
