import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ActionForm } from '#app/_kit/action-form.tsx';
import { Screen } from '#app/_kit/screen.tsx';
import { formToken } from '#lib/access/index.ts';
import { momentWords } from '#lib/appointments/core/adviser-words.ts';
import { findHandOverChoices, type HandOverChoices } from '#lib/appointments/index.ts';
import { zoneName } from '#lib/platform/document/french-date.ts';
import { AdviserCrumbs } from '../../../../_parts/adviser-crumbs.tsx';
import { requireActiveAdviser } from '../../../../_parts/adviser.ts';
import { nameOf } from '../../../../_parts/appointment-list.tsx';
import { handOver } from '../../actions.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Confier un rendez-vous', robots: 'noindex' };

/** Who else is free at the hour and place of an appointment. */
export default async function HandOverPage(props: { params: Promise<{ id: string }> }) {
  const { id } = await props.params;
  const above = `/conseil/rendez-vous/${encodeURIComponent(id)}`;
  const { actor, adviser } = await requireActiveAdviser(`${above}/confier`);
  const choices = await findHandOverChoices(actor, id, Date.now());
  if (!choices) notFound();
  const { appointment } = choices;
  const { zone } = adviser;
  return (
    <Screen current="/conseil" actor={actor}>
      <AdviserCrumbs above={[{ path: above, name: 'Rendez-vous' }]} here="Confier" />
      <h1>{`Confier le rendez-vous de ${nameOf(appointment)}`}</h1>
      <p>{`${momentWords(appointment.startsAt, zone)}, ${zoneName(zone)} : ${appointment.motif}`}</p>
      <Choices choices={choices} token={await formToken()} above={above} />
    </Screen>
  );
}

type Props = { choices: HandOverChoices; token: string; above: string };

function Choices({ choices: { appointment, advisers }, token, above }: Props) {
  if (advisers === null) return <p>Ce rendez-vous est commencé, terminé ou annulé : il ne peut plus être confié.</p>;
  if (advisers.length === 0)
    return (
      <p>
        Personne d’autre n’est libre à cette heure, dans ce lieu et pour ce motif.{' '}
        <a href={`${above}/proposer`}>Proposer d’autres heures</a>
      </p>
    );
  return (
    <>
      <p>
        La nouvelle conseillère ou le nouveau conseiller est prévenu ; la personne attendue aussi, si son adresse e-mail
        est confirmée. Ce qu’elle vous montre n’est pas transmis. Vous ne verrez plus ce rendez-vous ni, si elle n’en a
        pas d’autre avec vous, sa fiche et vos notes.
      </p>
      <ActionForm
        action={handOver}
        formToken={token}
        page={`${above}/confier`}
        id="confier"
        hidden={{ 'rendez-vous': appointment.id }}
        fields={[
          {
            kind: 'choice',
            name: 'conseil',
            legend: 'À qui ?',
            options: advisers.map(({ id, displayName, establishment }) => ({
              value: id,
              label: establishment === null ? displayName : `${displayName}, ${establishment}`,
            })),
          },
        ]}
        submit="Confier le rendez-vous"
        back={{ href: above, label: 'Ne rien changer' }}
      />
    </>
  );
}
