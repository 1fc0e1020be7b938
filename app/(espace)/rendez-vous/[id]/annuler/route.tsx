import { notFound } from 'next/navigation';
import { Button, ButtonLink } from '#app/_ui/button.tsx';
import { HiddenFields } from '#app/_ui/hidden-fields.tsx';
import { defineDocumentForm, EMPTY_FORM, getActor, requirePerson, seeOther } from '#lib/access/index.ts';
import { cancelAppointment, findOwnAppointment } from '#lib/appointments/index.ts';
import { appointmentPage } from '#lib/appointments/core/choice.ts';
import { refusal } from '#lib/appointments/core/lifecycle.ts';
import { frenchMomentIn } from '#lib/platform/document/french-date.ts';
import { appointmentDocument, drawAppointment, idIn, zoneOf } from '../../_parts/appointment-page.tsx';
import { adviserWords } from '../../_parts/words.ts';

export const dynamic = 'force-dynamic';

/** Asks once; where it is too late or over, the appointment’s page says what else. */
export async function GET(request: Request): Promise<Response> {
  const zone = zoneOf(request);
  const person = await requirePerson(appointmentPage(idIn(request), { zone, below: 'annuler' }));
  const own = await findOwnAppointment(person, idIn(request));
  if (!own) notFound();
  const { appointment, adviser } = own;
  if (refusal('cancel', 'person', appointment, Date.now()) !== null)
    return drawAppointment(person, request, {
      state: EMPTY_FORM,
      status: 200,
      note: 'Ce rendez-vous ne s’annule plus sur ce site.',
    });
  const title = 'Annuler ce rendez-vous ?';
  const page = appointmentPage(appointment.id, { zone });
  return appointmentDocument(person, own, {
    title,
    status: 200,
    below: 'annuler',
    children: (formToken) => (
      <>
        <h1>{title}</h1>
        <p>{`${own.motif.label}, ${frenchMomentIn(new Date(appointment.startsAt), zone)}, avec ${adviserWords(adviser)}.`}</p>
        <p>Vous pourrez prendre un autre rendez-vous.</p>
        <form method="post" action={appointmentPage(appointment.id, { zone, below: 'annuler' })} className="actions">
          <HiddenFields token={formToken} values={{ rendezVous: appointment.id, fuseau: zone }} />
          <Button variant="danger">Annuler le rendez-vous</Button>
          <ButtonLink href={page} variant="quiet">
            Le garder
          </ButtonLink>
        </form>
      </>
    ),
  });
}

/** Cancels, or lets go of a kept hour. Refused: the appointment’s page says why. */
export const POST = defineDocumentForm(cancelAppointment, async (state, request) => {
  const actor = await getActor();
  if (actor.kind === 'guest')
    return seeOther(`/connexion?suite=${encodeURIComponent(appointmentPage(idIn(request)))}&fait=perdu`);
  return drawAppointment(actor, request, { state: { ...state, values: {} }, status: state.status });
});
