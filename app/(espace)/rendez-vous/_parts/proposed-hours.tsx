import { Button } from '#app/_ui/button.tsx';
import { HiddenFields } from '#app/_ui/hidden-fields.tsx';
import type { OwnAppointment } from '#lib/appointments/index.ts';
import { appointmentPage } from '#lib/appointments/core/choice.ts';
import { zoneName, frenchMomentIn } from '#lib/platform/document/french-date.ts';
import { adviserWords, dayAndHour } from './words.ts';

type Props = { own: OwnAppointment; zone: string; formToken: string };

/** The hours that the service proposes, a button each, and what else the person may do. */
export function ProposedHours({ own: { appointment, proposed }, zone, formToken }: Props) {
  const [first] = proposed;
  if (!first) return null;
  const free = proposed.filter((one) => one.free);
  const page = (below: string) => appointmentPage(appointment.id, { zone, below });
  const other = (adviserId: string) => adviserId !== appointment.adviserId;
  return (
    <section aria-labelledby="propositions">
      <h2 id="propositions">Choisissez une autre heure</h2>
      <p>
        {free.length > 0
          ? 'Le service ne peut pas vous recevoir à l’heure prévue. Il vous propose :'
          : 'Le service ne peut pas vous recevoir à l’heure prévue, et les heures qu’il proposait sont prises maintenant.'}
      </p>
      {free.length > 0 && (
        <form method="post" action={page('proposition')}>
          <HiddenFields token={formToken} values={{ rendezVous: appointment.id, fuseau: zone }} />
          <ul className="plain list">
            {free.map(({ id, startsAt, place, adviser, adviserId }) => (
              <li key={id}>
                <Button name="proposition" value={id}>
                  {dayAndHour(startsAt, zone)}
                </Button>
                <span>{other(adviserId) ? `${place}, avec ${adviserWords(adviser)}` : place}</span>
              </li>
            ))}
          </ul>
          <p className="hint">{`Toutes les heures de cette page : ${zoneName(zone)}.`}</p>
        </form>
      )}
      <p>
        {'Aucune ne vous va ? '}
        <a href={page('deplacer')}>Voir toutes les heures libres</a>
        {'. '}
        {`Sans réponse avant le ${frenchMomentIn(new Date(first.until), zone)}, ce rendez-vous est annulé, et vous pourrez en prendre un autre.`}
      </p>
    </section>
  );
}
