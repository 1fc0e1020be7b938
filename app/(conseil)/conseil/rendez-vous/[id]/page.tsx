import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { queryValue, type Query } from '#app/_kit/params.ts';
import { Screen } from '#app/_kit/screen.tsx';
import { SummaryList } from '#app/_ui/summary-list.tsx';
import { formToken } from '#lib/access/index.ts';
import { hourWords, momentWords, stateWords } from '#lib/appointments/core/adviser-words.ts';
import { localDate } from '#lib/appointments/core/zone.ts';
import { findOfAdviser } from '#lib/appointments/index.ts';
import { zoneName } from '#lib/platform/document/french-date.ts';
import { AdviserCrumbs } from '../../../_parts/adviser-crumbs.tsx';
import { requireActiveAdviser } from '../../../_parts/adviser.ts';
import { nameOf, whereWords } from '../../../_parts/appointment-list.tsx';
import { DoneNotice } from '../../../_parts/done-notice.tsx';
import { AppointmentActions } from './appointment-actions.tsx';
import { OpenProposal } from './open-proposal.tsx';
import { History } from './history.tsx';
import { isReasonToCall, NumberToCall } from './number-to-call.tsx';
import { PersonFileLink } from './person-file-link.tsx';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Rendez-vous', robots: 'noindex' };

/** One appointment as its adviser sees it: of the person the name, and what they answered for it. */
export default async function AppointmentPage(props: { params: Promise<{ id: string }>; searchParams: Query }) {
  const { id } = await props.params;
  const path = `/conseil/rendez-vous/${encodeURIComponent(id)}`;
  const { actor, adviser } = await requireActiveAdviser(path);
  const found = await findOfAdviser(actor, id);
  if (!found) notFound();
  const { appointment, history, answers, proposed } = found;
  const { zone } = adviser;
  const now = Date.now();
  const day = localDate(appointment.startsAt, zone);
  const [done, token] = await Promise.all([queryValue(props.searchParams, 'fait'), formToken()]);
  return (
    <Screen current="/conseil" actor={actor}>
      <AdviserCrumbs above={[{ path: `/conseil/agenda?jour=${day}`, name: 'Agenda' }]} here="Rendez-vous" />
      <h1>{`Rendez-vous de ${nameOf(appointment)}`}</h1>
      <DoneNotice what={done} />
      <SummaryList
        rows={[
          { term: 'État', value: stateWords(appointment, zone, now) },
          {
            term: 'Quand',
            value: `${momentWords(appointment.startsAt, zone)}, jusqu’à ${hourWords(appointment.endsAt, zone)}, ${zoneName(zone)}`,
          },
          { term: 'Motif', value: appointment.motif },
          { term: 'Lieu', value: whereWords(appointment) },
          ...answers.map(({ question, answer }) => ({ term: question, value: answer })),
        ]}
      />
      <OpenProposal proposed={proposed} zone={zone} />
      <PersonFileLink actor={actor} personId={appointment.personId} />
      {isReasonToCall(appointment, now) && (
        <NumberToCall actor={actor} appointment={appointment} zone={zone} token={token} page={path} />
      )}
      <AppointmentActions appointment={appointment} now={now} token={token} page={path} />
      <History changes={history} zone={zone} />
    </Screen>
  );
}
