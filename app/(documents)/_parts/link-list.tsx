/** Links under a heading; nothing at all when there is none. */
export function LinkList({
  heading,
  note,
  links,
}: {
  heading: string;
  note?: string;
  links: readonly { href: string; text: string }[];
}) {
  if (links.length === 0) return null;
  return (
    <>
      <h2>{heading}</h2>
      {note && <p className="hint">{note}</p>}
      <ul>
        {links.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
