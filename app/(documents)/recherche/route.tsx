import { isOutage } from '#db/outage.ts';
import { PageShell } from '#app/_ui/page-shell.tsx';
import { kindOf } from '#lib/guides/core/kinds/registry.ts';
import { pagePath, pageTitle, type PageKind } from '#lib/guides/core/pages.ts';
import { getLibrary, searchPages, shelfOf, type Library, type SearchHit } from '#lib/guides/index.ts';
import { breadcrumbs } from '#lib/platform/document/json-ld.ts';
import { renderDocument } from '#lib/platform/document/render.tsx';
import { Crumbs } from '#app/_kit/crumbs.tsx';
import { SearchForm } from '../_parts/search-form.tsx';

export const dynamic = 'force-dynamic';

const SHOWN = 10;

type Found = { readonly kind: PageKind; readonly href: string; readonly title: string; readonly summary: string };

/** The pages of the hits; one that was withdrawn since is left out. */
const found = (hits: readonly SearchHit[], library: Library): Found[] =>
  hits.flatMap(({ kind, slug }) => {
    const page = shelfOf(library, kind).get(slug)?.page;
    return page ? [{ kind, href: pagePath(kind, slug), title: pageTitle(kind, page), summary: page.summary }] : [];
  });

/** Looks through every page for what somebody typed. */
export async function GET(request: Request): Promise<Response> {
  const typed = [...(new URL(request.url).searchParams.get('q') ?? '').replace(/\p{Cc}/gu, ' ').trim()]
    .slice(0, 80)
    .join('');
  const hits =
    typed === ''
      ? []
      : await searchPages(typed).catch((error: unknown) => {
          if (isOutage(error)) return null;
          throw error;
        });
  const pages = hits === null ? null : found(hits, await getLibrary()).slice(0, SHOWN);
  const near = pages !== null && pages.length > 0 && hits!.every(({ exact }) => !exact);
  return renderDocument({
    path: '/recherche',
    title: typed === '' ? 'Chercher un métier, une école ou une situation' : `Chercher : ${typed}`,
    description:
      'Cherchez parmi les métiers, les formations et les situations du Congo-Brazzaville, avec vos mots et sans vous soucier des accents.',
    // The middleware limits this address and may set a cookie here: no shared cache may keep it.
    cacheSeconds: null,
    robots: typed === '' ? 'index' : 'noindex',
    ...(pages === null ? { status: 503 } : {}),
    jsonLd: [breadcrumbs({ path: '/recherche', name: 'Chercher' })],
    body: (
      <PageShell current="/recherche">
        <Crumbs above={[]} here="Chercher" />
        <h1>Chercher</h1>
        <SearchForm value={typed} />
        {typed !== '' && <Answer typed={typed} pages={pages} near={near} />}
        {(typed === '' || pages === null || pages.length === 0) && <Ways />}
      </PageShell>
    ),
  });
}

function Answer({ typed, pages, near }: { typed: string; pages: readonly Found[] | null; near: boolean }) {
  if (pages === null)
    return <p role="status">La recherche ne répond pas en ce moment. Les listes, elles, restent ouvertes :</p>;
  if (pages.length === 0)
    return (
      <p role="status">
        Rien ne correspond à « {typed} ». Essayez un mot plus court ou plus courant, par exemple le nom d’un métier.
      </p>
    );
  return (
    <>
      <p role="status">
        {near ? `Rien n’est écrit exactement comme « ${typed} ». Voici le plus proche :` : `Pour « ${typed} » :`}
      </p>
      {kindsInOrder(pages).map((kind) => (
        <Kind key={kind} heading={kindOf(kind).words.many} pages={pages.filter((page) => page.kind === kind)} />
      ))}
    </>
  );
}

/** The kind of the best hit first. */
const kindsInOrder = (pages: readonly Found[]): PageKind[] => [...new Set(pages.map(({ kind }) => kind))];

function Kind({ heading, pages }: { heading: string; pages: readonly Found[] }) {
  if (pages.length === 0) return null;
  return (
    <section>
      <h2>{heading}</h2>
      <ul className="plain list">
        {pages.map(({ href, title, summary }) => (
          <li key={href}>
            <a href={href}>{title}</a>
            <span>{summary}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Ways() {
  return (
    <ul>
      <li>
        <a href="/metiers">Tous les métiers</a>
      </li>
      <li>
        <a href="/formations">Toutes les formations</a>
      </li>
      <li>
        <a href="/parcours">Partir de votre situation</a>
      </li>
      <li>
        <a href="/pratique">Les guides pratiques : bourse, arnaques</a>
      </li>
      <li>
        <a href="/tests/riasec">Faire le test d’intérêts</a>
      </li>
    </ul>
  );
}
