import { notFound } from 'next/navigation';
import { z } from 'zod';
import { Button, ButtonLink } from '#app/_ui/button.tsx';
import { HiddenFields } from '#app/_ui/hidden-fields.tsx';
import { backTo, defineDocumentForm, fault, requirePerson, subjectOf } from '#lib/access/index.ts';
import { deleteResult, findResult, findResultOwner } from '#lib/assessments/index.ts';
import { frenchMoment } from '#lib/platform/document/french-date.ts';
import { personalDocument } from '#app/_kit/personal-document.tsx';
import { readerFrame } from '#app/_kit/reader-frame.ts';
import { pageOfSent, RESULT_DOCUMENT, resultat, resultPage } from '../../_parts/result-address.ts';

export const dynamic = 'force-dynamic';

/** Asks once, says what goes. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  const person = await requirePerson(`${resultPage(id)}/supprimer`);
  const result = await findResult(person, id);
  if (!result) notFound();
  const frame = await readerFrame(person);
  const page = resultPage(result.id);
  return personalDocument({
    ...RESULT_DOCUMENT,
    path: `${page}/supprimer`,
    title: 'Supprimer ce résultat',
    heading: 'Supprimer ce résultat ?',
    frame,
    children: (
      <>
        <p>{`Test passé le ${frenchMoment(result.completedAt)}. ${result.headline}`}</p>
        <p>
          Le résultat, les réponses qui l’ont donné et les liens qui le montrent seront effacés. On ne peut pas revenir
          en arrière.
        </p>
        <form method="post" action={`${page}/supprimer`} className="actions">
          <HiddenFields token={frame.formToken} values={{ resultat: result.id }} />
          <Button variant="danger">Supprimer ce résultat</Button>
          <ButtonLink href={page} variant="quiet">
            Le garder
          </ButtonLink>
        </form>
      </>
    ),
  });
}

/** Deletes a result for good, with the answers it came from and the links that showed it. */
export const POST = defineDocumentForm(
  {
    name: 'delete-result',
    once: true,
    verb: 'delete',
    resource: 'result',
    subject: async (tx, { input }) => subjectOf('result', await findResultOwner(tx, input.resultat)),
    schema: z.object({ resultat }),
    perform: async (tx, { input, actor }) => {
      if (actor.kind === 'guest') return fault('unauthenticated');
      return (await deleteResult(tx, actor.id, input.resultat))
        ? { ok: true, redirect: '/resultats?supprime=1' }
        : fault('not-found');
    },
  },
  backTo(pageOfSent),
);
