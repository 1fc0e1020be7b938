import type { TouchedAt } from '#lib/appointments/index.ts';
import { frenchMoment } from '#lib/platform/document/french-date.ts';

type TouchedProps = {
  touched: readonly TouchedAt[];
  /** Whose appointments, after their number; '' for everybody’s. */
  whose: string;
  /** What happens to those that are confirmed, and to those that wait. */
  confirmed: string;
  pending: string;
};

/** Which appointments a change of a place concerns, and what becomes of them, before one presses. */
export function Touched({ touched, whose, confirmed, pending }: TouchedProps) {
  const about = `${whose === '' ? '' : `${whose} `}dans ce lieu`;
  if (touched.length === 0) return <p>{`Aucun rendez-vous à venir ${about}.`}</p>;
  return (
    <>
      <p>{`${touched.length} rendez-vous à venir ${about}, à l’heure de Brazzaville :`}</p>
      <ul>
        {touched.map(({ startsAt, adviser, confirmed: sure }, index) => (
          <li key={`${startsAt.getTime()}-${index}`}>
            {frenchMoment(startsAt)}
            {adviser ? `, avec ${adviser}` : ''}
            {sure ? '' : ' : demande en attente'}
          </li>
        ))}
      </ul>
      {touched.some((one) => one.confirmed) && <p>{confirmed}</p>}
      {touched.some((one) => !one.confirmed) && <p>{pending}</p>}
    </>
  );
}
