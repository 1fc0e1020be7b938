import { PageShell } from '#app/_ui/page-shell.tsx';
import {
  agrementTitle,
  FORMATION_KIND_IDS,
  FORMATION_KINDS,
  formationTitle,
  type Formation,
} from '#lib/guides/core/kinds/formation/schema.ts';
import { pagesIn, type Library } from '#lib/guides/index.ts';
import { breadcrumbs } from '#lib/platform/document/json-ld.ts';
import type { DocumentOptions } from '#lib/platform/document/render.tsx';
import { Crumbs } from '#app/_kit/crumbs.tsx';
import { SearchForm } from '../../_parts/search-form.tsx';

const byName = new Intl.Collator('fr');

/** What stands beside a name in the list: the town, and for a private school what is known of its agrément. */
const beside = ({ town, agrement }: Formation): string =>
  [town, agrement && agrementTitle(agrement).toLowerCase()].filter(Boolean).join(', ');

/** Courses, schools and public bodies, by kind. */
export function list({ formations }: Library): DocumentOptions {
  const pages = pagesIn(formations).sort((a, b) => byName.compare(a.name, b.name));
  return {
    path: '/formations',
    title: 'Écoles, universités et diplômes au Congo-Brazzaville',
    description:
      'Où se former au Congo-Brazzaville : universités et écoles publiques, diplômes techniques, centres d’apprentissage, écoles privées et ce qu’il faut vérifier.',
    image: '/images/formations.jpg',
    jsonLd: [breadcrumbs({ path: '/formations', name: 'Formations' })],
    body: (
      <PageShell current="/formations">
        <Crumbs above={[]} here="Formations" />
        <h1>Se former au Congo</h1>
        <p className="lead">
          Chaque page dit ce qui est sûr, avec sa source, et ce qui reste à confirmer auprès de l’établissement. Les
          dates et les dossiers changent chaque année.
        </p>
        <p>
          Vous ne savez pas par où commencer ? <a href="/parcours">Partez de votre situation</a> : après le BEPC, après
          le bac, sans diplôme.
        </p>
        <SearchForm />
        {FORMATION_KIND_IDS.map((kind) => (
          <Kind key={kind} heading={FORMATION_KINDS[kind]} pages={pages.filter((page) => page.kind === kind)} />
        ))}
        <p>
          Avant de payer une école privée, lisez{' '}
          <a href="/parcours/choisir-une-ecole">comment choisir une école sans se faire piéger</a>.
        </p>
      </PageShell>
    ),
  };
}

function Kind({ heading, pages }: { heading: string; pages: readonly Formation[] }) {
  if (pages.length === 0) return null;
  return (
    <section>
      <h2>{heading}</h2>
      <ul>
        {pages.map((page) => (
          <li key={page.slug}>
            <a href={`/formations/${page.slug}`}>{formationTitle(page)}</a>
            {beside(page) && ` – ${beside(page)}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
