type Plain = Record<string, unknown>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value of a page with the path of its field; a `*` of the pattern has become the number of the entry. */
export type Located = { readonly path: string; readonly value: unknown };

/**
 * What a page holds under `pattern`: nothing, one value, or one for each entry of the lists that a `*` goes through.
 */
export function valuesAt(page: unknown, pattern: string): Located[] {
  const step = (found: readonly Located[], key: string): Located[] =>
    found.flatMap(({ path, value }) => {
      const at = (name: string, inner: unknown) => [{ path: path === '' ? name : `${path}.${name}`, value: inner }];
      if (Array.isArray(value))
        return value.flatMap((entry, index) => (key === '*' || key === String(index) ? at(String(index), entry) : []));
      return isPlain(value) && Object.hasOwn(value, key) ? at(key, value[key]) : [];
    });
  return pattern.split('.').reduce<Located[]>(step, [{ path: '', value: page }]);
}

/** Puts a value into a page, making the objects above it. False, and nothing changes, where something else stands. */
export function putAt(page: Plain, path: string, value: unknown): boolean {
  const keys = path.split('.');
  const last = keys.pop()!;
  let place = page;
  for (const key of keys) {
    const below = place[key] ?? {};
    if (!isPlain(below)) return false;
    place[key] = below;
    place = below;
  }
  if (Object.hasOwn(place, last)) return false;
  place[last] = value;
  return true;
}

/** A copy of a page without the field at `path`, nor an object above it that is empty then. */
export function withoutAt(page: Plain, path: string): Plain {
  const [key = '', ...below] = path.split('.');
  const { [key]: inner, ...rest } = page;
  if (below.length === 0 || !isPlain(inner)) return rest;
  const left = withoutAt(inner, below.join('.'));
  // Spread over the page, so that the fields keep their order.
  return Object.keys(left).length === 0 ? rest : { ...page, [key]: left };
}
