import { defineDocumentForm, EMPTY_FORM, getActor, requirePerson, seeOther } from '#lib/access/index.ts';
import { chooseProposedHour } from '#lib/appointments/index.ts';
import { appointmentPage } from '#lib/appointments/core/choice.ts';
import { drawAppointment, idIn, zoneOf } from '../../_parts/appointment-page.tsx';

export const dynamic = 'force-dynamic';

/** The page of the appointment, where the proposed hours stand. */
export async function GET(request: Request): Promise<Response> {
  const person = await requirePerson(appointmentPage(idIn(request), { zone: zoneOf(request) }));
  return drawAppointment(person, request, { state: EMPTY_FORM, status: 200 });
}

/** Chooses a proposed hour. Refused: the page says why, with the hours that are left. */
export const POST = defineDocumentForm(chooseProposedHour, async (state, request) => {
  const actor = await getActor();
  if (actor.kind === 'guest')
    return seeOther(`/connexion?suite=${encodeURIComponent(appointmentPage(idIn(request)))}&fait=perdu`);
  return drawAppointment(actor, request, { state: { ...state, values: {} }, status: state.status });
});
