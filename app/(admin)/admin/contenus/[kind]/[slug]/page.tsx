import type { Metadata } from 'next';
import { Button, ButtonLink } from '#app/_ui/button.tsx';
import { SummaryList } from '#app/_ui/summary-list.tsx';
import { ActionForm } from '#app/_kit/action-form.tsx';
import { Screen } from '#app/_kit/screen.tsx';
import { FaultNotice } from '#app/_kit/fault-notice.tsx';
import { Hidden } from '#app/_kit/hidden.tsx';
import { queryValue, type Query } from '#app/_kit/params.ts';
import { formToken } from '#lib/access/index.ts';
import { kindOf } from '#lib/guides/core/kinds/registry.ts';
import { pagePath } from '#lib/guides/core/pages.ts';
import { findName } from '#lib/people/index.ts';
import { frenchDay, frenchMoment } from '#lib/platform/document/french-date.ts';
import { AdminCrumbs } from '../../../_parts/admin-crumbs.tsx';
import { DoneNotice } from '../../../_parts/done-notice.tsx';
import { editedPage, type PageParams, type Place } from '../../../_parts/page-params.ts';
import { SignNotice } from '../../../_parts/sign-notice.tsx';
import { reportsInWords } from '../../../_parts/words.ts';
import { dropDraft, signReading } from '../../actions.ts';
import { Revisions } from './revisions-table.tsx';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Une page des contenus', robots: { index: false } };

/** One page of the guides: its state, what can be done with it, and what it was before. */
export default async function ContentPage({ params, searchParams }: { params: PageParams; searchParams: Query }) {
  const place = await editedPage(params);
  const { actor, kind, slug, title, path, reading, revision, updatedAt, draft, openReports } = place;
  const [done, trouble, name, token] = await Promise.all([
    queryValue(searchParams, 'fait'),
    queryValue(searchParams, 'souci'),
    findName(actor),
    formToken(),
  ]);
  return (
    <Screen current="/admin" actor={actor} name={name}>
      <AdminCrumbs above={[{ path: '/admin/contenus', name: 'Contenus' }]} here={title} />
      <h1>{title}</h1>
      <DoneNotice what={done} />
      <FaultNotice code={trouble} />
      <SummaryList
        rows={[
          { term: 'Genre de page', value: kindOf(kind).words.one },
          { term: 'Version publiée', value: `${revision}, du ${frenchMoment(updatedAt)}` },
          {
            term: 'Relecture',
            value: reading
              ? `Relue ${reading.name ? `par ${reading.name} ` : ''}le ${frenchDay(reading.on)}`
              : 'À relire',
          },
          ...(openReports > 0
            ? [
                {
                  term: 'Signalements',
                  value: reportsInWords(openReports),
                  action: (
                    <a href="/admin/signalements">
                      Voir<span className="hidden-text"> les signalements</span>
                    </a>
                  ),
                },
              ]
            : []),
        ]}
      />
      <p className="actions">
        <ButtonLink href={`${path}/modifier`}>{draft ? 'Continuer le brouillon' : 'Modifier la page'}</ButtonLink>
        <a href={pagePath(kind, slug)}>Voir la page publique</a>
      </p>
      {draft && <DraftSection place={place} />}
      {!reading && (
        <section aria-labelledby="relecture-titre">
          <h2 id="relecture-titre">Marquer comme relue</h2>
          <p>
            Lisez d’abord la page publique en entier : le texte, les liens et les sources. Votre nom et la date y seront
            montrés. Le texte ne change pas.
          </p>
          {name ? (
            <ActionForm
              action={signReading}
              formToken={token}
              page={path}
              id="relire"
              fields={[]}
              hidden={{ genre: kind, page: slug, revision: String(revision), relecture: 'oui' }}
              submit="J’ai relu toute la page, la marquer comme relue"
              variant="secondary"
            />
          ) : (
            <SignNotice />
          )}
        </section>
      )}
      <Revisions place={place} />
    </Screen>
  );
}

function DraftSection({ place: { kind, slug, path, draft, revision } }: { place: Place }) {
  if (!draft) return null;
  return (
    <section aria-labelledby="brouillon">
      <h2 id="brouillon">Brouillon en cours</h2>
      <p>
        {`Enregistré le ${frenchMoment(draft.updatedAt)}, à partir de la version ${draft.baseRevision}. Il n’est montré qu’aux administrateurs et aux administratrices.`}
      </p>
      {draft.baseRevision !== revision && (
        <p>Une autre version a été publiée depuis : vous verrez avant de publier ce qui a changé.</p>
      )}
      <p className="actions">
        <a href={`${path}/apercu`}>Prévisualiser</a> <a href={`${path}/publier`}>Publier</a>
      </p>
      <details>
        <summary>Supprimer ce brouillon</summary>
        <p>Ce qui a été écrit dans le brouillon est effacé pour toujours. La page publiée reste comme elle est.</p>
        <form action={dropDraft}>
          <Hidden values={{ genre: kind, page: slug, version: draft.version }} />
          <Button variant="danger">Supprimer le brouillon</Button>
        </form>
      </details>
    </section>
  );
}
