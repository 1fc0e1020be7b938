import { problemsOf, type Parsed, type Sentences } from '../parse.ts';
import { occupationSchema, type Occupation } from './catalogue.ts';
import { guideSchema, type Guide } from './guide.ts';

/** An occupation with its guide: one page of `/metiers`. */
export type OccupationPage = Occupation & { readonly guide: Guide };

/** Checks both halves of a page, so that the problems of both are said at once. */
export function parseOccupationPage(value: unknown, sentences?: Sentences): Parsed<OccupationPage> {
  const whole = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const { guide, ...occupation } = whole;
  const first = occupationSchema.safeParse(occupation, sentences);
  const second = guideSchema.safeParse(guide, sentences);
  if (first.success && second.success) return { ok: true, page: { ...first.data, guide: second.data } };
  return {
    ok: false,
    problems: [...problemsOf(first.error?.issues), ...problemsOf(second.error?.issues, ['guide'])],
  };
}
