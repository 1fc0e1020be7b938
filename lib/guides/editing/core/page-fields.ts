import type { OccupationPage, Page, PageKind } from '../../core/pages.ts';
import type { Reading } from './codecs.ts';
import { FORMATION_FIELDS } from './fields-formation.ts';
import { METIER_FIELDS } from './fields-metier.ts';
import { PARCOURS_FIELDS } from './fields-parcours.ts';
import type { FieldGroup, FieldSpec } from './field-spec.ts';

/** What was typed, right or not, by the name of the field. */
export type Fields = Readonly<Record<string, string>>;

/** The form of a page. An occupation has the sections of its guide’s depth. */
export function groupsOf(kind: PageKind, page: Page): readonly FieldGroup[] {
  if (kind === 'metier') return METIER_FIELDS[(page as OccupationPage).guide.depth];
  return kind === 'formation' ? FORMATION_FIELDS : PARCOURS_FIELDS;
}

export const specsOf = (kind: PageKind, page: Page): readonly FieldSpec[] =>
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
export const fieldsOfPage = (kind: PageKind, page: Page): Fields =>
  Object.fromEntries(specsOf(kind, page).map(({ name, path, codec }) => [name, codec.write(valueAt(page, path))]));

/** What was sent for the fields of this page, and nothing else; a box that is not ticked sends nothing. */
export const pickFields = (kind: PageKind, page: Page, sent: Readonly<Record<string, unknown>>): Fields =>
  Object.fromEntries(
    specsOf(kind, page).map(({ name }) => {
      const value = sent[name];
      return [name, typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : ''];
    }),
  );

/** What no form changes: the address, the sector, the O*NET figures, the depth of a guide, who signs. */
function fixedParts(kind: PageKind, page: Page): Record<string, unknown> {
  const { slug, author, updatedOn } = page;
  if (kind === 'formation') return { slug, author, updatedOn, sections: {} };
  if (kind === 'parcours') return { slug, author, updatedOn, sections: {} };
  const { sector, onetSoc, onetTitle, interests, exactness, guide } = page as OccupationPage;
  return {
    slug,
    author,
    updatedOn,
    sector,
    onetSoc,
    onetTitle,
    interests,
    exactness,
    guide: { depth: guide.depth, sections: {} },
  };
}

/** A page as it was typed, not yet checked, and how to find the field of a problem. */
export type TypedPage = {
  readonly value: Record<string, unknown>;
  readonly readings: ReadonlyMap<string, Reading>;
  /** For the sections of a situation: which place of the form each came from. */
  readonly places: readonly number[];
};

/**
 * Reads the fields on top of a page of the same kind.
 * @param base the published page, which lends what no form changes.
 */
export function pageOfFields(kind: PageKind, base: Page, fields: Fields): TypedPage {
  const value = fixedParts(kind, base);
  const readings = new Map<string, Reading>();
  for (const { name, path, codec } of specsOf(kind, base)) {
    const reading = codec.read(fields[name] ?? '');
    readings.set(name, reading);
    if (reading.value !== undefined) putAt(value, path, reading.value);
  }
  if (kind !== 'parcours') return { value, readings, places: [] };
  const sections = value['sections'] as Record<string, unknown>;
  const places = Object.keys(sections)
    .map(Number)
    .sort((a, b) => a - b);
  return { value: { ...value, sections: places.map((place) => sections[place]) }, readings, places };
}
