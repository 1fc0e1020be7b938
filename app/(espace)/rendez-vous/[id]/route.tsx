import { defineDocumentForm, EMPTY_FORM, getActor, requirePerson, seeOther } from '#lib/access/index.ts';
import { confirmAppointment } from '#lib/appointments/index.ts';
import { appointmentPage } from '#lib/appointments/core/choice.ts';
import { drawAppointment, idIn, zoneOf } from '../_parts/appointment-page.tsx';

export const dynamic = 'force-dynamic';

/** One of the person’s own appointments, or the hour that they keep. */
export async function GET(request: Request): Promise<Response> {
  const person = await requirePerson(appointmentPage(idIn(request), { zone: zoneOf(request) }));
  return drawAppointment(person, request, { state: EMPTY_FORM, status: 200 });
}

/** Confirms the kept hour. Refused: the same page, with all that was typed. */
export const POST = defineDocumentForm(confirmAppointment, async (state, request) => {
  const actor = await getActor();
  if (actor.kind === 'guest')
    return seeOther(`/connexion?suite=${encodeURIComponent(appointmentPage(idIn(request)))}&fait=perdu`);
  return drawAppointment(actor, request, { state, status: state.status });
});
