export type ErrorSummaryProps = {
  /** `field` is the id of the field; `message` the same words as beside it. */
  errors: readonly { field: string; message: string }[];
  title?: string | undefined;
  /** Whether it is what the page came back for; false where it only tells how things stand. */
  focus?: boolean | undefined;
};

/** What has to be corrected, at the top of the page, each linked to its field. Empty: nothing. */
export function ErrorSummary({ errors, title = 'Il y a un problème', focus = true }: ErrorSummaryProps) {
  if (errors.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noAutofocus: the page is shown again because of it, and no script brings the reader here.
    <div className="summary" role="alert" tabIndex={-1} autoFocus={focus}>
      <h2>{title}</h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={field + message}>
            <a href={`#${field}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
