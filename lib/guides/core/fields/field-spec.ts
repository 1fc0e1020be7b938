import { box, line, list, number, series, sources, text, type Codec } from './codecs.ts';

/** How a field looks in the form. `area`: several lines. `box`: one box to tick. */
export type Control = 'line' | 'area' | 'box' | 'choice';

/** One value of a page as a field of a form, as data. */
export type FieldSpec = {
  /** Name and id in the form. */
  readonly name: string;
  /** Where the value stands in the page, for instance `guide.sections.argent`. */
  readonly path: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly control: Control;
  readonly rows?: number | undefined;
  readonly options?: readonly { readonly value: string; readonly label: string }[] | undefined;
  /** May stay empty. */
  readonly optional?: boolean | undefined;
  /** A text that may hold links. */
  readonly marked?: boolean | undefined;
  /** The kind (its id) of the pages that it names by the end of their address: the links of a page. */
  readonly names?: string | undefined;
  readonly codec: Codec;
};

export type FieldGroup = {
  readonly heading: string;
  readonly hint?: string | undefined;
  readonly fields: readonly FieldSpec[];
};

type More = Partial<Pick<FieldSpec, 'hint' | 'rows' | 'optional' | 'marked' | 'names'>>;

const spec = (
  path: string,
  label: string,
  control: Control,
  codec: Codec,
  more: More & Pick<FieldSpec, 'options'> = {},
): FieldSpec => ({ name: path.replaceAll('.', '-'), path, label, control, codec, ...more });

export const lineField = (path: string, label: string, more: More = {}) => spec(path, label, 'line', line, more);
export const numberField = (path: string, label: string, more: More = {}) => spec(path, label, 'line', number, more);
export const textField = (path: string, label: string, more: More = {}) =>
  spec(path, label, 'area', text, { rows: 10, marked: true, ...more });
/** A text without markup that is one line, but too long for a line of a form. */
export const longLineField = (path: string, label: string, more: More = {}) =>
  spec(path, label, 'area', line, { rows: 3, ...more });
export const listField = (path: string, label: string, more: More = {}) =>
  spec(path, label, 'area', list, { rows: 5, ...more });
export const boxField = (path: string, label: string, more: More = {}) =>
  spec(path, label, 'box', box, { optional: true, ...more });

/** A list to choose from; an optional one begins with an empty line. */
export const choiceField = (path: string, label: string, labels: Readonly<Record<string, string>>, more: More = {}) =>
  spec(path, label, 'choice', line, {
    ...more,
    options: [
      { value: '', label: more.optional ? 'Aucun' : 'Choisir' },
      ...Object.entries(labels).map(([value, name]) => ({ value, label: name })),
    ],
  });

export const seriesField = (path: string) =>
  spec(path, 'Séries du bac', 'area', series, {
    rows: 5,
    optional: true,
    hint: 'Une série par ligne : « D | à confirmer | note », ou, quand une source le dit, « C | ouvert | 2 | note » avec le numéro de la source. La note peut manquer.',
  });

export const sourcesField = (path: string, more: Pick<More, 'optional'> = {}) =>
  spec(path, 'Sources', 'area', sources, {
    rows: 6,
    optional: true,
    ...more,
    hint: 'Une source par ligne, dans l’ordre de leurs numéros : « titre | éditeur | adresse | publié | consulté ». Les dates s’écrivent 2026-11-23 ; « publié » peut être une année, un mois, ou vide. Pour écrire le signe | dans un titre, tapez \\|.',
  });

export const KEYWORDS_HINT = 'Un mot ou une expression par ligne, comme on les tape dans une recherche.';
export const SLUGS_HINT = 'La fin de l’adresse de chaque page, une par ligne, par exemple « soudeur ».';
export const MARKUP_HINT =
  'Une ligne vide sépare deux paragraphes. Une ligne qui commence par « - » est un point de liste. Lien dans le site : [mots](/metiers/soudeur). Source : [1].';
