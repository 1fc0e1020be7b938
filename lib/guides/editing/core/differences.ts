import { TICKED } from '../../core/fields/codecs.ts';
import type { FieldSpec } from '../../core/fields/field-spec.ts';
import type { Page, PageKind } from '../../core/pages.ts';
import { tidyText } from '../../core/text.ts';
import { fieldsOfPage, specsOf, type Fields } from './page-fields.ts';

/** A field that is not the same on both sides, as a person reads it; an empty text where one side has nothing. */
export type Difference = {
  readonly name: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
};

/** What a field says, in words: a box is « oui » or « non », a choice its label. */
function shown({ control, options }: FieldSpec, text: string): string {
  if (control === 'box') return text === TICKED ? 'oui' : 'non';
  if (control === 'choice') return options?.find(({ value }) => value !== '' && value === text)?.label ?? text;
  return text;
}

/** Fields that changed from one state of a page to another, in the order of the form. Outer spaces do not count. */
export function differencesOf(specs: readonly FieldSpec[], before: Fields, after: Fields): Difference[] {
  return specs.flatMap((spec) => {
    const [old, fresh] = [before, after].map((fields) => tidyText(fields[spec.name] ?? '')) as [string, string];
    return old === fresh
      ? []
      : [{ name: spec.name, label: spec.label, before: shown(spec, old), after: shown(spec, fresh) }];
  });
}

/** Fields that changed from one page to another; two guides of different depth have the sections of both. */
export function pageDifferences(kind: PageKind, before: Page, after: Page): Difference[] {
  const specs = new Map([...specsOf(kind, after), ...specsOf(kind, before)].map((spec) => [spec.name, spec]));
  return differencesOf([...specs.values()], fieldsOfPage(kind, before), fieldsOfPage(kind, after));
}

/** Every field of a page with what it says, for reading one state as a whole. Empty ones are left out. */
export const readableFields = (kind: PageKind, page: Page): { readonly label: string; readonly text: string }[] => {
  const fields = fieldsOfPage(kind, page);
  return specsOf(kind, page).flatMap((spec) =>
    fields[spec.name] === '' && spec.control !== 'box'
      ? []
      : [{ label: spec.label, text: shown(spec, fields[spec.name] ?? '') }],
  );
};
