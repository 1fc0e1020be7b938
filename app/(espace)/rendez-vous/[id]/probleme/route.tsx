import { notFound } from 'next/navigation';
import { SummaryList } from '#app/_ui/summary-list.tsx';
import { defineDocumentForm, EMPTY_FORM, getActor, requirePerson, seeOther } from '#lib/access/index.ts';
import type { FormState, Person } from '#lib/access/index.ts';
import { findOwnAppointment, listOwnReports, reportAdultProblem } from '#lib/appointments/index.ts';
import { appointmentPage } from '#lib/appointments/core/choice.ts';
import { REPORT_WORDS } from '#lib/appointments/core/safety.ts';
import { frenchMoment, frenchMomentIn } from '#lib/platform/document/french-date.ts';
import { ProblemForm, PROBLEM_TITLE, ProblemSent } from '../../../probleme/_parts/problem-form.tsx';
import { appointmentDocument, idIn, zoneOf } from '../../_parts/appointment-page.tsx';
import { adviserWords } from '../../_parts/words.ts';

export const dynamic = 'force-dynamic';

const BELOW = 'probleme';

async function draw(person: Person, request: Request, state: FormState, status: number): Promise<Response> {
  const own = await findOwnAppointment(person, idIn(request));
  if (!own) notFound();
  const { appointment, adviser } = own;
  const reports = await listOwnReports(person, appointment.id);
  const zone = zoneOf(request);
  return appointmentDocument(person, own, {
    title: state.fault ? `Erreur : ${PROBLEM_TITLE}` : PROBLEM_TITLE,
    status,
    below: BELOW,
    children: (formToken) => (
      <>
        <h1>{PROBLEM_TITLE}</h1>
        {!state.fault && <ProblemSent done={new URL(request.url).searchParams.get('fait')} />}
        <p>{`Le rendez-vous du ${frenchMomentIn(new Date(appointment.startsAt), zone)}, avec ${adviserWords(adviser)}.`}</p>
        {reports.length > 0 && (
          <SummaryList
            rows={reports.map(({ createdAt, state: now }) => ({
              term: `Votre message du ${frenchMoment(createdAt)}`,
              value: REPORT_WORDS[now],
            }))}
          />
        )}
        <ProblemForm
          {...{ state, formToken }}
          action={appointmentPage(appointment.id, { below: BELOW })}
          appointmentId={appointment.id}
          known={adviser !== null}
        />
      </>
    ),
  });
}

/** For the person of this appointment, whatever their age; that they reported before is said, without the words. */
export async function GET(request: Request): Promise<Response> {
  const person = await requirePerson(appointmentPage(idIn(request), { below: BELOW }));
  return draw(person, request, EMPTY_FORM, 200);
}

/** Keeps what was said. Refused: the same page, with all that was typed. */
export const POST = defineDocumentForm(reportAdultProblem, async (state, request) => {
  const actor = await getActor();
  if (actor.kind === 'guest')
    return seeOther(
      `/connexion?suite=${encodeURIComponent(appointmentPage(idIn(request), { below: BELOW }))}&fait=perdu`,
    );
  return draw(actor, request, state, state.status);
});
