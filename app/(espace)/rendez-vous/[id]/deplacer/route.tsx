import { notFound } from 'next/navigation';
import { HiddenFields } from '#app/_ui/hidden-fields.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { defineDocumentForm, EMPTY_FORM, getActor, requirePerson, seeOther } from '#lib/access/index.ts';
import type { FormState, Person } from '#lib/access/index.ts';
import { findOwnAppointment, moveOwnAppointment, readOtherHours } from '#lib/appointments/index.ts';
import { appointmentPage, hoursPage } from '#lib/appointments/core/choice.ts';
import { refusal } from '#lib/appointments/core/lifecycle.ts';
import { localDate, parseLocalDate } from '#lib/appointments/core/zone.ts';
import { frenchMomentIn } from '#lib/platform/document/french-date.ts';
import { appointmentDocument, drawAppointment, idIn, zoneOf } from '../../_parts/appointment-page.tsx';
import { EmptyWeek, HourButtons, WeekHeading, WeekLinks } from '../../_parts/week-hours.tsx';
import { adviserWords } from '../../_parts/words.ts';

export const dynamic = 'force-dynamic';

/** The same adviser’s free hours, each a button; where it cannot be moved, the appointment’s page says what else. */
async function draw(person: Person, request: Request, state: FormState, status: number): Promise<Response> {
  const now = Date.now();
  const zone = zoneOf(request);
  const own = await findOwnAppointment(person, idIn(request));
  if (!own) notFound();
  const { appointment, adviser, motif, place } = own;
  const invited = own.proposed.length > 0;
  const why = refusal('move', invited ? 'service' : 'person', appointment, now);
  if (appointment.status === 'hold' || why !== null || (!invited && own.movesLeft === 0))
    return drawAppointment(person, request, {
      state: { fault: state.fault, values: {} },
      status,
      ...(state.fault ? {} : { note: 'Ce rendez-vous ne se déplace plus sur ce site.' }),
    });
  const asked = parseLocalDate(new URL(request.url).searchParams.get('semaine') ?? '');
  const { places, ...week } = await readOtherHours(
    person,
    own,
    { zone, day: asked ?? localDate(appointment.startsAt, zone) },
    now,
  );
  const href = (day: string) => appointmentPage(appointment.id, { zone, day, below: 'deplacer' });
  const show = { week, zone, places, href, phone: place?.phone ?? null };
  const title = 'Déplacer votre rendez-vous';
  return appointmentDocument(person, own, {
    title: state.fault ? `Erreur : ${title}` : title,
    status,
    below: 'deplacer',
    children: (formToken) => (
      <>
        {state.fault && <Refusal>{state.fault.fieldErrors['heure'] ?? state.fault.message}</Refusal>}
        <h1>{title}</h1>
        <p>{`Il est prévu ${frenchMomentIn(new Date(appointment.startsAt), zone)}, avec ${adviserWords(adviser)}. Il reste à cette heure tant que vous n’en choisissez pas une autre.`}</p>
        <WeekHeading week={week} zone={zone} />
        {week.hours.length === 0 ? (
          <EmptyWeek {...show} />
        ) : (
          <form method="post" action={href(week.first)}>
            <HiddenFields token={formToken} values={{ rendezVous: appointment.id, fuseau: zone }} />
            <HourButtons {...show} />
          </form>
        )}
        <WeekLinks week={week} href={href} />
        {own.offered && (
          <p>
            Une autre personne vous conviendrait mieux ? Annulez d’abord ce rendez-vous, puis{' '}
            <a href={hoursPage({ motif: motif.slug, zone })}>choisissez parmi toutes les heures libres</a>.
          </p>
        )}
        <p>
          <a href={appointmentPage(appointment.id, { zone })}>Ne rien changer</a>
        </p>
      </>
    ),
  });
}

export async function GET(request: Request): Promise<Response> {
  const person = await requirePerson(appointmentPage(idIn(request), { zone: zoneOf(request), below: 'deplacer' }));
  return draw(person, request, EMPTY_FORM, 200);
}

/** Moves to the chosen hour. Refused: the hours again, and the appointment is where it was. */
export const POST = defineDocumentForm(moveOwnAppointment, async (state, request) => {
  const actor = await getActor();
  if (actor.kind === 'guest')
    return seeOther(`/connexion?suite=${encodeURIComponent(appointmentPage(idIn(request)))}&fait=perdu`);
  return draw(actor, request, state, state.status);
});
