import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ActionForm } from '#app/_kit/action-form.tsx';
import { queryValue, type Query } from '#app/_kit/params.ts';
import { Screen } from '#app/_kit/screen.tsx';
import { formToken, type Person } from '#lib/access/index.ts';
import { DATE_PREFIX } from '#lib/appointments/core/agenda-forms.ts';
import { dateWords, WEEKDAYS } from '#lib/appointments/core/adviser-words.ts';
import { findOpeningDesk, listOutsideHours, type OpeningDesk } from '#lib/appointments/index.ts';
import { zoneName } from '#lib/platform/document/french-date.ts';
import { AdviserCrumbs } from '../../_parts/adviser-crumbs.tsx';
import { requireAdviser } from '../../_parts/adviser.ts';
import { AppointmentList } from '../../_parts/appointment-list.tsx';
import { DoneNotice } from '../../_parts/done-notice.tsx';
import { addHours, removeDate, removeHours, setDate } from './actions.ts';
import { hoursFields, hoursWords } from './hours-fields.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Plages d’ouverture', robots: 'noindex' };

const PATH = '/conseil/plages';

type Part = { desk: OpeningDesk; token: string };

/** When and where an adviser receives. One who is not vetted yet may prepare it; nobody sees it before. */
export default async function OpeningHoursPage({ searchParams }: { searchParams: Query }) {
  const actor = await requireAdviser(PATH);
  const now = Date.now();
  const desk = await findOpeningDesk(actor, now);
  if (!desk) notFound();
  const [done, token] = await Promise.all([queryValue(searchParams, 'fait'), formToken()]);
  return (
    <Screen current="/conseil" actor={actor}>
      <AdviserCrumbs here="Plages d’ouverture" />
      <h1>Plages d’ouverture</h1>
      <DoneNotice what={done} />
      <p>{`Toutes les heures sont à l’${zoneName(desk.adviser.zone)}.`}</p>
      {desk.adviser.active && <OutsideHours actor={actor} zone={desk.adviser.zone} now={now} />}
      <Weekly desk={desk} token={token} />
      <Dates desk={desk} token={token} />
      <Holidays desk={desk} />
    </Screen>
  );
}

/** Appointments are never moved or cancelled by a change of hours: the adviser is told, and decides. */
async function OutsideHours({ actor, zone, now }: { actor: Person; zone: string; now: number }) {
  const outside = (await listOutsideHours(actor, now)) ?? [];
  if (outside.length === 0) return null;
  return (
    <section>
      <h2>Rendez-vous en dehors de vos plages</h2>
      <p>Ils ont lieu quand même, tant que vous ne les déplacez ou ne les annulez pas.</p>
      <AppointmentList appointments={outside} zone={zone} now={now} dated />
    </section>
  );
}

function Weekly({ desk, token }: Part) {
  const { weekly, motifs } = desk;
  return (
    <>
      <h2>Chaque semaine</h2>
      {weekly.length === 0 && <p>Vous n’avez encore aucune plage : personne ne peut prendre rendez-vous avec vous.</p>}
      {WEEKDAYS.map((name, index) => {
        const ofDay = weekly.filter(({ weekday }) => weekday === index + 1);
        return (
          ofDay.length > 0 && (
            <section key={name}>
              <h3>{name.charAt(0).toUpperCase() + name.slice(1)}</h3>
              <ul className="plain list">
                {ofDay.map((hours) => (
                  <li key={hours.id}>
                    {hoursWords(hours, motifs)}
                    <ActionForm
                      action={removeHours}
                      formToken={token}
                      page={PATH}
                      id={`retirer-${hours.id}`}
                      hidden={{ plage: hours.id }}
                      fields={[]}
                      submit="Retirer"
                      about={`la plage du ${name}, ${hoursWords(hours, motifs)}`}
                      variant="quiet"
                    />
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
      <h3>Ajouter une plage</h3>
      <ActionForm
        action={addHours}
        formToken={token}
        page={PATH}
        id="ajouter"
        fields={[
          {
            kind: 'select',
            name: 'jour',
            label: 'Jour',
            options: WEEKDAYS.map((name, index) => ({ value: String(index + 1), label: name })),
            required: true,
          },
          ...hoursFields(desk, '', true),
        ]}
        submit="Ajouter la plage"
      />
    </>
  );
}

function Dates({ desk, token }: Part) {
  const { dates, motifs } = desk;
  return (
    <>
      <h2 id="dates">Dates particulières</h2>
      <p>Ce jour-là, ces heures remplacent celles de la semaine. Elles ouvrent aussi un jour férié.</p>
      {dates.length > 0 && (
        <ul className="plain list">
          {dates.map(({ day, hours }) => (
            <li key={day}>
              <b>{dateWords(day)}</b>
              {hours.length === 0 && <span>fermé</span>}
              {hours.map((one) => (
                <span key={one.id}>{hoursWords(one, motifs)}</span>
              ))}
              <ActionForm
                action={removeDate}
                formToken={token}
                page={PATH}
                id={`retirer-${day}`}
                hidden={{ date: day }}
                fields={[]}
                submit="Revenir aux heures habituelles"
                about={`le ${dateWords(day)}`}
                variant="quiet"
              />
            </li>
          ))}
        </ul>
      )}
      <h3>Ajouter une date</h3>
      <ActionForm
        action={setDate}
        formToken={token}
        page={PATH}
        id="ajouter-date"
        fields={[
          {
            kind: 'text',
            name: 'date',
            label: 'Date',
            type: 'date',
            width: 'short',
            required: true,
            autoComplete: 'off',
          },
          {
            kind: 'choice',
            name: 'ouverture',
            legend: 'Ce jour-là',
            options: [
              { value: 'ferme', label: 'Fermé' },
              { value: 'heures', label: 'Ouvert à d’autres heures', hint: 'Donnez-les ci-dessous.' },
            ],
          },
          ...hoursFields(desk, DATE_PREFIX, false),
        ]}
        submit="Ajouter la date"
      />
    </>
  );
}

function Holidays({ desk: { holidays, dates } }: { desk: OpeningDesk }) {
  if (holidays.length === 0) return null;
  const opened = new Set(dates.filter(({ hours }) => hours.length > 0).map(({ day }) => day));
  return (
    <>
      <h2>Jours fériés à venir</h2>
      <p>Vos plages de la semaine y sont fermées.</p>
      <ul>
        {holidays.map(({ day, name, certain }) => (
          <li key={day}>
            {`${dateWords(day)} : ${name}${certain ? '' : ' (date à confirmer)'}${opened.has(day) ? ', ouvert par une date particulière' : ''}`}
          </li>
        ))}
      </ul>
    </>
  );
}
