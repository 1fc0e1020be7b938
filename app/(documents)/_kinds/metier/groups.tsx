import { occupationTitle } from '#lib/guides/core/kinds/metier/catalogue.ts';
import type { BrowseGroup } from '#lib/guides/core/browse.ts';

/** Groups of occupations under their headings. `brief`: names alone, where there are many. */
export function Groups({ groups, brief }: { groups: readonly BrowseGroup[]; brief: boolean }) {
  return groups.map(({ heading, note, folded, pages }) => {
    const list = (
      <ul className="plain list">
        {pages.map((page) => (
          <li key={page.slug}>
            <a href={`/metiers/${page.slug}`}>{occupationTitle(page)}</a>
            {!brief && <span>{page.summary}</span>}
          </li>
        ))}
      </ul>
    );
    return (
      <section key={heading}>
        <h2>{heading}</h2>
        {note && <p className="hint">{note}</p>}
        {folded ? (
          <details>
            <summary>{`Les montrer (${pages.length})`}</summary>
            {list}
          </details>
        ) : (
          list
        )}
      </section>
    );
  });
}
