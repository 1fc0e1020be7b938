import { Button, ButtonLink } from '#app/_ui/button.tsx';
import { HiddenFields } from '#app/_ui/hidden-fields.tsx';
import { SummaryList } from '#app/_ui/summary-list.tsx';
import type { Change, OwnAppointment } from '#lib/appointments/index.ts';
import { appointmentPage, hoursPage } from '#lib/appointments/core/choice.ts';
import { deadline, refusal } from '#lib/appointments/core/lifecycle.ts';
import type { Instant } from '#lib/appointments/core/zone.ts';
import { frenchMomentIn } from '#lib/platform/document/french-date.ts';
import { Call } from './week-hours.tsx';
import { adviserWords, changeWords, dayAndHour, modeWords } from './words.ts';

type Own = { own: OwnAppointment; zone: string };

/** What there is to know before one comes. */
export function Facts({ own, zone, state }: Own & { state: string }) {
  const { appointment, motif, adviser, place, answers } = own;
  const rows = [
    { term: 'État', value: <strong>{state}</strong> },
    { term: 'Quand', value: frenchMomentIn(new Date(appointment.startsAt), zone) },
    { term: 'Pourquoi', value: `${motif.label} (${motif.rules.duration} minutes)` },
    { term: 'Avec', value: adviserWords(adviser) },
    {
      term: 'Comment',
      value:
        appointment.mode === 'telephone'
          ? 'par téléphone : la personne du service vous appelle à cette heure, au numéro de votre profil'
          : modeWords(appointment.mode),
    },
  ];
  if (place) rows.push({ term: appointment.mode === 'sur-place' ? 'Où' : 'Lieu', value: <Where place={place} /> });
  if (motif.bring) rows.push({ term: 'À apporter', value: motif.bring });
  motif.questions.forEach((question, index) => {
    if (answers[index]) rows.push({ term: question, value: answers[index] });
  });
  return <SummaryList rows={rows} />;
}

function Where({ place }: { place: NonNullable<OwnAppointment['place']> }) {
  return (
    <>
      {`${place.name}, ${place.address}`}
      {place.landmark && <span className="hint">{` Repère : ${place.landmark}`}</span>}
      {place.phone && (
        <>
          {' · '}
          <a href={`tel:${place.phone.replace(/[^+\d]/g, '')}`}>{place.phone}</a>
        </>
      )}
    </>
  );
}

/** Moving and cancelling, or why not and what else. */
export function WhatNext({ own, zone, now }: Own & { now: Instant }) {
  const { appointment, place, movesLeft, proposed, adviser } = own;
  const why = refusal('cancel', 'person', appointment, now);
  const mayMove = movesLeft > 0 || proposed.length > 0;
  if (why === null)
    return (
      <>
        {adviser?.active === false && proposed.length === 0 && (
          <p>
            Cette personne ne reçoit plus. Au plus tard un jour avant l’heure prévue, le service confie votre
            rendez-vous à quelqu’un d’autre, vous propose d’autres heures, ou l’annule.
          </p>
        )}
        <p>{`Vous pouvez ${mayMove ? 'le déplacer ou l’annuler' : 'l’annuler'} jusqu’au ${frenchMomentIn(new Date(deadline(appointment)), zone)}.`}</p>
        {!mayMove && (
          <>
            <p>Vous l’avez déjà déplacé trois fois. Pour le changer encore, appelez, ou annulez-le.</p>
            <Call phone={place?.phone ?? null} />
          </>
        )}
        <p className="actions">
          {mayMove && adviser?.active !== false && (
            <ButtonLink variant="secondary" href={appointmentPage(appointment.id, { zone, below: 'deplacer' })}>
              Déplacer
            </ButtonLink>
          )}
          <ButtonLink variant="quiet" href={appointmentPage(appointment.id, { zone, below: 'annuler' })}>
            Annuler ce rendez-vous
          </ButtonLink>
        </p>
      </>
    );
  if (why === 'too-late')
    return (
      <>
        <p>
          Il est trop tard pour le déplacer ou l’annuler sur ce site. Prévenez quand même la personne qui vous attend :
          elle peut encore le changer.
        </p>
        <Call phone={place?.phone ?? null} />
      </>
    );
  return <BookAgain own={own} zone={zone} />;
}

/** A new appointment, with the same adviser while they receive. */
export function BookAgain({ own: { adviser, motif, offered }, zone }: Own) {
  if (!offered)
    return (
      <p className="actions">
        <ButtonLink href="/rendez-vous">Prendre un nouveau rendez-vous</ButtonLink>
      </p>
    );
  return (
    <p className="actions">
      {adviser?.active && (
        <ButtonLink href={hoursPage({ motif: motif.slug, adviserId: adviser.id, zone })}>
          {`Prendre un nouveau rendez-vous avec ${adviser.displayName}`}
        </ButtonLink>
      )}
      <ButtonLink variant={adviser?.active ? 'quiet' : 'primary'} href={hoursPage({ motif: motif.slug, zone })}>
        Voir toutes les heures libres
      </ButtonLink>
    </p>
  );
}

/** Each change with its moment, the first one first. */
export function Changes({ changes, zone }: { changes: readonly Change[]; zone: string }) {
  return (
    <details>
      <summary>Historique des changements</summary>
      <ul>
        {changes.map((change) => (
          <li key={`${change.at} ${change.to}`}>{`${dayAndHour(change.at, zone)} : ${changeWords(change, zone)}`}</li>
        ))}
      </ul>
    </details>
  );
}

/** On every page of a minor’s appointment. */
export function AdultProblem({ id }: { id: string }) {
  return (
    <p>
      <a href={appointmentPage(id, { below: 'probleme' })}>Un problème avec cet adulte ?</a>
    </p>
  );
}

/** On a phone that others use: one press closes the account. */
export function LeaveDevice({ formToken }: { formToken: string }) {
  return (
    <form method="post" action="/deconnexion">
      <HiddenFields token={formToken} />
      <Button variant="secondary">Terminer et quitter</Button>
    </form>
  );
}
