import { HiddenFields } from '#app/_ui/hidden-fields.tsx';
import { formToken } from '#lib/access/index.ts';

/** The token that every form of a screen carries, and whatever else it needs to say. */
export async function Hidden({ values = {} }: { values?: Readonly<Record<string, string>> }) {
  return <HiddenFields token={await formToken()} values={values} />;
}
