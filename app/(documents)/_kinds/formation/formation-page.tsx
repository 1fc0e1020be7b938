import { GuideText, SourceMark } from '#app/_ui/guide-text.tsx';
import { Notice } from '#app/_ui/notice.tsx';
import { PageShell } from '#app/_ui/page-shell.tsx';
import { SummaryList } from '#app/_ui/summary-list.tsx';
import { occupationTitle } from '#lib/guides/core/kinds/metier/catalogue.ts';
import {
  agrementTitle,
  ENTRIES,
  HELP_SECTIONS,
  FORMATION_SECTION_IDS,
  FORMATION_SECTIONS,
  formationTitle,
  ONE_FORMATION,
  type Formation,
} from '#lib/guides/core/kinds/formation/schema.ts';
import { pagesIn } from '#lib/guides/index.ts';
import { Crumbs } from '#app/_kit/crumbs.tsx';
import { Beside } from '../../_parts/beside.tsx';
import { LinkList } from '../../_parts/link-list.tsx';
import { PageState, ReportLink, Sources, SOURCES } from '../../_parts/page-foot.tsx';
import { SeriesList } from '../../_parts/series-list.tsx';
import type { PageProps } from '../kind-view.ts';

/** A course or a school: what is sure and what is to be confirmed, then where it can lead. */
export function FormationPage({ entry: { page, reading }, library }: PageProps<Formation>) {
  const formations = pagesIn(library.formations);
  const parent = formations.find((other) => other.slug === page.parent) ?? null;
  const parts = formations.filter((other) => other.parent === page.slug);
  const occupations = page.occupations.flatMap((other) => library.occupations.get(other)?.page ?? []);
  const situations = pagesIn(library.situations).filter((situation) => situation.formations.includes(page.slug));
  const title = formationTitle(page);
  const { agrement } = page;
  const headings = page.kind === 'appui' ? HELP_SECTIONS : FORMATION_SECTIONS;
  return (
    <PageShell current="/formations">
      <Crumbs
        above={[
          { path: '/formations', name: 'Formations' },
          ...(parent ? [{ path: `/formations/${parent.slug}`, name: parent.acronym ?? parent.name }] : []),
        ]}
        here={page.acronym ?? page.name}
      />
      <h1>{title}</h1>
      <p className="lead">{page.summary}</p>
      <PageState updatedOn={page.updatedOn} author={page.author} reading={reading} />
      <Beside entries={[...FORMATION_SECTION_IDS.map((id) => ({ id, heading: headings[id] })), SOURCES]}>
        <SummaryList
          rows={[
            { term: 'Quoi', value: ONE_FORMATION[page.kind] },
            ...(page.town ? [{ term: 'Ville', value: page.town }] : []),
            {
              term: page.kind === 'appui' ? 'Accès' : 'Entrée',
              value: (
                <>
                  {ENTRIES[page.entry]}
                  {page.entrySource === undefined ? null : <SourceMark number={page.entrySource} />}
                </>
              ),
            },
          ]}
        />
      </Beside>
      {agrement && (
        <Notice tone={agrement.state === 'agréé' ? 'info' : 'attention'} title={agrementTitle(agrement)}>
          <p>
            {agrement.note}
            {agrement.source === undefined ? null : <SourceMark number={agrement.source} />}
          </p>
        </Notice>
      )}
      {FORMATION_SECTION_IDS.map((id) => (
        <section key={id}>
          <h2 id={id}>{headings[id]}</h2>
          <GuideText text={page.sections[id]} />
          {id === 'admission' && <SeriesList series={page.series} sources={page.sources} heading="Séries du bac" />}
        </section>
      ))}
      <LinkList
        heading="Les facultés, écoles et instituts"
        links={parts.map((part) => ({ href: `/formations/${part.slug}`, text: formationTitle(part) }))}
      />
      <LinkList
        heading="Métiers en lien"
        note={
          page.kind === 'appui'
            ? 'Des métiers pour lesquels cette aide peut servir.'
            : 'À vérifier avec l’établissement : ce n’est ni le seul chemin, ni une assurance d’y arriver.'
        }
        links={occupations.map((occupation) => ({
          href: `/metiers/${occupation.slug}`,
          text: occupationTitle(occupation),
        }))}
      />
      <LinkList
        heading="Selon votre situation"
        links={situations.map((situation) => ({ href: `/parcours/${situation.slug}`, text: situation.title }))}
      />
      <Sources sources={page.sources} author={page.author} />
      <ReportLink kind="formation" slug={page.slug} />
    </PageShell>
  );
}
