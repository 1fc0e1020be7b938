import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { Notice, Refusal } from '#app/_ui/notice.tsx';
import { personalDocument } from '#app/_kit/personal-document.tsx';
import { readerFrame } from '#app/_kit/reader-frame.ts';
import type { FormState, Person } from '#lib/access/index.ts';
import { readOwnAdvice } from '#lib/advising/index.ts';
import { findOwnAppointment, readOtherHours, type OwnAppointment } from '#lib/appointments/index.ts';
import { hoursPage, zoneIn } from '#lib/appointments/core/choice.ts';
import { effectiveStatus } from '#lib/appointments/core/lifecycle.ts';
import { localDate, type Instant } from '#lib/appointments/core/zone.ts';
import { AdultProblem, BookAgain, Changes, Facts, LeaveDevice, WhatNext } from './appointment-parts.tsx';
import { AdviceForAppointment } from './advice.tsx';
import { ConfirmForm } from './confirm-form.tsx';
import { ProposedHours } from './proposed-hours.tsx';
import { Shared } from './sharing.tsx';
import type { WeekProps } from './week-hours.tsx';
import { stateWords } from './words.ts';

const LAPSED =
  'Le délai de 15 minutes est passé. Vous pouvez encore prendre cette heure si elle est libre : confirmez-la.';

/** The id of an appointment in the address of a request. */
export const idIn = (request: Request): string => new URL(request.url).pathname.split('/')[2] ?? '';

export const zoneOf = (request: Request): string => zoneIn(new URL(request.url).searchParams);

/** What the pages of one appointment have in common; the adult’s conduct can be told on each page of a minor’s. */
export async function appointmentDocument(
  person: Person,
  own: OwnAppointment,
  page: {
    title: string;
    status: number;
    children: (formToken: string) => ReactNode;
    below?: string;
    refusal?: string | null;
  },
): Promise<Response> {
  const frame = await readerFrame(person);
  return personalDocument({
    path: `/rendez-vous/${own.appointment.id}${page.below ? `/${page.below}` : ''}`,
    title: page.title,
    heading: null,
    description: 'Votre rendez-vous avec une conseillère ou un conseiller d’orientation.',
    status: page.status,
    current: '/tableau-de-bord',
    frame,
    refusal: page.refusal ?? null,
    children: (
      <>
        {page.children(frame.formToken)}
        {!own.standing.adult && page.below !== 'probleme' && <AdultProblem id={own.appointment.id} />}
        <p>
          <a href="/rendez-vous">Tous vos rendez-vous</a>
        </p>
        {own.sharedDevice && <LeaveDevice formToken={frame.formToken} />}
      </>
    ),
  });
}

type Draw = {
  readonly state: FormState;
  readonly status: number;
  /** Something that the page says first. */
  readonly note?: string;
};

