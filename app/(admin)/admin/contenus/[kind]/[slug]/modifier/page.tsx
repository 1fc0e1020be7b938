import type { Metadata } from 'next';
import { Notice } from '#app/_ui/notice.tsx';
import { Screen } from '#app/_kit/screen.tsx';
import { queryValue, type Query } from '#app/_kit/params.ts';
import { formToken } from '#lib/access/index.ts';
import { fieldsOfPage, groupsOf } from '#lib/guides/editing/core/page-fields.ts';
import { checkFields } from '#lib/guides/editing/core/problems.ts';
import { knownPages } from '#lib/guides/index.ts';
import { frenchMoment } from '#lib/platform/document/french-date.ts';
import { AdminCrumbs } from '../../../../_parts/admin-crumbs.tsx';
import { editedPage, type PageParams, type Place } from '../../../../_parts/page-params.ts';
import { keepDraft } from '../../../actions.ts';
import { ContentForm, type DrawnGroup } from './content-form.tsx';

export const dynamic = 'force-dynamic';

export async function generateMetadata({ searchParams }: { searchParams: Query }): Promise<Metadata> {
  const title =
    (await queryValue(searchParams, 'fait')) === 'a-corriger'
      ? 'Erreur\u00a0: brouillon à corriger'
      : 'Modifier une page';
  return { title, robots: { index: false } };
}

const drawn = ({ kind, page }: Place): DrawnGroup[] =>
  groupsOf(kind, page).map(({ heading, hint, fields }) => ({
    heading: heading,
    ...(hint === undefined ? {} : { hint: hint }),
    fields: fields.map(({ name, label, hint: help, control, rows, options, optional }) => ({
      name,
      label: label,
      hint: help === undefined ? undefined : help,
      control,
      rows,
      options,
      optional,
    })),
  }));

/** The form of a page. What was typed is kept as a draft, with its errors in place. */
export default async function EditContentPage({ params, searchParams }: { params: PageParams; searchParams: Query }) {
  const place = await editedPage(params, '/modifier');
  const { actor, kind, slug, title, path, page, revision, draft } = place;
  const [done, token] = await Promise.all([queryValue(searchParams, 'fait'), formToken()]);
  const checked = draft ? checkFields(kind, page, draft.fields, await knownPages()) : null;
  const problems =
    checked && !checked.ok ? checked.problems.map(({ field, message }) => ({ field, message: message })) : [];
  return (
    <Screen current="/admin" actor={actor}>
      <AdminCrumbs
        above={[
          { path: '/admin/contenus', name: 'Contenus' },
          { path, name: title },
        ]}
        here="Modifier"
      />
      <h1>{`Modifier : ${title}`}</h1>
      {done === 'brouillon' && problems.length === 0 && <Saved path={path} />}
      {done === 'a-corriger' && problems.length > 0 && (
        <Notice tone="success">
          Votre texte est enregistré dans le brouillon. Il reste des erreurs : rien n’est publié.
        </Notice>
      )}
      {draft && draft.baseRevision !== revision && (
        <Notice tone="attention">
          {`Ce brouillon part de la version ${draft.baseRevision}, et la version ${revision} a été publiée depuis. Avant de publier, vous verrez ce qui les sépare.`}
        </Notice>
      )}
      <p className="hint">
        {draft
          ? `Brouillon enregistré le ${frenchMoment(draft.updatedAt)}.`
          : 'Il n’y a pas encore de brouillon : le texte publié est montré.'}
      </p>
      <ContentForm
        key={draft?.version ?? 'published'}
        action={keepDraft}
        formToken={token}
        page={`${path}/modifier`}
        groups={drawn(place)}
        values={draft?.fields ?? fieldsOfPage(kind, page)}
        problems={problems}
        announce={done === 'a-corriger'}
        hidden={{
          genre: kind,
          page: slug,
          base: String(draft?.baseRevision ?? revision),
          version: draft?.version ?? '',
        }}
      />
      <p>
        <a href={path}>Revenir sans enregistrer</a>
      </p>
    </Screen>
  );
}

function Saved({ path }: { path: string }) {
  return (
    <Notice tone="success">
      <p>Le brouillon est enregistré. Rien n’est encore publié.</p>
      <p>
        <a href={`${path}/apercu`}>Prévisualiser</a>, ou <a href={`${path}/publier`}>publier</a>.
      </p>
    </Notice>
  );
}
