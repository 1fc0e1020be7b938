import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ActionForm } from '#app/_kit/action-form.tsx';
import { queryValue, type Query } from '#app/_kit/params.ts';
import { Screen } from '#app/_kit/screen.tsx';
import { formToken } from '#lib/access/index.ts';
import { absenceWords, momentWords, stateWords } from '#lib/appointments/core/adviser-words.ts';
import { findAbsence } from '#lib/appointments/index.ts';
import { fr } from '#lib/platform/document/french.ts';
import { AdviserCrumbs } from '../../../_parts/adviser-crumbs.tsx';
import { requireActiveAdviser } from '../../../_parts/adviser.ts';
import { nameOf } from '../../../_parts/appointment-list.tsx';
import { DoneNotice } from '../../../_parts/done-notice.tsx';
import { cancelThem } from '../actions.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Rendez-vous à traiter', robots: 'noindex' };

const LIST = { path: '/conseil/indisponibilites', name: 'Indisponibilités' };

/** Every appointment that one absence touches: each stays here until it is cancelled or moved. */
export default async function AbsencePage(props: { params: Promise<{ id: string }>; searchParams: Query }) {
  const { id } = await props.params;
  const path = `${LIST.path}/${encodeURIComponent(id)}`;
  const { actor, adviser } = await requireActiveAdviser(path);
  const now = Date.now();
  const found = await findAbsence(actor, id, now);
  if (!found) notFound();
  const { absence, touched } = found;
  const [done, token] = await Promise.all([queryValue(props.searchParams, 'fait'), formToken()]);
  const { zone } = adviser;
  return (
    <Screen current="/conseil" actor={actor}>
      <AdviserCrumbs above={[LIST]} here="Rendez-vous à traiter" />
      <h1>Rendez-vous à traiter</h1>
      <DoneNotice what={done} />
      <p>{`Indisponibilité : ${absenceWords(absence)}.`}</p>
      {touched.length === 0 ? (
        <p>
          Aucun rendez-vous n’est pris pendant cette indisponibilité. <a href="/conseil/agenda">Voir l’agenda</a>
        </p>
      ) : (
        <>
          <h2>Déplacer</h2>
          <ul className="plain list">
            {touched.map((appointment) => (
              <li key={appointment.id}>
                <a href={`/conseil/rendez-vous/${appointment.id}/deplacer`}>
                  {`Déplacer le rendez-vous de ${nameOf(appointment)}`}
                </a>
                <span>{`${momentWords(appointment.startsAt, zone)} · ${appointment.motif} · ${stateWords(appointment, zone, now)}`}</span>
              </li>
            ))}
          </ul>
          <h2>Annuler</h2>
          <ActionForm
            action={cancelThem}
            formToken={token}
            page={path}
            id="annuler"
            hidden={{ indisponibilite: absence.id }}
            fields={[
              {
                kind: 'checks',
                name: 'touches',
                legend: 'Rendez-vous à annuler',
                required: true,
                options: touched.map((appointment) => ({
                  value: appointment.id,
                  label: fr(
                    `${momentWords(appointment.startsAt, zone)} : ${nameOf(appointment)}, ${appointment.motif}`,
                  ),
                })),
              },
              {
                kind: 'text',
                name: 'raison',
                label: 'Raison',
                hint: 'Chaque personne la lit.',
                required: true,
                maxLength: 300,
                autoComplete: 'off',
              },
            ]}
            values={{ touches: touched.map((appointment) => appointment.id) }}
            submit="Annuler les rendez-vous cochés"
            variant="danger"
          />
        </>
      )}
    </Screen>
  );
}
