import { publicPaths } from '#lib/access/core/addresses.ts';
import type { Reading } from '../../core/fields/codecs.ts';
import type { FieldSpec } from '../../core/fields/field-spec.ts';
import type { Problem } from '../../core/kinds/parse.ts';
import { kindOf } from '../../core/kinds/registry.ts';
import { kindOfFolder, type PageKind, type Pages } from '../../core/pages.ts';
import { linksOf } from '../../core/text.ts';
import { pageOfFields, specsOf, type Fields, type TypedPage } from './page-fields.ts';

/** What is wrong, in the field that can put it right. */
export type FieldProblem = { readonly field: string; readonly message: string };

/** Which pages of each kind exist, so that a link leads somewhere; a kind that is missing has none. */
export type KnownPages = { readonly [kind: string]: { has(slug: string): boolean } };

export type Checked<K extends PageKind> =
  | { readonly ok: true; readonly page: Pages[K] }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

type RawIssue = {
  readonly code: string;
  readonly expected?: string;
  readonly input?: unknown;
  readonly origin?: string;
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly format?: string;
  readonly pattern?: string;
};

const SLUG_PROBLEM = 'Écrivez la fin de l’adresse d’une page, en petites lettres sans accent, par exemple « soudeur ».';

/** A sentence for what the schemas only say in English. What they say in French stays. */
function sentence({ code, expected, input, origin, minimum, maximum, format, pattern = '' }: RawIssue): string {
  const empty = input === undefined || input === '' || input === null;
  if (code === 'too_small') {
    if (origin === 'array') return `Il en faut au moins ${String(minimum)}.`;
    return empty
      ? 'Remplissez ce champ.'
      : origin === 'number'
        ? `Écrivez un nombre à partir de ${String(minimum)}.`
        : `Ce texte est trop court : au moins ${String(minimum)} signes.`;
  }
  if (code === 'too_big')
    return origin === 'array'
      ? `Il y en a trop : au plus ${String(maximum)}.`
      : `Ce texte est trop long : au plus ${String(maximum)} signes.`;
  // Only a file can say a number where words belong: a form sends words.
  if (code === 'invalid_type' && expected === 'string' && typeof input === 'number')
    return `Mettez cette valeur entre guillemets : '${input}'.`;
  if (code === 'invalid_type') return empty ? 'Remplissez ce champ.' : 'Cette valeur ne convient pas.';
  if (code === 'invalid_value')
    return empty
      ? 'Faites un choix.'
      : `« ${String(input).slice(0, 40)} » n’est pas dans la liste des valeurs possibles.`;
  if (code === 'invalid_format' && pattern.includes('[a-z')) return SLUG_PROBLEM;
  if (code === 'invalid_format' && (format === 'regex' || format === 'date'))
    return 'Écrivez la date comme 2025, 2025-08 ou 2025-08-31.';
  if (code === 'custom') return 'La même ligne est écrite deux fois.';
  return 'Cette valeur ne convient pas.';
}

const inFrench = { error: (issue: unknown) => sentence(issue as RawIssue) };

/** What does not fit the schema of a kind, each as a French sentence. */
export function schemaProblems(kind: PageKind, value: unknown): readonly Problem[] {
  const parsed = kindOf(kind).parse(value, inFrench);
  return parsed.ok ? [] : parsed.problems;
}

/** Addresses of the site that are no page of the guides. */
const FIXED_ADDRESSES = new Set(publicPaths());

const has = (known: KnownPages, kind: string, slug: string): boolean => known[kind]?.has(slug) ?? false;

/** Whether a link in a text leads to a page of the site. */
export function leadsSomewhere(href: string, known: KnownPages): boolean {
  const path = href.replace(/#.*$/, '');
  const [, folder = '', slug] = path.split('/');
  const kind = kindOfFolder(folder);
  return slug !== undefined && kind
    ? has(known, kind, slug) && path.split('/').length === 3
    : path === '' || FIXED_ADDRESSES.has(path);
}

/** The page that a slug would be looked for under; what cannot be one is the schema’s to refuse. */
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Names of pages and links that lead nowhere, in one field. */
function linkProblems(
  { name, names, marked }: FieldSpec,
  { value, lines }: Reading,
  known: KnownPages,
): FieldProblem[] {
  const texts = typeof value === 'string' ? [value] : Array.isArray(value) ? (value as readonly string[]) : [];
  return texts.flatMap((text, index) => {
    const unknown =
      names && SLUG.test(text) && !has(known, names, text) ? [`Aucune page ne s’appelle « ${text} ».`] : [];
    const broken = marked
      ? linksOf(text)
          .filter((href) => !leadsSomewhere(href, known))
          .map((href) => `Le lien ${href} ne mène à aucune page du site.`)
      : [];
    return [...unknown, ...broken].map((message) => ({ field: name, message: atLine(lines?.[index], message) }));
  });
}

const atLine = (line: number | undefined, message: string): string =>
  line === undefined ? message : `Ligne ${line} : ${message}`;

/** The field that a path belongs to, and which line of it. A path above several fields leads to the first of them. */
function inField(
  specs: readonly FieldSpec[],
  { readings, places }: TypedPage,
  { path, message }: Problem,
): FieldProblem {
  const placed = path.replace(
    /^(\w+)\.(\d+)/,
    (_, list: string, index: string) => `${list}.${places.get(list)?.[Number(index)] ?? index}`,
  );
  const spec =
    specs.find((one) => placed === one.path || placed.startsWith(`${one.path}.`)) ??
    specs.find((one) => one.path.startsWith(`${placed}.`)) ??
    specs[0]!;
  const index = /^\.(\d+)/.exec(placed.slice(spec.path.length))?.[1];
  const line = index === undefined ? undefined : readings.get(spec.name)?.lines?.[Number(index)];
  return { field: spec.name, message: atLine(line, message) };
}

/**
 * Checks what was typed, as the public page would be: the schema, then whether links lead somewhere.
 * @param base the published page; `known`: the pages that exist.
 */
export function checkFields<K extends PageKind>(
  kind: K,
  base: Pages[K],
  fields: Fields,
  known: KnownPages,
): Checked<K> {
  const typed = pageOfFields(kind, base, fields);
  const specs = specsOf(kind, base);
  const unread = [...typed.readings].flatMap(([field, { problem }]) =>
    problem === undefined ? [] : [{ field, message: problem }],
  );
  const broken = specs.flatMap((spec) => linkProblems(spec, typed.readings.get(spec.name)!, known));
  const parsed = kindOf(kind).parse(typed.value, inFrench);
  if (parsed.ok && broken.length === 0 && unread.length === 0) return { ok: true, page: parsed.page };
  // A field that could not be read at all is said once.
  const judged = parsed.ok
    ? []
    : parsed.problems
        .map((problem) => inField(specs, typed, problem))
        .filter(({ field }) => !unread.some((problem) => problem.field === field));
  const problems = [...unread, ...judged, ...broken];
  const order = specs.map(({ name }) => name);
  return { ok: false, problems: problems.sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field)) };
}
