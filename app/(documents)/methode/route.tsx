import { PageShell } from '#app/_ui/page-shell.tsx';
import { isOutage } from '#db/outage.ts';
import { findPublicFigures, latestInstrument, type PublicFigures } from '#lib/assessments/index.ts';
import { getLibrary, pagesIn } from '#lib/guides/index.ts';
import { breadcrumbs } from '#lib/platform/document/json-ld.ts';
import { renderDocument } from '#lib/platform/document/render.tsx';
import { Formulas } from './formulas.tsx';
import { Making } from './making.tsx';
import { Measured } from './measured.tsx';
import { Scoring } from './scoring.tsx';
import { Limits, Sources } from './sources.tsx';

export const dynamic = 'force-dynamic';

/** How the test is made, scored and matched, and what it cannot tell. */
export async function GET(): Promise<Response> {
  const [{ occupations }, measured] = await Promise.all([getLibrary(), figuresNow()]);
  return renderDocument({
    path: '/methode',
    title: 'Comment le test est fait',
    description:
      'D’où viennent les questions, comment les points sont comptés, comment les métiers sont rapprochés, et ce que le test ne peut pas dire.',
    jsonLd: [breadcrumbs({ path: '/methode', name: 'Méthode' })],
    body: (
      <PageShell current="/methode">
        <h1>Comment le test est fait</h1>
        <p className="lead">
          Vous avez le droit de savoir d’où vient un résultat avant de lui faire confiance. Cette page le dit avec des
          mots simples. Les calculs sont plus bas, pour qui veut vérifier.
        </p>
        <Making />
        <Scoring occupations={pagesIn(occupations)} />
        <Measured found={measured} />
        <Limits />
        <Formulas />
        <Sources />
      </PageShell>
    ),
  });
}

/** What was last read, for a time when the database is away. */
let lastFigures: PublicFigures | null = null;

/** Null when the database has not answered yet: the rest of the page is in memory and is shown all the same. */
async function figuresNow(): Promise<PublicFigures | null> {
  try {
    lastFigures = await findPublicFigures(latestInstrument('riasec'));
  } catch (error) {
    if (!isOutage(error)) throw error;
  }
  return lastFigures;
}
