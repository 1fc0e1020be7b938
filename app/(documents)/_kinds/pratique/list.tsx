import { PageShell } from '#app/_ui/page-shell.tsx';
import { kindOf, listOfKind } from '#lib/guides/core/kinds/registry.ts';
import { pagePath } from '#lib/guides/core/pages.ts';
import { pagesIn, type Library } from '#lib/guides/index.ts';
import { breadcrumbs } from '#lib/platform/document/json-ld.ts';
import type { DocumentOptions } from '#lib/platform/document/render.tsx';
import { Crumbs } from '#app/_kit/crumbs.tsx';
import { SearchForm } from '../../_parts/search-form.tsx';

const byTitle = new Intl.Collator('fr');

/** The practical guides by title. */
export function list({ practicalGuides }: Library): DocumentOptions {
  const place = listOfKind('pratique');
  const pages = pagesIn(practicalGuides).sort((a, b) => byTitle.compare(a.title, b.title));
  return {
    path: place.path,
    title: 'Guides pratiques : bourse, concours, arnaques au Congo-Brazzaville',
    description:
      'Demander la bourse nationale, reconnaître une arnaque à l’emploi ou au concours : des démarches expliquées pas à pas pour le Congo-Brazzaville, avec les sources.',
    image: kindOf('pratique').image,
    jsonLd: [breadcrumbs(place)],
    body: (
      <PageShell>
        <Crumbs above={[]} here={place.name} />
        <h1>Guides pratiques</h1>
        <p className="lead">
          Une démarche, un papier, un piège à éviter : chaque guide dit ce que l’on sait, avec la source et sa date, ce
          qui reste à confirmer, et à qui demander.
        </p>
        <SearchForm />
        <ul className="plain list">
          {pages.map(({ slug, title, summary }) => (
            <li key={slug}>
              <a href={pagePath('pratique', slug)}>{title}</a>
              <span>{summary}</span>
            </li>
          ))}
        </ul>
        <p>
          Vous cherchez plutôt quoi faire après un examen ou sans diplôme ?{' '}
          <a href="/parcours">Partez de votre situation</a>.
        </p>
      </PageShell>
    ),
  };
}
