import { fr } from '#lib/platform/document/french.ts';

/** Where one is in the admin area. The last name, the page itself, is no link. */
export function AdminCrumbs({ above = [], here }: { above?: readonly { path: string; name: string }[]; here: string }) {
  return (
    <nav className="crumbs" aria-label="Fil d’Ariane">
      <ol>
        <li><a href="/admin">Administration</a></li>
        {above.map(({ path, name }) => <li key={path}><a href={path}>{fr(name)}</a></li>)}
        <li aria-current="page">{fr(here)}</li>
      </ol>
    </nav>
  );
}
