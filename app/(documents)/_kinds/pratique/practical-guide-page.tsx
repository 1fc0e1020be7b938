import { GuideText, Inlines } from '#app/_ui/guide-text.tsx';
import { PageShell } from '#app/_ui/page-shell.tsx';
import { formationTitle } from '#lib/guides/core/kinds/formation/schema.ts';
import type { PracticalGuide } from '#lib/guides/core/kinds/pratique/schema.ts';
import { listOfKind } from '#lib/guides/core/kinds/registry.ts';
import { pagePath } from '#lib/guides/core/pages.ts';
import { parseInlines } from '#lib/guides/core/text.ts';
import { Crumbs } from '#app/_kit/crumbs.tsx';
import { Beside, partId } from '../../_parts/beside.tsx';
import { LinkList } from '../../_parts/link-list.tsx';
import { PageState, ReportLink, Sources, SOURCES } from '../../_parts/page-foot.tsx';
import type { PageProps } from '../kind-view.ts';

const STEPS = { id: 'a-faire', heading: 'Que faire maintenant' } as const;

/** One matter to settle: what to know, what to do now, then where to read on. */
export function PracticalGuidePage({ entry: { page, reading }, library }: PageProps<PracticalGuide>) {
  const formations = page.formations.flatMap((slug) => library.formations.get(slug)?.page ?? []);
  const situations = page.situations.flatMap((slug) => library.situations.get(slug)?.page ?? []);
  return (
    <PageShell>
      <Crumbs above={[listOfKind('pratique')]} here={page.title} />
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
      <LinkList
        heading="Selon votre situation"
        links={situations.map(({ slug, title }) => ({ href: pagePath('parcours', slug), text: title }))}
      />
      <LinkList
        heading="Écoles et aides publiques"
        links={formations.map((other) => ({ href: pagePath('formation', other.slug), text: formationTitle(other) }))}
      />
      <Sources sources={page.sources} author={page.author} />
      <ReportLink kind="pratique" slug={page.slug} />
    </PageShell>
  );
}
