import { ActionForm } from '#app/_kit/action-form.tsx';
import { Notice } from '#app/_ui/notice.tsx';
import { momentWords, stateWords } from '#lib/appointments/core/adviser-words.ts';
import type { AbsenceDesk } from '#lib/appointments/index.ts';
import { fr } from '#lib/platform/document/french.ts';
import { nameOf } from '../../../_parts/appointment-list.tsx';
import { treat } from '../actions.ts';

type Props = { desk: AbsenceDesk; zone: string; now: number; token: string; path: string };

/** The touched appointments with one press for all of them, and a page of its own for each. */
export function Treatment({ desk: { absence, touched }, zone, now, token, path }: Props) {
  return (
    <>
      <h2>{`À traiter : ${touched.length}`}</h2>
      <ActionForm
        action={treat}
        formToken={token}
        page={path}
        id="traiter"
        hidden={{ indisponibilite: absence.id }}
        fields={[
          {
            kind: 'checks',
            name: 'touches',
            legend: 'Rendez-vous',
            required: true,
            options: touched.map((appointment) => ({
              value: appointment.id,
              label: fr(
                `${momentWords(appointment.startsAt, zone)} : ${nameOf(appointment)}, ${appointment.motif} (${stateWords(appointment, zone, now)})`,
              ),
            })),
          },
          {
            kind: 'choice',
            name: 'moyen',
            legend: 'Que faire de ceux qui sont cochés ?',
            hint: 'Des heures proposées restent libres pour les autres. Sans réponse à temps, le rendez-vous est annulé.',
            options: [
              { value: 'proposer', label: 'Proposer à chaque personne trois autres heures avec vous' },
              { value: 'confier', label: 'Confier à quelqu’un d’autre qui est libre, sinon proposer trois heures' },
              { value: 'annuler', label: 'Annuler' },
            ],
          },
          {
            kind: 'text',
            name: 'raison',
            label: 'Raison',
            hint: 'Chaque personne la lit. Nécessaire pour annuler.',
            maxLength: 300,
            autoComplete: 'off',
          },
        ]}
        values={{ touches: touched.map(({ id }) => id), moyen: 'proposer' }}
        submit="Traiter les rendez-vous cochés"
      />
      <details>
        <summary>Un par un</summary>
        <ul className="plain list">
          {touched.map((appointment) => (
            <li key={appointment.id}>
              <a href={`/conseil/rendez-vous/${appointment.id}`}>
                {`${momentWords(appointment.startsAt, zone)} : ${nameOf(appointment)}`}
              </a>
              <span>Choisir vous-même les heures, la personne qui reçoit, ou annuler.</span>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

/** What was done with each, and what is not answered yet. */
export function Outcomes({ desk: { treated, awaited }, zone }: { desk: AbsenceDesk; zone: string }) {
  if (treated.length === 0 && awaited.length === 0) return null;
  return (
    <>
      <h2>Ce qui a été fait</h2>
      <ul>
        {awaited.map(({ id, startsAt, until, ...rest }) => (
          <li key={id}>
            <a href={`/conseil/rendez-vous/${id}`}>
              {`${momentWords(startsAt, zone)} : ${rest.personName ?? 'nom non donné'}`}
            </a>
            {` : d’autres heures sont proposées. Sans réponse avant le ${momentWords(until, zone)}, le rendez-vous est annulé.`}
          </li>
        ))}
        {treated.map(({ was, motif, movedTo, handedTo }) => (
          <li key={`${was} ${motif} ${movedTo} ${handedTo}`}>
            {fr(`${momentWords(was, zone)}, ${motif} : ${outcomeWords({ was, movedTo, handedTo }, zone)}`)}
          </li>
        ))}
      </ul>
      <Notice>
        Seules les personnes dont l’adresse e-mail est confirmée reçoivent un message : prévenez les autres.
      </Notice>
    </>
  );
}

function outcomeWords(
  { was, movedTo, handedTo }: { was: number; movedTo: number | null; handedTo: string | null },
  zone: string,
): string {
  if (movedTo === null) return 'annulé.';
  if (handedTo !== null) return `confié à ${handedTo}.`;
  return movedTo === was ? 'gardé.' : `déplacé au ${momentWords(movedTo, zone)}.`;
}
