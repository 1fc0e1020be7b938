import type { z } from 'zod';

/** What is wrong in one place of a page; `path` is for instance `guide.sections.argent`. */
export type Problem = { readonly path: string; readonly message: string };

export type Parsed<P> =
  | { readonly ok: true; readonly page: P }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Sentences in the place of those that the schemas would say in English. */
export type Sentences = { readonly error: (issue: unknown) => string };

type Issue = {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly code?: string | undefined;
  readonly keys?: readonly string[] | undefined;
};

const UNKNOWN_FIELD = 'Ce champ n’existe pas ici.';

/** Issues of a schema as problems of a page. @param above where in the page the schema’s own part stands. */
export const problemsOf = (issues: readonly Issue[] = [], above: readonly string[] = []): Problem[] =>
  issues.flatMap(({ path, message, code, keys = [] }) => {
    const whole = [...above, ...path];
    return code === 'unrecognized_keys'
      ? keys.map((key) => ({ path: [...whole, key].join('.'), message: UNKNOWN_FIELD }))
      : [{ path: whole.join('.'), message }];
  });

/** Checks a page against one schema. */
export function parseBy<P>(schema: z.ZodType<P>, value: unknown, sentences?: Sentences): Parsed<P> {
  const result = schema.safeParse(value, sentences);
  return result.success ? { ok: true, page: result.data } : { ok: false, problems: problemsOf(result.error.issues) };
}
