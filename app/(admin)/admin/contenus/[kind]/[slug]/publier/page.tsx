import type { Metadata } from 'next';
import { Button, ButtonLink } from '#app/_ui/button.tsx';
import type { Field } from '#app/_ui/form-field.tsx';
import { Notice } from '#app/_ui/notice.tsx';
import { ActionForm } from '#app/_kit/action-form.tsx';
import { Screen } from '#app/_kit/screen.tsx';
import { FaultNotice } from '#app/_kit/fault-notice.tsx';
import { Hidden } from '#app/_kit/hidden.tsx';
import { queryValue, type Query } from '#app/_kit/params.ts';
import { formToken } from '#lib/access/index.ts';
import { differencesOf } from '#lib/guides/editing/core/differences.ts';
import { fieldsOfPage, specsOf } from '#lib/guides/editing/core/page-fields.ts';
import { checkFields } from '#lib/guides/editing/core/problems.ts';
import { knownPages, type Draft } from '#lib/guides/index.ts';
import { findName } from '#lib/people/index.ts';
import { frenchMoment } from '#lib/platform/document/french-date.ts';
import { AdminCrumbs } from '../../../../_parts/admin-crumbs.tsx';
import { Differences } from '../../../../_parts/differences.tsx';
import { editedPage, type PageParams, type Place } from '../../../../_parts/page-params.ts';
import { SignNotice } from '../../../../_parts/sign-notice.tsx';
import { dropDraft, goOnWithDraft, publish } from '../../../actions.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Publier un brouillon', robots: { index: false } };

/** The last look before a draft is published: what changes, why, and by whom. */
export default async function PublishPage({ params, searchParams }: { params: PageParams; searchParams: Query }) {
  const place = await editedPage(params, '/publier');
  const { actor, title, path, draft } = place;
  const [trouble, name] = await Promise.all([queryValue(searchParams, 'souci'), findName(actor)]);
  return (
    <Screen current="/admin" actor={actor} name={name}>
      <AdminCrumbs
        above={[
          { path: '/admin/contenus', name: 'Contenus' },
          { path, name: title },
        ]}
        here="Publier"
      />
      <h1>{`Publier : ${title}`}</h1>
      <FaultNotice code={trouble} />
      {draft ? <Ready place={place} draft={draft} name={name} /> : <NoDraft path={path} />}
    </Screen>
  );
}

function NoDraft({ path }: { path: string }) {
  return (
    <>
      <p>Cette page n’a pas de brouillon : il n’y a rien à publier.</p>
      <p className="actions">
        <ButtonLink href={`${path}/modifier`}>Modifier la page</ButtonLink> <a href={path}>Revenir à la page</a>
      </p>
    </>
  );
}

async function Ready({ place, draft, name }: { place: Place; draft: Draft; name: string | null }) {
  const { kind, page, path, revision } = place;
  const { ok } = checkFields(kind, page, draft.fields, await knownPages());
  if (!ok) {
    return (
      <>
        <Notice tone="error">Le brouillon contient encore des erreurs : il ne peut pas être publié.</Notice>
        <p className="actions">
          <ButtonLink href={`${path}/modifier`}>Corriger le brouillon</ButtonLink>
        </p>
      </>
    );
  }
  const differences = differencesOf(specsOf(kind, page), fieldsOfPage(kind, page), draft.fields);
  const overtaken = draft.baseRevision !== revision;
  return (
    <>
      {overtaken && <Overtaken place={place} draft={draft} />}
      <h2>{overtaken ? 'Ce qui sépare la version en ligne et votre brouillon' : 'Ce qui change'}</h2>
      <Differences differences={differences} before="En ligne" after="Brouillon" />
      <p className="actions">
        <a href={`${path}/apercu`}>Prévisualiser</a> <a href={`${path}/modifier`}>Modifier encore</a>
      </p>
      {overtaken ? (
        <GoOn place={place} draft={draft} />
      ) : (
        differences.length > 0 && (name ? <PublishForm place={place} draft={draft} /> : <SignNotice />)
      )}
    </>
  );
}

const FIELDS: readonly Field[] = [
  {
    kind: 'text',
    name: 'motif',
    label: 'Pourquoi cette version',
    hint: 'Une phrase pour les autres personnes qui modifient ces pages, par exemple « Date du concours corrigée ».',
    required: true,
    maxLength: 300,
    autoComplete: 'off',
  },
  {
    kind: 'checks',
    name: 'relecture',
    legend: 'Votre relecture',
    hint: 'Cochez seulement si vous avez lu toute la page. Votre nom et la date y seront montrés.',
    options: [{ value: 'oui', label: 'J’ai relu toute la page' }],
  },
];

async function PublishForm({ place: { kind, slug, path }, draft }: { place: Place; draft: Draft }) {
  return (
    <>
      <h2>Publier</h2>
      <ActionForm
        action={publish}
        formToken={await formToken()}
        page={`${path}/publier`}
        id="publier"
        fields={FIELDS}
        hidden={{ genre: kind, page: slug, version: draft.version }}
        submit="Publier cette version"
        back={{ href: path, label: 'Revenir sans publier' }}
      />
    </>
  );
}

/** Who published what since the draft was begun. */
function Overtaken({ place: { revisions, revision, path }, draft }: { place: Place; draft: Draft }) {
  return (
    <Notice tone="attention" title="Une autre version a été publiée entre-temps">
      <p>
        {`Votre brouillon part de la version ${draft.baseRevision}. La version en ligne est la version ${revision}. Publier maintenant remplacerait ce qui a été changé depuis :`}
      </p>
      <ul>
        {revisions
          .filter(({ number }) => number > draft.baseRevision)
          .map(({ number, reason, authorName, publishedAt }) => (
            <li key={number}>
              <a href={`${path}/revisions/${number}`}>Version {number}</a>,{' '}
              {authorName ?? 'une personne qui n’a plus de compte'}, le {frenchMoment(publishedAt)}
              {' : '}
              {reason}
            </li>
          ))}
      </ul>
    </Notice>
  );
}

function GoOn({ place: { kind, slug, path, revision }, draft }: { place: Place; draft: Draft }) {
  const about = { genre: kind, page: slug, version: draft.version };
  return (
    <>
      <h2>Comment continuer</h2>
      <p>
        Comparez les textes ci-dessus. S’il faut reprendre dans votre brouillon ce que l’autre version a apporté,
        modifiez-le d’abord. Puis dites que vous avez vu les changements : vous pourrez publier.
      </p>
      <form action={goOnWithDraft} className="actions">
        <Hidden values={{ ...about, revision: String(revision) }} />
        <Button>J’ai vu les changements, garder mon brouillon</Button>{' '}
        <a href={`${path}/modifier`}>Modifier le brouillon</a>
      </form>
      <form action={dropDraft} className="actions">
        <Hidden values={about} />
        <Button variant="danger">Supprimer mon brouillon</Button>
      </form>
    </>
  );
}
