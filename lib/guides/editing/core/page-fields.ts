import type { Reading } from '../../core/fields/codecs.ts';
import type { FieldGroup, FieldSpec } from '../../core/fields/field-spec.ts';
import { kindOf } from '../../core/kinds/registry.ts';
import type { PageKind, Pages } from '../../core/pages.ts';

/** What was typed, right or not, by the name of the field. */
export type Fields = Readonly<Record<string, string>>;

/** The form of a page. */
export const groupsOf = <K extends PageKind>(kind: K, page: Pages[K]): readonly FieldGroup[] =>
  kindOf(kind).fields(page);

export const specsOf = <K extends PageKind>(kind: K, page: Pages[K]): readonly FieldSpec[] =>
  groupsOf(kind, page).flatMap(({ fields }) => fields);

const valueAt = (value: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (part, key) => (typeof part === 'object' && part !== null ? (part as Record<string, unknown>)[key] : undefined),
      value,
    );

function putAt(target: Record<string, unknown>, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop()!;
  let place = target;
  for (const key of keys) place = (place[key] ??= {}) as Record<string, unknown>;
  place[last] = value;
}

/** A page as the text of its fields. */
export const fieldsOfPage = <K extends PageKind>(kind: K, page: Pages[K]): Fields =>
  Object.fromEntries(specsOf(kind, page).map(({ name, path, codec }) => [name, codec.write(valueAt(page, path))]));

/** What was sent for the fields of this page, and nothing else; a box that is not ticked sends nothing. */
export const pickFields = <K extends PageKind>(
  kind: K,
  page: Pages[K],
  sent: Readonly<Record<string, unknown>>,
): Fields =>
  Object.fromEntries(
    specsOf(kind, page).map(({ name }) => {
      const value = sent[name];
      return [name, typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : ''];
    }),
  );

/** The part of a page that a field such as `sections.2.heading` stands in: a list, filled in place by place. */
const LISTED = /^(\w+)\.\d+\./;

/** A page as it was typed, not yet checked, and how to find the field of a problem. */
export type TypedPage = {
  readonly value: Record<string, unknown>;
  readonly readings: ReadonlyMap<string, Reading>;
  /** For each list that is filled in place by place: which place of the form each of its entries came from. */
  readonly places: ReadonlyMap<string, readonly number[]>;
};

/**
 * Reads the fields on top of a page of the same kind.
 * @param base the published page, which lends what no form changes.
 */
export function pageOfFields<K extends PageKind>(kind: K, base: Pages[K], fields: Fields): TypedPage {
  const value = kindOf(kind).fixed(base);
  const specs = specsOf(kind, base);
  const readings = new Map<string, Reading>();
  for (const { name, path, codec } of specs) {
    const reading = codec.read(fields[name] ?? '');
    readings.set(name, reading);
    if (reading.value !== undefined) putAt(value, path, reading.value);
  }
  const places = new Map<string, number[]>();
  for (const list of new Set(specs.flatMap(({ path }) => LISTED.exec(path)?.[1] ?? []))) {
    const filled = (value[list] ?? {}) as Record<string, unknown>;
    const taken = Object.keys(filled)
      .map(Number)
      .sort((a, b) => a - b);
    places.set(list, taken);
    value[list] = taken.map((place) => filled[place]);
  }
  return { value, readings, places };
}
