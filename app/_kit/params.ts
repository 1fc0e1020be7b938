/** What Next gives a page. */
export type Query = Promise<Record<string, string | string[] | undefined>>;

/** One value of the query string; the first one when it was repeated. */
export async function queryValue(query: Query, name: string): Promise<string | undefined> {
  const value = (await query)[name];
  return Array.isArray(value) ? value[0] : value;
}
