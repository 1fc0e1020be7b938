import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ActionForm } from '#app/_kit/action-form.tsx';
import { queryValue, type Query } from '#app/_kit/params.ts';
import { Screen } from '#app/_kit/screen.tsx';
import { formToken } from '#lib/access/index.ts';
import { OFFERED_MODES } from '#lib/appointments/core/first-motifs.ts';
import { findBookingDesk } from '#lib/appointments/index.ts';
import { zoneName } from '#lib/platform/document/french-date.ts';
import { fr } from '#lib/platform/document/french.ts';
import { AdviserCrumbs } from '../../../_parts/adviser-crumbs.tsx';
import { requireActiveAdviser } from '../../../_parts/adviser.ts';
import { book } from '../actions.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Prendre un rendez-vous', robots: 'noindex' };

const PATH = '/conseil/rendez-vous/nouveau';

/** An adviser books an hour for somebody whom they know from an appointment. */
export default async function BookingPage({ searchParams }: { searchParams: Query }) {
  const { actor, adviser } = await requireActiveAdviser(PATH);
  const personId = (await queryValue(searchParams, 'personne')) ?? '';
  const desk = await findBookingDesk(actor, personId);
  if (!desk) notFound();
  const { personName, motifs, places } = desk;
  const offered = OFFERED_MODES.filter(({ value }) => motifs.some(({ modes }) => modes.includes(value)));
  return (
    <Screen current="/conseil" actor={actor}>
      <AdviserCrumbs above={[{ path: '/conseil/agenda', name: 'Agenda' }]} here="Prendre un rendez-vous" />
      <h1>{`Prendre un rendez-vous pour ${personName ?? 'cette personne'}`}</h1>
      <p>
        {fr(
          `L’heure est la vôtre : ${zoneName(adviser.zone)}. Le rendez-vous est confirmé aussitôt. La personne peut le déplacer ou l’annuler.`,
        )}
      </p>
      <ActionForm
        action={book}
        formToken={await formToken()}
        page={`${PATH}?personne=${encodeURIComponent(personId)}`}
        id="prendre"
        hidden={{ personne: personId, ...(offered.length > 1 ? {} : { mode: 'sur-place' }) }}
        fields={[
          {
            kind: 'select',
            name: 'motif',
            label: 'Motif',
            options: motifs.map(({ id, label, rules }) => ({ value: id, label: `${label} (${rules.duration} min)` })),
          },
          {
            kind: 'select',
            name: 'lieu',
            label: 'Lieu',
            options: places.map(({ id, name }) => ({ value: id, label: name })),
          },
          ...(offered.length > 1
            ? [{ kind: 'choice' as const, name: 'mode', legend: 'Comment ?', options: [...offered] }]
            : []),
          {
            kind: 'text',
            name: 'date',
            label: 'Jour',
            type: 'date',
            width: 'short',
            required: true,
            autoComplete: 'off',
          },
          {
            kind: 'text',
            name: 'heure',
            label: 'Heure',
            type: 'time',
            width: 'short',
            required: true,
            autoComplete: 'off',
          },
          {
            kind: 'checks',
            name: 'malgre',
            legend: 'Heure inhabituelle',
            hint: fr('À cocher seulement si la page vous le demande : elle dit d’abord ce que l’heure a d’inhabituel.'),
            options: [{ value: 'oui', label: 'Je le sais : prendre cette heure quand même' }],
          },
        ]}
        values={{ mode: 'sur-place' }}
        submit="Prendre ce rendez-vous"
        back={{ href: '/conseil/agenda', label: 'Ne rien prendre' }}
      />
    </Screen>
  );
}
