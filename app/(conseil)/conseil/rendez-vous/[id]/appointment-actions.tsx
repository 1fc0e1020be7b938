import { ActionForm, type ActionFormProps } from '#app/_kit/action-form.tsx';
import type { Field } from '#app/_ui/form-field.tsx';
import { refusal, type Action } from '#lib/appointments/core/lifecycle.ts';
import type { AdviserAppointment } from '#lib/appointments/index.ts';
import { accept, arrive, cancel, honour, miss, refuse, undo } from '../actions.ts';

const REASON: readonly Field[] = [
  {
    kind: 'text',
    name: 'raison',
    label: 'Raison',
    hint: 'La personne la lit.',
    required: true,
    maxLength: 300,
    autoComplete: 'off',
  },
];

type Offer = Pick<ActionFormProps, 'action' | 'submit' | 'variant'> & {
  readonly does: Action;
  readonly id: string;
  readonly fields?: readonly Field[];
};

/** What an adviser can do, in the order of an appointment's life. */
const OFFERS: readonly Offer[] = [
  { does: 'confirm', id: 'accepter', action: accept, submit: 'Accepter la demande' },
  { does: 'arrive', id: 'arrivee', action: arrive, submit: 'Noter l’arrivée' },
  { does: 'complete', id: 'honore', action: honour, submit: 'Rendez-vous honoré' },
  { does: 'miss', id: 'manque', action: miss, submit: 'Absence non excusée', variant: 'secondary' },
  { does: 'undo', id: 'reprendre', action: undo, submit: 'Corriger : ni honoré, ni manqué', variant: 'quiet' },
];

type Props = { appointment: AdviserAppointment; now: number; token: string; page: string };

/** The buttons for what is possible now; what is not possible is not shown. */
export function AppointmentActions({ appointment, now, token, page }: Props) {
  const may = (action: Action): boolean => refusal(action, 'service', appointment, now) === null;
  const form = ({ does, ...offer }: Offer) => (
    <ActionForm
      key={does}
      fields={[]}
      {...offer}
      formToken={token}
      page={page}
      hidden={{ 'rendez-vous': appointment.id }}
    />
  );
  const offers = OFFERS.filter(({ does }) => may(does) && (does !== 'arrive' || appointment.arrivedAt === null));
  return (
    <>
      {offers.map(form)}
      {may('move') && (
        <ul>
          <li>
            <a href={`/conseil/rendez-vous/${appointment.id}/deplacer`}>Déplacer ce rendez-vous</a>
          </li>
          <li>
            <a href={`/conseil/rendez-vous/${appointment.id}/proposer`}>Proposer d’autres heures</a>
          </li>
          <li>
            <a href={`/conseil/rendez-vous/${appointment.id}/confier`}>Le confier à quelqu’un d’autre</a>
          </li>
        </ul>
      )}
      {may('refuse') ? (
        <>
          <h2>Refuser la demande</h2>
          {form({
            does: 'refuse',
            id: 'refuser',
            action: refuse,
            submit: 'Refuser',
            variant: 'danger',
            fields: REASON,
          })}
        </>
      ) : (
        may('cancel') && (
          <>
            <h2>Annuler le rendez-vous</h2>
            {form({
              does: 'cancel',
              id: 'annuler',
              action: cancel,
              submit: 'Annuler le rendez-vous',
              variant: 'danger',
              fields: REASON,
            })}
          </>
        )
      )}
      {appointment.personId !== null && appointment.cancelledBy !== 'person' && (
        <p>
          <a href={`/conseil/rendez-vous/nouveau?personne=${appointment.personId}`}>
            Prendre un autre rendez-vous pour cette personne
          </a>
        </p>
      )}
    </>
  );
}