/** The page of one of the person’s own appointments: the kept hour to confirm, or what was agreed. */
export async function drawAppointment(
  person: Person,
  request: Request,
  { state, status, note }: Draw,
): Promise<Response> {
  const now = Date.now();
  const zone = zoneOf(request);
  const own = await findOwnAppointment(person, idIn(request));
  if (!own) notFound();
  const { appointment, changes } = own;
  // A row whose hour was kept too long may not have been tidied up yet.
  const onlyKept =
    appointment.status === 'hold' || (appointment.status === 'expired' && changes.at(-1)?.from === 'hold');
  const { fault } = state;
  const errors = Object.entries(fault?.fieldErrors ?? {}).map(([field, message]) => ({ field, message }));
  const said = (
    <>
      <ErrorSummary errors={errors} />
      {fault && errors.length === 0 && <Refusal>{fault.message}</Refusal>}
      {note && <Notice tone="attention">{note}</Notice>}
    </>
  );
  const wrong = fault ? 'Erreur : ' : '';
  if (onlyKept && appointment.startsAt > now) {
    const kept = effectiveStatus(appointment, now) === 'hold';
    const refused = fault?.code === 'conflict' || typeof state.values['heure'] === 'string';
    const others = refused ? await otherHours(person, own, zone, now) : null;
    return appointmentDocument(person, own, {
      title: `${wrong}Confirmer votre rendez-vous`,
      status,
      children: (formToken) => (
        <>
          {said}
          <h1>Confirmer votre rendez-vous</h1>
          {!kept && !refused && <Notice tone="attention">{LAPSED}</Notice>}
          <Facts
            own={own}
            zone={zone}
            state={kept ? stateWords(appointment, now, zone) : 'Heure qui n’est plus gardée'}
          />
          <ConfirmForm {...{ own, state, zone, formToken, others }} confirmable={others === null || kept} />
        </>
      ),
    });
  }
  const advice = onlyKept ? null : await readOwnAdvice(person);
  const words = onlyKept ? 'Heure qui n’est plus gardée' : stateWords(appointment, now, zone);
  return appointmentDocument(person, own, {
    title: `${wrong}Votre rendez-vous`,
    status,
    refusal: new URL(request.url).searchParams.get('souci'),
    children: (formToken) => (
      <>
        {said}
        {!fault && !note && <JustDone own={own} done={new URL(request.url).searchParams.get('fait')} />}
        <h1>Votre rendez-vous</h1>
        <ProposedHours own={own} zone={zone} formToken={formToken} />
        <Facts own={own} zone={zone} state={words} />
        {onlyKept ? <BookAgain own={own} zone={zone} /> : <WhatNext own={own} zone={zone} now={now} />}
        {!onlyKept && <Shared own={own} zone={zone} now={now} formToken={formToken} />}
        {advice && <AdviceForAppointment advice={advice} />}
        <Changes changes={changes} zone={zone} />
      </>
    ),
  });
}

/** The free hours of the week of an hour that is gone; the weeks beside them stand on the page of all hours. */
async function otherHours(person: Person, own: OwnAppointment, zone: string, now: Instant): Promise<WeekProps> {
  const { appointment, motif, place } = own;
  const day = localDate(appointment.startsAt, zone);
  const { places, ...week } = await readOtherHours(person, own, { zone, day }, now);
  return {
    week,
    zone,
    places,
    href: (to) => hoursPage({ motif: motif.slug, adviserId: appointment.adviserId, week: to, zone }),
    phone: place?.phone ?? null,
  };
}

/** Says what was just done, from what the appointment is now: the address alone proves nothing. */
function JustDone({ own: { appointment, changes, grants }, done }: { own: OwnAppointment; done: string | null }) {
  if (done === 'pris' && appointment.status === 'confirmed')
    return <Notice tone="success">C’est confirmé : votre rendez-vous est pris.</Notice>;
  if (done === 'pris' && appointment.status === 'pending')
    return (
      <Notice tone="success">
        Votre demande est faite, et l’heure est prise pour vous. Ce n’est pas encore un rendez-vous : la conseillère ou
        le conseiller doit l’accepter. Votre adresse e-mail n’est pas confirmée, donc aucun message ne vous préviendra.
        Revenez sur cette page, et ne venez que si elle dit « À venir ».
      </Notice>
    );
  if (done === 'annule' && appointment.status === 'cancelled')
    return <Notice tone="success">Le rendez-vous est annulé. Vous pouvez en prendre un autre.</Notice>;
  if (done === 'choisi' && appointment.status === 'confirmed')
    return <Notice tone="success">C’est confirmé. Voici la nouvelle heure.</Notice>;
  if (done === 'deplace' && changes.some(({ from, to }) => from === to))
    return <Notice tone="success">Le rendez-vous est déplacé. Voici la nouvelle heure.</Notice>;
  if (done === 'montre' && grants.length > 0)
    return <Notice tone="success">C’est enregistré. Voici ce que vous montrez.</Notice>;
  if (done === 'retire' && grants.some(({ withdrawnAt }) => withdrawnAt !== null))
    return <Notice tone="success">C’est fait : cela ne lui est plus montré.</Notice>;
  return null;
}
