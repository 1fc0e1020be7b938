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
import { propose } from '../../actions.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Proposer d’autres heures', robots: 'noindex' };

/** The adviser's own free hours, a week at a time, to propose in place of one that cannot be kept. */
export default async function ProposePage(props: { params: Promise<{ id: string }>; searchParams: Query }) {
  const { id } = await props.params;
  const above = `/conseil/rendez-vous/${encodeURIComponent(id)}`;
  const { actor, adviser } = await requireActiveAdviser(`${above}/proposer`);
  const from = parseLocalDate((await queryValue(props.searchParams, 'jour')) ?? '');
  const choices = await findMoveChoices(actor, id, from, Date.now());
  if (!choices) notFound();
  const { appointment } = choices;
  return (
    <Screen current="/conseil" actor={actor}>
      <AdviserCrumbs above={[{ path: above, name: 'Rendez-vous' }]} here="Proposer" />
      <h1>{`Proposer d’autres heures à ${nameOf(appointment)}`}</h1>
      <p>{`${momentWords(appointment.startsAt, adviser.zone)}, ${zoneName(adviser.zone)} : ${appointment.motif}`}</p>
      <Hours choices={choices} zone={adviser.zone} token={await formToken()} page={`${above}/proposer`} />
    </Screen>
  );
}

type HoursProps = { choices: MoveChoices; zone: string; token: string; page: string };

function Hours({ choices: { appointment, hours, from }, zone, token, page }: HoursProps) {
  if (hours === null)
    return <p>Ce rendez-vous est commencé, terminé ou annulé : aucune autre heure ne peut être proposée.</p>;
  const last = addDays(from, DAYS_SHOWN - 1);
  return (
    <>
      <p>{`Vos heures libres du ${dateWords(from)} au ${dateWords(last)}.`}</p>
      {hours.length === 0 ? (
        <p>Il n’y en a aucune pour ce motif.</p>
      ) : (
        <ActionForm
          action={propose}
          formToken={token}
          page={`${page}?jour=${from}`}
          id="proposer"
          hidden={{ 'rendez-vous': appointment.id }}
          fields={[
            {
              kind: 'checks',
              name: 'heures',
              legend: 'Heures à proposer',
              hint: 'Trois au plus. Elles restent libres pour les autres jusqu’à ce que la personne choisisse. Si elle ne choisit pas à temps, le rendez-vous est annulé.',
              required: true,
              options: hours.map((hour) => ({
                value: `${hour.from} ${hour.placeId}`,
                label: fr(`${momentWords(hour.from, zone)}, ${hour.place.name}`),
              })),
            },
            {
              kind: 'text',
              name: 'raison',
              label: 'Raison',
              hint: fr('La personne la lit, si vous en donnez une.'),
              maxLength: 300,
              autoComplete: 'off',
            },
          ]}
          submit="Proposer ces heures"
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
