import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { queryValue, type Query } from '#app/_kit/params.ts';
import { Screen } from '#app/_kit/screen.tsx';
import { formToken } from '#lib/access/index.ts';
import { absenceWords } from '#lib/appointments/core/adviser-words.ts';
import { findAbsence } from '#lib/appointments/index.ts';
import { AdviserCrumbs } from '../../../_parts/adviser-crumbs.tsx';
import { requireActiveAdviser } from '../../../_parts/adviser.ts';
import { DoneNotice } from '../../../_parts/done-notice.tsx';
import { Outcomes, Treatment } from './treatment.tsx';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Rendez-vous à traiter', robots: 'noindex' };

const LIST = { path: '/conseil/indisponibilites', name: 'Indisponibilités' };

/** Every appointment that one absence touches: each stays here until it is treated. */
export default async function AbsencePage(props: { params: Promise<{ id: string }>; searchParams: Query }) {
  const { id } = await props.params;
  const path = `${LIST.path}/${encodeURIComponent(id)}`;
  const { actor, adviser } = await requireActiveAdviser(path);
  const now = Date.now();
  const found = await findAbsence(actor, id, now);
  if (!found) notFound();
  const { absence } = found;
  const [done, token] = await Promise.all([queryValue(props.searchParams, 'fait'), formToken()]);
  const { zone } = adviser;
  return (
    <Screen current="/conseil" actor={actor}>
      <AdviserCrumbs above={[LIST]} here="Rendez-vous à traiter" />
      <h1>Rendez-vous à traiter</h1>
      <DoneNotice what={done} />
      <p>{`Indisponibilité : ${absenceWords(absence)}.`}</p>
      {found.touched.length > 0 && <Treatment desk={found} zone={zone} now={now} token={token} path={path} />}
      {found.touched.length === 0 && (
        <p>
          {'Plus aucun rendez-vous n’attend d’être traité pendant cette indisponibilité. '}
          <a href="/conseil/agenda">Voir l’agenda</a>
        </p>
      )}
      <Outcomes desk={found} zone={zone} />
    </Screen>
  );
}
