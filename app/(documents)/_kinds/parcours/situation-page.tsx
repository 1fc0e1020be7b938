import { GuideText, Inlines } from '#app/_ui/guide-text.tsx';
import { PageShell } from '#app/_ui/page-shell.tsx';
import { bacName } from '#lib/guides/core/bac-series.ts';
import { occupationTitle } from '#lib/guides/core/kinds/metier/catalogue.ts';
import { formationTitle } from '#lib/guides/core/kinds/formation/schema.ts';
import type { Situation } from '#lib/guides/core/kinds/parcours/schema.ts';
import { pagePath } from '#lib/guides/core/pages.ts';
import { parseInlines } from '#lib/guides/core/text.ts';
import { Crumbs } from '#app/_kit/crumbs.tsx';
import { Beside, partId } from '../../_parts/beside.tsx';
import { LinkList } from '../../_parts/link-list.tsx';
import { PageState, ReportLink, Sources, SOURCES } from '../../_parts/page-foot.tsx';
import type { PageProps } from '../kind-view.ts';

const STEPS = { id: 'a-faire', heading: 'À faire maintenant' } as const;

/** A situation: what to know, then what to do, then where to read on. */
export function SituationPage({ entry: { page, reading }, library }: PageProps<Situation>) {
  const occupations = page.occupations
    .flatMap((other) => library.occupations.get(other)?.page ?? [])
    .map((other) => ({ href: pagePath('metier', other.slug), text: occupationTitle(other) }));
  const formations = page.formations
    .flatMap((other) => library.formations.get(other)?.page ?? [])
    .map((other) => ({ href: pagePath('formation', other.slug), text: formationTitle(other) }));
  return (
    <PageShell>
      <Crumbs
        above={[{ path: '/parcours', name: 'Situations' }]}
        here={page.serie ? `Après un ${bacName(page.serie)}` : page.title}
      />
      <h1>{page.title}</h1>
      <PageState updatedOn={page.updatedOn} author={page.author} reading={reading} />
      <Beside
        entries={[...page.sections.map(({ heading }, place) => ({ id: partId(place), heading })), STEPS, SOURCES]}
      />
      <GuideText text={page.intro} />
      {page.sections.map(({ heading, text }, place) => (
        <section key={heading}>
          <h2 id={partId(place)}>{heading}</h2>
          <GuideText text={text} />
        </section>
      ))}
      <h2 id={STEPS.id}>{STEPS.heading}</h2>
      <ol>
        {page.steps.map((step) => (
          <li key={step}>
            <Inlines inlines={parseInlines(step)} />
          </li>
        ))}
      </ol>
      <LinkList heading="Métiers à regarder" links={occupations} />
      {page.serie && (
        <p>
          <a href={`/metiers?serie=${page.serie}`}>Tous les métiers, vus depuis le {bacName(page.serie)}</a>
        </p>
      )}
      <LinkList heading="Formations à regarder" links={formations} />
      <Sources sources={page.sources} author={page.author} />
      <ReportLink kind="parcours" slug={page.slug} />
    </PageShell>
  );
}
