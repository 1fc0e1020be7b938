import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { queryValue, type Query } from '#app/_kit/params.ts';
import { Screen } from '#app/_kit/screen.tsx';
import { Button } from '#app/_ui/button.tsx';
import { TextField } from '#app/_ui/field.tsx';
import { daySpan, weekOf } from '#lib/appointments/core/adviser-agenda.ts';
import { absenceWords, dateWords } from '#lib/appointments/core/adviser-words.ts';
import { addDays, localDate, type LocalDate, overlaps, parseLocalDate } from '#lib/appointments/core/zone.ts';
import { listDaysOff, listOfAdviser, type Absence, type AdviserAppointment } from '#lib/appointments/index.ts';
import { zoneName } from '#lib/platform/document/french-date.ts';
import { AdviserCrumbs } from '../../_parts/adviser-crumbs.tsx';
import { requireActiveAdviser } from '../../_parts/adviser.ts';
import { AppointmentList } from '../../_parts/appointment-list.tsx';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Agenda', robots: 'noindex' };

const PATH = '/conseil/agenda';

/** One day or one week of an adviser, in their own zone. They print the day: one A4, with boxes to tick. */
export default async function AgendaPage({ searchParams }: { searchParams: Query }) {
  const { actor, adviser } = await requireActiveAdviser(PATH);
  const [day, week] = await Promise.all([queryValue(searchParams, 'jour'), queryValue(searchParams, 'semaine')]);
  const now = Date.now();
  const { zone } = adviser;
  const today = localDate(now, zone);
  const date = parseLocalDate(week ?? day ?? '') ?? today;
  const dates = week === undefined ? [date] : weekOf(date);
  const [first, last] = [dates[0] ?? date, dates.at(-1) ?? date];
  const window = { from: daySpan(first, zone).from, to: daySpan(last, zone).to };
  const [appointments, off] = await Promise.all([
    listOfAdviser(actor, window),
    listDaysOff(actor, [first, last], window),
  ]);
  if (!appointments || !off) notFound();
  const title =
    week === undefined ? `Agenda du ${dateWords(date)}` : `Semaine du ${dateWords(first)} au ${dateWords(last)}`;
  return (
    <Screen current="/conseil" actor={actor} live="agenda">
      <AdviserCrumbs here="Agenda" />
      <h1>{title}</h1>
      <Moves date={date} today={today} week={week !== undefined} />
      <p>{`À l’${zoneName(zone)}.`}</p>
      {dates.map((one) => (
        <Day
          key={one}
          date={one}
          headed={week !== undefined}
          holiday={off.holidays.find((holiday) => holiday.day === one)?.name}
          absences={off.absences.filter(({ span }) => overlaps(span, daySpan(one, zone)))}
          appointments={appointments.filter(({ startsAt }) => localDate(startsAt, zone) === one)}
          zone={zone}
          now={now}
        />
      ))}
      <p className="no-print">
        <a href="/conseil/agenda/abonnement">Avoir mon agenda dans mon téléphone</a>
      </p>
    </Screen>
  );
}

/** To the day or week before and after, to today, and to any date. */
function Moves({ date, today, week }: { date: LocalDate; today: LocalDate; week: boolean }) {
  const name = week ? 'semaine' : 'jour';
  const step = week ? 7 : 1;
  return (
    <div className="no-print">
      <p className="actions">
        <a href={`${PATH}?${name}=${addDays(date, -step)}`}>{week ? 'Semaine précédente' : 'Jour précédent'}</a>
        <a href={`${PATH}?${name}=${addDays(date, step)}`}>{week ? 'Semaine suivante' : 'Jour suivant'}</a>
        {(week || date !== today) && <a href={PATH}>Aujourd’hui</a>}
        {!week && <a href={`${PATH}?semaine=${date}`}>Toute la semaine</a>}
      </p>
      <details>
        <summary>Aller à une date</summary>
        <form method="get" action={PATH}>
          <TextField
            name="jour"
            label="Date"
            type="date"
            width="short"
            required
            defaultValue={date}
            autoComplete="off"
          />
          <p className="actions">
            <Button variant="secondary">Voir ce jour</Button>
          </p>
        </form>
      </details>
    </div>
  );
}

type DayProps = {
  date: LocalDate;
  headed: boolean;
  holiday: string | undefined;
  absences: readonly Absence[];
  appointments: readonly AdviserAppointment[];
  zone: string;
  now: number;
};

function Day({ date, headed, holiday, absences, appointments, zone, now }: DayProps) {
  return (
    <section>
      {headed && (
        <h2>
          <a href={`${PATH}?jour=${date}`}>{dateWords(date)}</a>
        </h2>
      )}
      {holiday && <p>{`Jour férié : ${holiday}`}</p>}
      {absences.map((absence) => (
        <p key={absence.id}>
          {'Indisponibilité : '}
          <a href={`/conseil/indisponibilites/${absence.id}`}>{absenceWords(absence)}</a>
        </p>
      ))}
      {appointments.length === 0 ? (
        <p>Aucun rendez-vous.</p>
      ) : (
        <AppointmentList appointments={appointments} zone={zone} now={now} />
      )}
    </section>
  );
}
