/** Which page a list shows, and the ways to its neighbours; nothing for a list of one page. */
export function Pager({ page, pages, href }: { page: number; pages: number; href: (page: number) => string }) {
  if (pages === 1) return null;
  return (
    <nav aria-label="Pages de la liste" className="actions">
      {page > 1 && <a href={href(page - 1)}>Page précédente</a>}
      <span className="hint">{`Page ${page} sur ${pages}`}</span>
      {page < pages && <a href={href(page + 1)}>Page suivante</a>}
    </nav>
  );
}

/** The page that an address asks for, from 1. */
export function pageNumber(typed: string | null): number {
  return /^[1-9]\d{0,3}$/.test(typed ?? '') ? Number(typed) : 1;
}
