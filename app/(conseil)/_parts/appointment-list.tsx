import { hourWords, momentWords, stateWords } from '#lib/appointments/core/adviser-words.ts';
import { MODES } from '#lib/appointments/core/first-motifs.ts';
import type { AdviserAppointment } from '#lib/appointments/index.ts';

/** The person's name as their adviser reads it. */
export const nameOf = ({ personName, personId }: AdviserAppointment): string =>
  personName ?? (personId === null ? 'Compte effacé' : 'Nom non donné');

/** « sur place, Centre Poto-Poto », « par téléphone ». */
export function whereWords({ mode, place }: AdviserAppointment): string {
  const how = MODES.find(({ value }) => value === mode)?.label ?? mode;
  return mode === 'sur-place' && place !== null ? `${how}, ${place}` : how;
}

type Props = {
  appointments: readonly AdviserAppointment[];
  zone: string;
  now: number;
  /** Whether the day stands beside the hour: in lists over several days. */
  dated?: boolean;
};

/** Appointments, a line each; on paper with a box to tick. */
export function AppointmentList({ appointments, zone, now, dated = false }: Props) {
  return (
    <ul className="plain list">
      {appointments.map((appointment) => {
        const { id, status, startsAt, endsAt, motif } = appointment;
        return (
          <li key={id} className={status === 'cancelled' ? 'no-print' : undefined}>
            <b className="hidden print:inline" aria-hidden="true">
              ☐{' '}
            </b>
            <a href={`/conseil/rendez-vous/${id}`}>
              {dated
                ? `${momentWords(startsAt, zone)} : ${nameOf(appointment)}`
                : `${hourWords(startsAt, zone)} à ${hourWords(endsAt, zone)} : ${nameOf(appointment)}`}
            </a>
            <span>{`${motif} · ${whereWords(appointment)}`}</span>
            <span className="no-print">{stateWords(appointment, zone, now)}</span>
          </li>
        );
      })}
    </ul>
  );
}
