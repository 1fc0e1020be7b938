import { PageShell } from '#app/_ui/page-shell.tsx';
import { findShared, type SharedResult } from '#lib/assessments/index.ts';
import { listOccupationProfiles } from '#lib/guidance/index.ts';
import { ROUTE_IDS } from '#lib/guides/core/kinds/metier/catalogue.ts';
import { linkSecret } from '#lib/access/core/typed-text.ts';
import { renderDocument } from '#lib/platform/document/render.tsx';
import { frenchDay } from '#lib/platform/document/french-date.ts';
import { PrintHelp } from '../../(espace)/resultats/_parts/print-help.tsx';
import { ResultView } from '../../(espace)/resultats/_parts/result-view.tsx';
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
  const { token: asked } = await params;
  const token = linkSecret(decodeURIComponent(asked));
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
            Il a été fermé par la personne qui l’a créé, ou il n’a pas été copié en entier. Demandez-lui un nouveau
            lien.
          </p>
          <p>
            <a href="/">Découvrir Orientation Pro Congo</a>
          </p>
        </PageShell>
      ),
    });
  }
  const query = new URL(request.url).searchParams;
  const print = query.get('imprimer') === '1';
  const only = ROUTE_IDS.find((id) => id === query.get('voie')) ?? null;
  const base = `/partage/${token}`;
  const occupations = await listOccupationProfiles();
  return renderDocument({
    ...COMMON,
    path: base,
    title: 'Un résultat partagé',
    body: <Shared {...{ shared, occupations, base, only, print }} />,
  });
}

type SharedProps = { shared: SharedResult } & Pick<
  Parameters<typeof ResultView>[0],
  'occupations' | 'base' | 'only' | 'print'
>;

function Shared({
  shared: { analysis, instrument, instrumentHash, recommendations, completedAt },
  ...rest
}: SharedProps) {
  const keep = <PrintHelp base={rest.base} print={rest.print} />;
  return (
    <PageShell>
      <h1>Un résultat partagé</h1>
      <p>
        Test passé le {frenchDay(completedAt)}. La personne qui a passé ce test vous montre son résultat. Dans cette
        page, « vous », c’est elle.
      </p>
      {instrument ? (
        <ResultView {...{ analysis, instrument, instrumentHash, keep }} recommended={recommendations} {...rest} />
      ) : (
        <UnknownVersion headline="Ancienne version du test">{keep}</UnknownVersion>
      )}
    </PageShell>
  );
}
