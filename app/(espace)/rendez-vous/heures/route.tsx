import { notFound } from 'next/navigation';
import { Button } from '#app/_ui/button.tsx';
import { HiddenFields } from '#app/_ui/hidden-fields.tsx';
import { Notice, Refusal } from '#app/_ui/notice.tsx';
import { personalDocument } from '#app/_kit/personal-document.tsx';
import { readerFrame } from '#app/_kit/reader-frame.ts';
import { defineDocumentForm, EMPTY_FORM, getActor, seeOther } from '#lib/access/index.ts';
import type { Actor, FormState } from '#lib/access/index.ts';
import { keepChosenHour, readFreeWeek, type FreeWeek } from '#lib/appointments/index.ts';
import {
  appointmentPage,
  hoursPage,
  hourValue,
  parseChoice,
  parseHour,
  type Choice,
  type HourChoice,
} from '#lib/appointments/core/choice.ts';
import { REFUSAL_WORDS } from '#lib/appointments/core/refusal-words.ts';
import { ChooseForm } from '../_parts/choose-form.tsx';
import { EmptyWeek, HourButtons, WeekHeading, WeekLinks } from '../_parts/week-hours.tsx';
import { adviserWords, dayAndHour, modeWords } from '../_parts/words.ts';

export const dynamic = 'force-dynamic';

const choiceOf = (request: Request): Choice => parseChoice(new URL(request.url).searchParams);

async function draw(reader: Actor, choice: Choice, { fault }: FormState, status: number): Promise<Response> {
  const [free, frame] = await Promise.all([readFreeWeek(reader, choice, Date.now()), readerFrame(reader)]);
  if (!free) notFound();
  const { motif } = free;
  return personalDocument({
    path: '/rendez-vous/heures',
    title: fault ? `Erreur : ${motif.label}` : motif.label,
    heading: null,
    description: 'Les heures libres pour parler à une conseillère ou un conseiller d’orientation.',
    status,
    current: '/tableau-de-bord',
    frame,
    children: (
      <>
        {fault && <Refusal>{fault.fieldErrors['heure'] ?? fault.message}</Refusal>}
        <p>
          <a href="/rendez-vous">Rendez-vous</a>
        </p>
        <h1>{motif.label}</h1>
        <p className="lead">{motif.summary}</p>
        <p>{`Un rendez-vous de ${motif.rules.duration} minutes, gratuit.`}</p>
        <Chosen free={free} />
        <ChooseForm free={free} choice={choice} />
        <Hours free={free} choice={choice} formToken={frame.formToken} refused={fault !== null} />
      </>
    ),
  });
}

/** What is chosen now, and what of it could not be followed. */
function Chosen({ free: { adviser, adviserGone, place, mode, phoneLater, phoneMissing } }: { free: FreeWeek }) {
  const where = place ? `, ${place.name}` : '';
  return (
    <>
      {adviserGone && (
        <Notice tone="attention">
          La personne que vous aviez choisie ne reçoit pas en ce moment. Voici les heures des autres.
        </Notice>
      )}
      {mode && (
        <p>{`Avec ${adviser ? adviserWords(adviser) : 'la première personne disponible'}, ${modeWords(mode)}${where}.`}</p>
      )}
      {mode === 'telephone' && (
        <p className="hint">La personne du service vous appelle à l’heure choisie, au numéro de votre profil.</p>
      )}
      {phoneMissing && (
        <p className="hint">
          Par téléphone : <a href="/profil/modifier">ajoutez votre numéro dans votre profil</a>, puis revenez sur cette
          page.
        </p>
      )}
      {phoneLater && (
        <p className="hint">
          Par téléphone : quand l’accord de votre parent ou responsable légal sera vérifié (voir{' '}
          <a href="/profil/accord">l’accord</a>).
        </p>
      )}
    </>
  );
}

type HoursProps = { free: FreeWeek; choice: Choice; formToken: string; refused: boolean };

function Hours({ free, choice, formToken, refused }: HoursProps) {
  const { zone } = choice;
  const chosen: Choice = { ...choice, adviserId: free.adviser?.id ?? null, mode: free.mode };
  const phone = free.place?.phone ?? free.places.find((place) => place.phone !== null)?.phone ?? null;
  const href = (week: string) => `${hoursPage({ ...chosen, week, hour: null })}#heures`;
  if (free.full)
    return (
      <Notice tone="attention">
        <p>
          {REFUSAL_WORDS['two-ahead']} <a href="/rendez-vous">Voir vos rendez-vous</a>
        </p>
      </Notice>
    );
  const held = free.held;
  const kept =
    held?.placeId && held.motifId === free.motif.id && held.mode === free.mode
      ? { from: held.startsAt, placeId: held.placeId, page: appointmentPage(held.id, { zone }) }
      : null;
  const show = { week: free, zone, places: free.places, href, phone, kept };
  const marked = free.hours.find((one) => one.from === choice.hour?.from && one.placeId === choice.hour.placeId);
  return (
    <>
      {choice.hour && !marked && !refused && <Notice tone="attention">{REFUSAL_WORDS.taken}</Notice>}
      <WeekHeading week={free} zone={zone} />
      {free.hours.length === 0 ? (
        <EmptyWeek {...show} />
      ) : (
        <form method="post" action={hoursPage({ ...chosen, week: free.first, hour: null })}>
          <HiddenFields
            token={formToken}
            values={{ motif: free.motif.slug, conseil: free.adviser?.id ?? '', mode: free.mode ?? '', fuseau: zone }}
          />
          {marked && !refused && <Marked hour={marked} zone={zone} />}
          <HourButtons {...show} />
        </form>
      )}
      <WeekLinks week={free} href={href} />
    </>
  );
}

/** The hour that somebody chose before they signed in: one more press keeps it. */
function Marked({ hour, zone }: { hour: HourChoice; zone: string }) {
  return (
    <Notice title="L’heure que vous aviez choisie">
      <p>{`${dayAndHour(hour.from, zone)} : elle est encore libre.`}</p>
      <p>
        <Button name="heure" value={hourValue(hour)}>
          Garder cette heure
        </Button>
      </p>
    </Notice>
  );
}

/** The free hours of a week, for what was chosen in the address. Looking needs no account. */
export async function GET(request: Request): Promise<Response> {
  return draw(await getActor(), choiceOf(request), EMPTY_FORM, 200);
}

/** Keeps an hour. A guest signs in first and finds the same hours again, with that one marked. */
export const POST = defineDocumentForm(keepChosenHour, async (state, request) => {
  const choice = choiceOf(request);
  if (state.fault?.code === 'unauthenticated') {
    const hour = parseHour(String(state.values['heure'] ?? ''));
    return seeOther(`/connexion?suite=${encodeURIComponent(hoursPage({ ...choice, hour }))}`);
  }
  return draw(await getActor(), choice, state, state.status);
});
