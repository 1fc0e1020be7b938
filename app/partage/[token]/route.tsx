import { PageShell } from '#app/_ui/page-shell.tsx';
import { findShared } from '#lib/assessments/index.ts';
import { getLibrary } from '#lib/guides/index.ts';
import { linkSecret } from '#lib/access/core/typed-text.ts';
import { Hole } from '#lib/platform/document/holes.tsx';
import { renderDocument } from '#lib/platform/document/render.tsx';
import { frenchDay } from '#lib/platform/document/french-date.ts';
import { PrintHelp } from '../../(espace)/resultats/_parts/print-help.tsx';
import { viewOptions } from '../../(espace)/resultats/_parts/query.ts';
import { resultMarkup } from '../../(espace)/resultats/_parts/reading.tsx';
import { UnknownVersion } from '../../(espace)/resultats/_parts/unknown-version.tsx';

export const dynamic = 'force-dynamic';

const COMMON = {
  description: 'Résultat d’un test d’intérêts.',
  robots: 'noindex',
  cacheSeconds: null,
  headers: { 'X-Robots-Tag': 'noindex, nofollow' },
} as const;

/** What a link shows: the same words as the person reads, without name or id, and never kept by anybody on the way. */
export async function GET(request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  const token = linkSecret((await params).token);
  const shared = await findShared(token);
  if (!shared) {
    return renderDocument({
      ...COMMON,
      path: '/partage',
      title: 'Ce lien ne montre plus rien',
      status: 404,
      body: (
        <PageShell>
          <h1>Ce lien ne montre plus rien</h1>
          <p>
            Il a été fermé par la personne qui l’a créé, ses 30 jours sont passés, ou il n’a pas été copié en entier.
            Demandez-lui un nouveau lien.
          </p>
          <p>
            <a href="/">Découvrir Orientation Pro Congo</a>
          </p>
        </PageShell>
      ),
    });
  }
  const { only, print } = viewOptions(new URL(request.url).searchParams);
  const base = `/partage/${token}`;
  const keep = <PrintHelp base={base} print={print} />;
  const { analysis, instrument, instrumentHash, recommendations, completedAt } = shared;
  const lecture =
    instrument &&
    (await resultMarkup(
      await getLibrary(),
      { analysis, instrument, instrumentHash, recommended: recommendations, only, serie: null, bySerie: false, print },
      { base, serie: null, keep },
    ));
  return renderDocument({
    ...COMMON,
    path: base,
    title: 'Un résultat partagé',
    parts: lecture === null ? {} : { lecture },
    body: (
      <PageShell>
        <h1>Un résultat partagé</h1>
        <p>
          Test passé le {frenchDay(completedAt)}. La personne qui a passé ce test vous montre son résultat. Dans cette
          page, « vous », c’est elle.
        </p>
        {lecture === null ? (
          <UnknownVersion headline="Ancienne version du test">{keep}</UnknownVersion>
        ) : (
          <Hole name="lecture" />
        )}
      </PageShell>
    ),
  });
}
