import { occupationTitle } from '#lib/guides/core/kinds/metier/catalogue.ts';
import { pagesOf } from './kept-pages.ts';

/** As many as the dashboard shows before it sends on to the list. */
const SHOWN = 5;

/** The occupations that the person keeps, in a few lines. */
export async function KeptOccupations({ slugs }: { slugs: readonly string[] }) {
  const pages = await pagesOf(slugs);
  return (
    <section aria-labelledby="metiers-gardes">
      <h2 id="metiers-gardes">Vos métiers gardés</h2>
      {pages.length === 0 ? (
        <p>
          {'Vous n’en avez pas encore. Dans le guide d’un métier, « Et pour moi ? » permet de le garder.'}{' '}
          <a href="/metiers">Voir les métiers</a>
        </p>
      ) : (
        <>
          <ul>
            {pages.slice(0, SHOWN).map((page) => (
              <li key={page.slug}>
                <a href={`/metiers/${page.slug}`}>{occupationTitle(page)}</a>
              </li>
            ))}
          </ul>
          <p>
            <a href="/favoris">
              {pages.length > 1
                ? `Voir les ${pages.length} métiers gardés, et les comparer`
                : 'Voir mes métiers gardés'}
            </a>
          </p>
        </>
      )}
    </section>
  );
}
