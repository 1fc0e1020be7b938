import { formToken } from '#lib/access/index.ts';

/** The token that every form carries, and whatever else it needs to say. */
export async function Hidden({ values = {} }: { values?: Readonly<Record<string, string>> }) {
  return (
    <>
      <input type="hidden" name="formToken" value={await formToken()} />
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </>
  );
}
