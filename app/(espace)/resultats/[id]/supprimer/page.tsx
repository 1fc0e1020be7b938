import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Button, ButtonLink } from '#app/_ui/button.tsx';
import { requirePerson } from '#lib/access/index.ts';
import { findResult } from '#lib/assessments/index.ts';
import { frenchMoment } from '#lib/platform/document/french-date.ts';
import { Hidden } from '#app/_kit/hidden.tsx';
import { Screen } from '#app/_kit/screen.tsx';
import { removeResult } from '../../actions.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Supprimer ce résultat', robots: 'noindex' };

/** Asks once, says what goes, then deletes. */
export default async function DeleteResultPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const person = await requirePerson(`/resultats/${encodeURIComponent(id)}/supprimer`);
  const result = await findResult(person, id);
  if (!result) notFound();
  return (
    <Screen current="/tests/riasec">
      <h1>Supprimer ce résultat ?</h1>
      <p>{`Test passé le ${frenchMoment(result.completedAt)}. ${result.headline}`}</p>
      <p>
        Le résultat, les réponses qui l’ont donné et les liens qui le montrent seront effacés. On ne peut pas revenir en
        arrière.
      </p>
      <form action={removeResult} className="actions">
        <Hidden values={{ resultat: result.id }} />
        <Button variant="danger">Supprimer ce résultat</Button>
        <ButtonLink href={`/resultats/${result.id}`} variant="quiet">
          Le garder
        </ButtonLink>
      </form>
    </Screen>
  );
}
