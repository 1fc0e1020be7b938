/** Where one is: links to the pages above this one. The last name, the page itself, is no link. */
export function Crumbs({ above, here }: { above: readonly { path: string; name: string }[]; here: string }) {
  return (
    <nav className="crumbs" aria-label="Fil d’Ariane">
      <ol>
        <li><a href="/">Accueil</a></li>
        {above.map(({ path, name }) => <li key={path}><a href={path}>{name}</a></li>)}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
