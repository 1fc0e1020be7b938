import { PageShell } from '#app/_ui/page-shell.tsx';
import { renderDocument } from '#lib/platform/document/render.tsx';
import { SearchForm } from '../_parts/search-form.tsx';

export const dynamic = 'force-dynamic';

/** Any address that no page answers: a script-free 404 that helps to go on. */
export function GET(request: Request): Promise<Response> {
  return renderDocument({
    path: new URL(request.url).pathname,
    title: 'page introuvable',
    description: 'Cette adresse ne mène à aucune page.',
    status: 404,
    body: (
      <PageShell>
        <h1>Cette page n’existe pas</h1>
        <p className="lead">L’adresse contient peut-être une faute, ou la page a changé de place.</p>
        <SearchForm />
        <p>Vous pouvez aussi aller ici :</p>
        <ul>
          <li>
            <a href="/">L’accueil</a>
          </li>
          <li>
            <a href="/metiers">Les métiers</a>
          </li>
          <li>
            <a href="/formations">Les formations</a>
          </li>
          <li>
            <a href="/parcours">Partir de votre situation</a>
          </li>
          <li>
            <a href="/tests/riasec">Le test d’intérêts</a>
          </li>
          <li>
            <a href="/tests/riasec/reprendre">Reprendre un test commencé</a>
          </li>
          <li>
            <a href="/connexion">Se connecter</a>
          </li>
          <li>
            <a href="/contact">Demander de l’aide</a>
          </li>
        </ul>
      </PageShell>
    ),
  });
}
