import { formationTitle, type Formation } from '#lib/guides/core/kinds/formation/schema.ts';
import { interestFit, type InterestFit } from '#lib/guidance/core/fit.ts';
import { leadingPoles } from '#lib/interests/six-values.ts';
import { formationsOf } from '#lib/guides/core/links.ts';
import { nearestSlugs } from '#lib/guides/core/near.ts';
import type { OccupationPage } from '#lib/guides/core/pages.ts';
import type { Frequencies, MatchablePerson } from '#lib/guidance/core/matching.ts';
import type { Pole } from '#lib/interests/poles.ts';

/** Two or three fit on a screen, and in a head. */
export const MAX_COMPARED = 3;

export type Asked = {
  readonly pages: readonly OccupationPage[];
  /** What was asked for and is not in the catalogue, with the addresses most like it. */
  readonly unknown: readonly { readonly asked: string; readonly near: readonly OccupationPage[] }[];
};

/** Reads the slugs of an address: empty ones and repeats are left out, unknown ones are said. */
export function readAsked(
  slugs: readonly (string | undefined)[],
  shelf: ReadonlyMap<string, { readonly page: OccupationPage }>,
): Asked {
  const given = [...new Set(slugs.map((slug) => slug?.trim() ?? '').filter((slug) => slug !== ''))].slice(
    0,
    MAX_COMPARED,
  );
  const known = (slug: string): OccupationPage[] => {
    const page = shelf.get(slug)?.page;
    return page ? [page] : [];
  };
  return {
    pages: given.flatMap(known),
    unknown: given
      .filter((slug) => !shelf.has(slug))
      .map((slug) => ({ asked: slug.slice(0, 60), near: nearestSlugs(slug, [...shelf.keys()], 2).flatMap(known) })),
  };
}

/** What one column of the comparison says. */
export type Column = {
  readonly page: OccupationPage;
  readonly leading: readonly Pole[];
  readonly formations: readonly { readonly slug: string; readonly title: string }[];
  /** Null without a result. */
  readonly fit: InterestFit<OccupationPage> | null;
};

export const columnOf = (
  page: OccupationPage,
  formations: readonly Formation[],
  person: { readonly analysis: MatchablePerson; readonly frequencies: Frequencies | null } | null,
): Column => ({
  page,
  leading: leadingPoles(page.interests),
  formations: formationsOf(page.slug, formations).map((formation) => ({
    slug: formation.slug,
    title: formationTitle(formation),
  })),
  fit: person && interestFit(person.analysis, page, person.frequencies),
});

/** The address of a comparison. */
export const comparisonPath = (slugs: readonly string[]): string =>
  `/metiers/comparer${slugs.map((slug, index) => `${index === 0 ? '?' : '&'}${'abc'.charAt(index)}=${slug}`).join('')}`;
