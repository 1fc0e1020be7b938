type HiddenFieldsProps = { token: string; values?: Readonly<Record<string, string>> };

/** What a form says beside what is typed: the token of its page, and which thing is meant. */
export function HiddenFields({ token, values = {} }: HiddenFieldsProps) {
  return (
    <>
      <input type="hidden" name="formToken" value={token} />
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </>
  );
}
