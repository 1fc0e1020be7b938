import { personalDocument } from '#app/_kit/personal-document.tsx';
import { readerFrame } from '#app/_kit/reader-frame.ts';
import { defineDocumentForm, EMPTY_FORM, getActor, seeOther, type FormState } from '#lib/access/index.ts';
import { findOwnAppointment, reportAdultProblem } from '#lib/appointments/index.ts';
import { appointmentPage } from '#lib/appointments/core/choice.ts';
import { PROBLEM_PAGE } from '#lib/appointments/core/safety.ts';
import { ProblemForm, PROBLEM_TITLE, ProblemSent } from './_parts/problem-form.tsx';

export const dynamic = 'force-dynamic';

async function draw(state: FormState, status: number, appointmentId: string, done: string | null): Promise<Response> {
  const frame = await readerFrame(await getActor());
  const sent = done === 'envoi' || done === 'sans-lecteur';
  return personalDocument({
    path: PROBLEM_PAGE,
    title: state.fault ? `Erreur : ${PROBLEM_TITLE}` : PROBLEM_TITLE,
    heading: PROBLEM_TITLE,
    description: 'Dites ce qui s’est passé avec un adulte rencontré ici. Cette personne ne lira pas votre message.',
    status,
    frame,
    children: (
      <>
        <ProblemSent done={done} />
        {!sent && (
          <ProblemForm {...{ state, appointmentId }} action={PROBLEM_PAGE} formToken={frame.formToken} known={false} />
        )}
      </>
    ),
  });
}

/**
 * For everybody: whoever is not signed in says in their own words whom it concerns. The link of a message names the
 * appointment; whoever is signed in as its person is led to its page.
 */
export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const named = query.get('rendez-vous') ?? '';
  const actor = await getActor();
  const own = actor.kind === 'person' && named !== '' ? await findOwnAppointment(actor, named) : null;
  if (own) return seeOther(appointmentPage(own.appointment.id, { below: 'probleme' }));
  return draw(EMPTY_FORM, 200, actor.kind === 'person' ? '' : named.slice(0, 36), query.get('fait'));
}

/** Keeps what was said. Refused: the same page, with all that was typed. */
export const POST = defineDocumentForm(reportAdultProblem, async (state) => {
  const named = state.values['rendezVous'];
  return draw(state, state.status, typeof named === 'string' ? named.slice(0, 36) : '', null);
});
