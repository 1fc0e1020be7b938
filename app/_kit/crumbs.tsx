type Place = { readonly path: string; readonly name: string };

const HOME: Place = { path: '/', name: 'Accueil' };

/** Where one is: links to the pages above this one, from `root` on. The last name, the page itself, is no link. */
export function Crumbs({ root = HOME, above, here }: { root?: Place; above: readonly Place[]; here: string }) {
  return (
    <nav className="crumbs" aria-label="Fil d’Ariane">
      <ol>
        {[root, ...above].map(({ path, name }) => (
          <li key={path}>
            <a href={path}>{name}</a>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
