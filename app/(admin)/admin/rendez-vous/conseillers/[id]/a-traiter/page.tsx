import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ActionForm } from '#app/_kit/action-form.tsx';
import type { Query } from '#app/_kit/params.ts';
import { Notice } from '#app/_ui/notice.tsx';
import { formToken } from '#lib/access/index.ts';
import { findSetAdviser, listLeftBehind, type LeftBehind } from '#lib/appointments/index.ts';
import { frenchMomentIn } from '#lib/platform/document/french-date.ts';
import { fr } from '#lib/platform/document/french.ts';
import { ADVISERS } from '../../../_parts/adviser-words.ts';
import { requireSettings } from '../../../_parts/require-settings.ts';
import { SettingsScreen } from '../../../_parts/settings-screen.tsx';
import { treat } from '../../../actions.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Rendez-vous à traiter', robots: { index: false } };

/** What is ahead with an adviser who does not receive any more, without anybody’s name. */
export default async function LeftBehindPage(props: { params: Promise<{ id: string }>; searchParams: Query }) {
  const { id } = await props.params;
  const actor = await requireSettings(`${ADVISERS.path}/${encodeURIComponent(id)}/a-traiter`);
  const adviser = await findSetAdviser(actor, id);
  if (!adviser) notFound();
  const left = await listLeftBehind(actor, id, Date.now());
  const path = `${ADVISERS.path}/${adviser.id}`;
  const untreated = left.filter(({ until }) => until === null);
  return (
    <SettingsScreen
      actor={actor}
      title={`Rendez-vous à traiter : ${adviser.displayName}`}
      list={{ path, name: adviser.displayName }}
      searchParams={props.searchParams}
    >
      <Counts query={await props.searchParams} />
      <p>
        {adviser.shown
          ? 'Cette personne reçoit : elle s’occupe elle-même de ses rendez-vous.'
          : 'Cette personne ne reçoit pas. Un rendez-vous qui est encore ici un jour avant son heure est annulé, et la personne attendue est prévenue si son adresse e-mail est confirmée.'}
      </p>
      {actor.id === adviser.id ? (
        <p>Il s’agit de vous : une autre administratrice ou un autre administrateur doit les traiter.</p>
      ) : untreated.length === 0 ? (
        <p>Plus aucun rendez-vous n’attend d’être traité.</p>
      ) : (
        <Treatment untreated={untreated} adviserId={adviser.id} token={await formToken()} page={`${path}/a-traiter`} />
      )}
      <Answers left={left} />
    </SettingsScreen>
  );
}

const hourOf = ({ startsAt, place, pending }: LeftBehind): string =>
  fr(
    `${frenchMomentIn(new Date(startsAt), 'Africa/Brazzaville')}${place ? `, ${place}` : ''}${pending ? ' (demande à confirmer)' : ''}`,
  );

type Props = { untreated: readonly LeftBehind[]; adviserId: string; token: string; page: string };

function Treatment({ untreated, adviserId, token, page }: Props) {
  return (
    <ActionForm
      action={treat}
      formToken={token}
      page={page}
      id="traiter"
      hidden={{ conseiller: adviserId }}
      fields={[
        {
          kind: 'checks',
          name: 'touches',
          legend: `À traiter : ${untreated.length}`,
          required: true,
          options: untreated.map((one) => ({ value: one.id, label: hourOf(one) })),
        },
        {
          kind: 'choice',
          name: 'moyen',
          legend: 'Que faire de ceux qui sont cochés ?',
          hint: 'Des heures proposées restent libres pour les autres. Sans réponse à temps, le rendez-vous est annulé.',
          options: [
            { value: 'confier', label: 'Confier à quelqu’un d’autre qui est libre, sinon proposer trois heures' },
            { value: 'proposer', label: 'Proposer à chaque personne trois heures avec quelqu’un d’autre' },
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
      values={{ touches: untreated.map(({ id }) => id), moyen: 'confier' }}
      submit="Traiter les rendez-vous cochés"
    />
  );
}

function Answers({ left }: { left: readonly LeftBehind[] }) {
  const awaited = left.filter(({ until }) => until !== null);
  if (awaited.length === 0) return null;
  return (
    <>
      <h2>Réponses attendues</h2>
      <ul>
        {awaited.map((one) => (
          <li key={one.id}>
            {`${hourOf(one)} : d’autres heures sont proposées, jusqu’au ${frenchMomentIn(new Date(one.until ?? 0), 'Africa/Brazzaville')}.`}
          </li>
        ))}
      </ul>
    </>
  );
}

const COUNTS = [
  ['confies', 'Confiés à quelqu’un d’autre'],
  ['proposes', 'Autres heures proposées'],
  ['annules', 'Annulés'],
  ['restent', 'Sans heure libre, encore à traiter'],
] as const;

/** What the latest press did, in numbers; only numbers are taken from the address. */
function Counts({ query }: { query: Awaited<Query> }) {
  const said = COUNTS.flatMap(([name, words]) => {
    const count = Number(query[name]);
    return Number.isInteger(count) && count > 0 && count < 1000 ? [`${words} : ${count}`] : [];
  });
  return said.length === 0 ? null : <Notice tone="success">{fr(`${said.join('. ')}.`)}</Notice>;
}
