import type { Metadata } from 'next';
import { Button, ButtonLink } from '#app/_ui/button.tsx';
import { SelectField } from '#app/_ui/field.tsx';
import { Notice } from '#app/_ui/notice.tsx';
import { formToken, requirePerson } from '#lib/access/index.ts';
import { MAX_FAVOURITES } from '#lib/guidance/index.ts';
import { occupationTitle } from '#lib/guides/core/kinds/metier/catalogue.ts';
import type { OccupationPage } from '#lib/guides/core/pages.ts';
import { KeepForm } from '../metiers/_parts/keep-form.tsx';
import { Screen } from '#app/_kit/screen.tsx';
import { queryValue, type Query } from '#app/_kit/params.ts';
import { keptPages } from './_parts/kept-pages.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Mes métiers gardés', robots: 'noindex' };

/** The occupations that a person keeps, and two or three of them side by side. */
export default async function FavouritesPage({ searchParams }: { searchParams: Query }) {
  const actor = await requirePerson('/favoris');
  const [pages, token, done] = await Promise.all([keptPages(actor), formToken(), queryValue(searchParams, 'fait')]);
  return (
    <Screen title="Mes métiers gardés" current="/tableau-de-bord" actor={actor}>
      {done === 'retire' && <Notice tone="success">Le métier est retiré de la liste.</Notice>}
      {pages.length === 0 ? (
        <Empty />
      ) : (
        <>
          <p>Le dernier gardé vient d’abord. Vous seul ou vous seule voyez cette liste.</p>
          <ul className="plain list">
            {pages.map((page) => (
              <li key={page.slug}>
                <a href={`/metiers/${page.slug}`}>{occupationTitle(page)}</a>
                <span>{page.summary}</span>
                <a href={`/metiers/${page.slug}/pour-moi`}>
                  Et pour moi ?<span className="hidden-text">{` ${occupationTitle(page)}`}</span>
                </a>
                <KeepForm slug={page.slug} title={occupationTitle(page)} kept from="favoris" formToken={token} />
              </li>
            ))}
          </ul>
          {pages.length > 1 && <Compare pages={pages} />}
          <p>
            <a href="/metiers">Chercher d’autres métiers</a>
          </p>
        </>
      )}
    </Screen>
  );
}

function Empty() {
  return (
    <>
      <p className="lead">Vous n’avez encore gardé aucun métier.</p>
      <p>
        {`Dans le guide d’un métier, ouvrez « Et pour moi ? », puis « Garder ce métier ». Vous pouvez en garder ${MAX_FAVOURITES}, les relire ici et en comparer deux ou trois.`}
      </p>
      <p className="actions">
        <ButtonLink href="/metiers">Voir les métiers</ButtonLink>
      </p>
    </>
  );
}

/** Two or three of the list side by side: an ordinary form that only reads. */
function Compare({ pages }: { pages: readonly OccupationPage[] }) {
  const options = pages.map((page) => ({ value: page.slug, label: occupationTitle(page) }));
  return (
    <section aria-labelledby="comparer">
      <h2 id="comparer">Comparer</h2>
      <form method="get" action="/metiers/comparer">
        <SelectField name="a" label="Premier métier" options={options} defaultValue={options[0]?.value} />
        <SelectField name="b" label="Deuxième métier" options={options} defaultValue={options[1]?.value} />
        {options.length > 2 && (
          <SelectField
            name="c"
            label="Troisième métier"
            required={false}
            options={[{ value: '', label: 'Aucun' }, ...options]}
          />
        )}
        <p className="actions">
          <Button variant="secondary">Comparer</Button>
        </p>
      </form>
    </section>
  );
}
