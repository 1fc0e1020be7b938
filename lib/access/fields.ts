/** The longest form (a whole test, or a profile) stays far below. */
const MAX_FIELDS = 300;
const MAX_FIELD_LENGTH = 10_000;

/**
 * Everything a form sent, without the framework's own fields; a repeated name becomes a list.
 * @returns null for what no page of ours sends: too many fields, a text too long, a NUL that Postgres would refuse.
 */
export function fieldsOf(form: FormData): Record<string, string | string[]> | null {
  const fields = new Map<string, string | string[]>();
  let count = 0;
  for (const [name, value] of form.entries()) {
    if (name.startsWith('$ACTION_') || typeof value !== 'string') continue;
    count += 1;
    if (count > MAX_FIELDS || name.length > 100 || value.length > MAX_FIELD_LENGTH || value.includes('\0')) return null;
    const before = fields.get(name);
    if (before === undefined) fields.set(name, value);
    else if (typeof before === 'string') fields.set(name, [before, value]);
    else before.push(value);
  }
  return Object.fromEntries(fields);
}
