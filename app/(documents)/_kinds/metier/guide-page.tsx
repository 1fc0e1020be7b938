import { ButtonLink } from '#app/_ui/button.tsx';
import { GuideText } from '#app/_ui/guide-text.tsx';
import { Notice } from '#app/_ui/notice.tsx';
import { PageShell } from '#app/_ui/page-shell.tsx';
import { SummaryList } from '#app/_ui/summary-list.tsx';
import { pagesIn } from '#lib/guides/index.ts';
import { kindOf, listOfKind } from '#lib/guides/core/kinds/registry.ts';
import {
  MINORS_DANGER_NOTICE,
  MINORS_LOOK,
  occupationTitle,
  ROUTES,
  ROUTE_STATES,
  SELF_EMPLOYED_NOTICE,
} from '#lib/guides/core/kinds/metier/catalogue.ts';
import { formationTitle, type Formation } from '#lib/guides/core/kinds/formation/schema.ts';
import { guideSections } from '#lib/guides/core/kinds/metier/guide.ts';
import type { OccupationPage } from '#lib/guides/core/kinds/metier/page.ts';
import type { Situation } from '#lib/guides/core/kinds/parcours/schema.ts';
import { formationsOf, situationsOf } from '#lib/guides/core/links.ts';
import { Crumbs } from '#app/_kit/crumbs.tsx';
import { Beside } from '../../_parts/beside.tsx';
import { PageState, ReportLink, Sources, SOURCES } from '../../_parts/page-foot.tsx';
import { SeriesList } from '../../_parts/series-list.tsx';
import type { PageProps } from '../kind-view.ts';
import { Interests } from './interests.tsx';

/** Sections that belong together under « Comment y arriver ». */
const WAYS = new Set(['apresBepc', 'apresBac', 'apresBac2', 'sansDiplome']);

/** A guide from what the work is to whom to ask; the facts in short on top, the figures and sources at the end. */
export function GuidePage({ entry: { page, reading }, library }: PageProps<OccupationPage>) {
  const { guide } = page;
  const title = occupationTitle(page);
  const related = page.related.flatMap((other) => library.occupations.get(other)?.page ?? []);
  const sections = guideSections(guide);
  const before = sections.slice(
    0,
    sections.findIndex(({ id }) => WAYS.has(id) || id === 'acces'),
  );
  const ways = sections.filter(({ id }) => WAYS.has(id) || id === 'acces');
  const after = sections.slice(before.length + ways.length);
  return (
    <PageShell current="/metiers">
      <Crumbs above={[listOfKind('metier'), ...(kindOf('metier').lists?.of(page) ?? [])]} here={title} />
      <h1>{title}</h1>
      <p className="lead">{page.summary}</p>
      <PageState updatedOn={page.updatedOn} author={page.author} reading={reading} />
      {page.minorsDanger && <Notice tone="attention">{`${MINORS_DANGER_NOTICE} ${MINORS_LOOK}`}</Notice>}
      <Beside entries={[...before, { id: 'acces', heading: 'Comment y arriver' }, ...after, SOURCES]}>
        <SummaryList
          rows={[
            { term: ROUTE_STATES[page.routeState], value: ROUTES[page.route] },
            ...(page.selfEmployed ? [{ term: 'Statut', value: SELF_EMPLOYED_NOTICE }] : []),
          ]}
        />
      </Beside>
      <p className="actions no-print">
        <ButtonLink href={`/metiers/${page.slug}/pour-moi`} rel="nofollow">
          Et pour moi ?
        </ButtonLink>{' '}
        <span className="hint">Le comparer à vos réponses au test, le garder, le mettre à côté d’un autre.</span>
      </p>

      {before.map((section) => (
        <Section key={section.id} {...section} />
      ))}
      <h2 id="acces">Comment y arriver</h2>
      {ways.map(({ id, heading, text }) =>
        id === 'acces' ? (
          <GuideText key={id} text={text} />
        ) : (
          <div key={id}>
            <h3>{heading}</h3>
            <GuideText text={text} />
          </div>
        ),
      )}
      <SeriesList series={guide.series} sources={guide.sources} heading="Séries du bac qui y préparent" />
      <Linked
        formations={formationsOf(page.slug, pagesIn(library.formations))}
        situations={situationsOf(page.slug, pagesIn(library.situations))}
      />
      {after.map((section) => (
        <Section key={section.id} {...section} />
      ))}
      <h2>Questions à poser à une personne du métier</h2>
      <ul>
        {guide.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <Interests page={page} />
      <h2>Métiers voisins</h2>
      <ul>
        {related.map((other) => (
          <li key={other.slug}>
            <a href={`/metiers/${other.slug}`}>{occupationTitle(other)}</a>
          </li>
        ))}
      </ul>
      <Sources sources={guide.sources} author={page.author} />
      <ReportLink kind="metier" slug={page.slug} />
    </PageShell>
  );
}

type Sections = ReturnType<typeof guideSections>;

function Section({ id, heading, text }: Sections[number]) {
  return (
    <>
      <h2 id={id}>{heading}</h2>
      <GuideText text={text} />
    </>
  );
}

function Linked({ formations, situations }: { formations: readonly Formation[]; situations: readonly Situation[] }) {
  if (formations.length + situations.length === 0) return null;
  return (
    <>
      <h3>Formations et démarches en lien</h3>
      <ul>
        {formations.map((formation) => (
          <li key={formation.slug}>
            <a href={`/formations/${formation.slug}`}>{formationTitle(formation)}</a>
          </li>
        ))}
        {situations.map(({ slug, title }) => (
          <li key={slug}>
            <a href={`/parcours/${slug}`}>{title}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
