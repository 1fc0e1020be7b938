import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ActionForm } from '#app/_kit/action-form.tsx';
import { queryValue, type Query } from '#app/_kit/params.ts';
import { Screen } from '#app/_kit/screen.tsx';
import { formToken } from '#lib/access/index.ts';
import { dateWords, momentWords } from '#lib/appointments/core/adviser-words.ts';
import { addDays, localDate, parseLocalDate } from '#lib/appointments/core/zone.ts';
import { DAYS_SHOWN, findMoveChoices, type MoveChoices } from '#lib/appointments/index.ts';
import { zoneName } from '#lib/platform/document/french-date.ts';
import { fr } from '#lib/platform/document/french.ts';
import { AdviserCrumbs } from '../../../../_parts/adviser-crumbs.tsx';
import { requireActiveAdviser } from '../../../../_parts/adviser.ts';
import { nameOf } from '../../../../_parts/appointment-list.tsx';
import { move } from '../../actions.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Déplacer un rendez-vous', robots: 'noindex' };

/** The adviser's own free hours, a week at a time, for an appointment that has to move. */
export default async function MovePage(props: { params: Promise<{ id: string }>; searchParams: Query }) {
  const { id } = await props.params;
  const above = `/conseil/rendez-vous/${encodeURIComponent(id)}`;
  const { actor, adviser } = await requireActiveAdviser(`${above}/deplacer`);
  const from = parseLocalDate((await queryValue(props.searchParams, 'jour')) ?? '');
  const choices = await findMoveChoices(actor, id, from, Date.now());
  if (!choices) notFound();
  const { appointment } = choices;
  return (
    <Screen current="/conseil" actor={actor}>
      <AdviserCrumbs above={[{ path: above, name: 'Rendez-vous' }]} here="Déplacer" />
      <h1>{`Déplacer le rendez-vous de ${nameOf(appointment)}`}</h1>
      <p>{`${momentWords(appointment.startsAt, adviser.zone)}, ${zoneName(adviser.zone)} : ${appointment.motif}`}</p>
      <Hours choices={choices} zone={adviser.zone} token={await formToken()} page={`${above}/deplacer`} />
    </Screen>
  );
}

type HoursProps = { choices: MoveChoices; zone: string; token: string; page: string };

function Hours({ choices: { appointment, hours, from }, zone, token, page }: HoursProps) {
  if (hours === null) return <p>Ce rendez-vous est commencé, terminé ou annulé : il ne peut plus être déplacé.</p>;
  const last = addDays(from, DAYS_SHOWN - 1);
  return (
    <>
      <p>{`Vos heures libres du ${dateWords(from)} au ${dateWords(last)}.`}</p>
      {hours.length === 0 ? (
        <p>Il n’y en a aucune pour ce motif.</p>
      ) : (
        <ActionForm
          action={move}
          formToken={token}
          page={`${page}?jour=${from}`}
          id="deplacer"
          hidden={{ 'rendez-vous': appointment.id }}
          fields={[
            {
              kind: 'choice',
              name: 'heure',
              legend: 'Nouvelle heure',
              options: hours.map((hour) => ({
                value: `${hour.from} ${hour.placeId}`,
                label: fr(`${momentWords(hour.from, zone)}, ${hour.place.name}`),
              })),
            },
          ]}
          submit="Déplacer le rendez-vous"
          back={{ href: `/conseil/rendez-vous/${appointment.id}`, label: 'Ne rien changer' }}
        />
      )}
      <p className="actions">
        {from > localDate(Date.now(), zone) && (
          <a href={`${page}?jour=${addDays(from, -DAYS_SHOWN)}`}>Semaine d’avant</a>
        )}
        <a href={`${page}?jour=${addDays(from, DAYS_SHOWN)}`}>Semaine d’après</a>
      </p>
    </>
  );
}
