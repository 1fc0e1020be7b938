/** What every field shares: its hint, its inline error and the wiring between them. */

export type FieldMessages = { hint?: string | undefined; error?: string | undefined };

/** Value of `aria-describedby`: the ids of the hint and the error that are present. */
export function describedBy(id: string, { hint, error }: FieldMessages): string | undefined {
  const ids = [hint && `${id}-aide`, error && `${id}-erreur`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** Hint, then « Erreur : … » in the same words as the error summary. */
export function Messages({ id, hint, error }: FieldMessages & { id: string }) {
  return (
    <>
      {hint && (
        <p className="hint" id={`${id}-aide`}>
          {hint}
        </p>
      )}
      {error && <FieldError id={id} error={error} />}
    </>
  );
}

/** The inline error alone. */
export function FieldError({ id, error }: { id: string; error: string }) {
  return <p className="error" id={`${id}-erreur`}>{`Erreur\u00a0: ${error}`}</p>;
}

/** Marks a field that may stay empty. */
export function Optional({ when }: { when: boolean }) {
  return when ? <span className="optional"> (facultatif)</span> : null;
}
