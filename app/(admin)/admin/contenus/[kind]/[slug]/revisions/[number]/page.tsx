import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { Field } from '#app/_ui/form-field.tsx';
import { Notice } from '#app/_ui/notice.tsx';
import { SummaryList } from '#app/_ui/summary-list.tsx';
import { ActionForm } from '#app/_kit/action-form.tsx';
import { Screen } from '#app/_kit/screen.tsx';
import { formToken } from '#lib/access/index.ts';
import { pageDifferences, readableFields } from '#lib/guides/editing/core/differences.ts';
import { findRevision, type RevisionView } from '#lib/guides/index.ts';
import type { PageKind } from '#lib/guides/core/pages.ts';
import { findName } from '#lib/people/index.ts';
import { frenchMoment } from '#lib/platform/document/french-date.ts';
import { AdminCrumbs } from '../../../../../_parts/admin-crumbs.tsx';
import { Differences, Written } from '../../../../../_parts/differences.tsx';
import { editedPage, type Place } from '../../../../../_parts/page-params.ts';
import { SignNotice } from '../../../../../_parts/sign-notice.tsx';
import { restore } from '../../../../actions.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Une version publiée', robots: { index: false } };

/** One publication of a page: what it changed, the whole text, and the way back to it. */
export default async function RevisionPage({
  params,
}: {
  params: Promise<{ kind: string; slug: string; number: string }>;
}) {
  const { number: typed } = await params;
  const number = /^\d{1,6}$/.test(typed) ? Number(typed) : 0;
  const place = await editedPage(params, `/revisions/${number}`);
  const { actor, kind, slug, title, path } = place;
  const view = await findRevision(actor, kind, slug, number);
  if (!view) notFound();
  const { revision, previous, published } = view;
  const name = await findName(actor);
  return (
    <Screen current="/admin" actor={actor} name={name}>
      <AdminCrumbs
        above={[
          { path: '/admin/contenus', name: 'Contenus' },
          { path, name: title },
        ]}
        here={`Version ${number}`}
      />
      <h1>{`Version ${number} : ${title}`}</h1>
      <SummaryList
        rows={[
          {
            term: 'Publiée le',
            value: `${frenchMoment(revision.publishedAt)}${number === published.revision ? ', en ligne' : ''}`,
          },
          { term: 'Par', value: revision.authorName ?? 'Une personne qui n’a plus de compte' },
          { term: 'Pourquoi', value: revision.reason },
          { term: 'Relecture', value: revision.reading ? 'Relue en entier par cette personne' : 'Pas relue en entier' },
        ]}
      />
      {previous?.page && revision.page && (
        <>
          <h2>Ce que cette version a changé</h2>
          <Differences
            differences={pageDifferences(kind, previous.page, revision.page)}
            before={`Version ${previous.number}`}
            after={`Version ${number}`}
          />
        </>
      )}
      <WholeText kind={kind} revision={revision} />
      {number !== published.revision && <RestoreSection place={place} view={view} name={name} />}
    </Screen>
  );
}

function WholeText({ kind, revision: { page } }: { kind: PageKind; revision: RevisionView['revision'] }) {
  if (!page)
    return (
      <Notice tone="attention">
        Cette version date d’avant les règles actuelles des pages : elle ne peut pas être montrée champ par champ, ni
        rétablie.
      </Notice>
    );
  return (
    <details>
      <summary>Lire toute la version</summary>
      <dl className="terms">
        {readableFields(kind, page).map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <Written text={text} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

const FIELDS: readonly Field[] = [
  {
    kind: 'text',
    name: 'motif',
    label: 'Pourquoi rétablir cette version',
    required: true,
    maxLength: 300,
    autoComplete: 'off',
  },
  {
    kind: 'checks',
    name: 'relecture',
    legend: 'Votre relecture',
    hint: 'Cochez seulement si vous avez lu toute cette version. Votre nom et la date seront montrés.',
    options: [{ value: 'oui', label: 'J’ai relu toute la page' }],
  },
];

async function RestoreSection({
  place: { kind, slug, path, draft },
  view: { revision, published },
  name,
}: {
  place: Place;
  view: RevisionView;
  name: string | null;
}) {
  if (!revision.page) return null;
  return (
    <>
      <h2>Rétablir cette version</h2>
      <p>
        Son texte est publié de nouveau, comme une nouvelle version. Rien n’est effacé : les autres versions restent
        dans la liste.
      </p>
      {draft && (
        <Notice tone="attention">
          Un brouillon est en cours sur cette page. Il est gardé, mais il faudra le comparer à la version rétablie avant
          de le publier.
        </Notice>
      )}
      <h3>Ce qui changera sur la page</h3>
      <Differences
        differences={pageDifferences(kind, published.page, revision.page)}
        before="En ligne"
        after={`Version ${revision.number}`}
      />
      {name ? (
        <ActionForm
          action={restore}
          formToken={await formToken()}
          page={`${path}/revisions/${revision.number}`}
          id="retablir"
          fields={FIELDS}
          hidden={{ genre: kind, page: slug, numero: String(revision.number), revision: String(published.revision) }}
          submit="Rétablir cette version"
          back={{ href: path, label: 'Revenir sans rétablir' }}
        />
      ) : (
        <SignNotice />
      )}
    </>
  );
}
