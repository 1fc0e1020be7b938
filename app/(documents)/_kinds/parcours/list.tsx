import { PageShell } from '#app/_ui/page-shell.tsx';
import { BAC_SERIE_IDS, bacName } from '#lib/guides/core/bac-series.ts';
import type { Situation } from '#lib/guides/core/kinds/parcours/schema.ts';
import { pagesIn, type Library } from '#lib/guides/index.ts';
import { breadcrumbs } from '#lib/platform/document/json-ld.ts';
import type { DocumentOptions } from '#lib/platform/document/render.tsx';
import { Crumbs } from '#app/_kit/crumbs.tsx';
import { SearchForm } from '../../_parts/search-form.tsx';

/** The situations that people start from: school levels first, then what happens in a life. */
export function list({ situations }: Library): DocumentOptions {
  const pages = pagesIn(situations);
  const series = BAC_SERIE_IDS.flatMap((serie) => pages.filter((page) => page.serie === serie));
  const others = pages.filter((page) => page.serie === undefined);
  return {
    path: '/parcours',
    title: 'Que faire selon votre situation au Congo-Brazzaville',
    description:
      'Après le BEPC, après chaque série du bac, sans diplôme, bac raté, changer de métier, se mettre à son compte : des pistes concrètes au Congo-Brazzaville.',
    image: '/images/parcours.jpg',
    jsonLd: [breadcrumbs({ path: '/parcours', name: 'Situations' })],
    body: (
      <PageShell>
        <Crumbs above={[]} here="Situations" />
        <h1>Partez de votre situation</h1>
        <p className="lead">
          Choisissez ce qui vous ressemble. Chaque page dit ce qui est possible, ce qui reste à confirmer, et quoi faire
          ce mois-ci.
        </p>
        <SearchForm />
        <ul className="plain list">
          {others.map((page) => (
            <Link key={page.slug} page={page} />
          ))}
        </ul>
        <h2>Après chaque bac</h2>
        <ul>
          {series.map((page) => (
            <li key={page.slug}>
              <a href={`/parcours/${page.slug}`}>Après un {bacName(page.serie!)}</a>
            </li>
          ))}
        </ul>
        <p>
          Une bourse à demander, une offre d’emploi qui vous semble louche ? Voyez les{' '}
          <a href="/pratique">guides pratiques</a>.
        </p>
      </PageShell>
    ),
  };
}

function Link({ page }: { page: Situation }) {
  return (
    <li>
      <a href={`/parcours/${page.slug}`}>{page.title}</a>
      <span>{page.summary}</span>
    </li>
  );
}
