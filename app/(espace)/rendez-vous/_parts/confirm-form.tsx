import { Button } from '#app/_ui/button.tsx';
import { CheckboxField, TextArea } from '#app/_ui/field.tsx';
import { HiddenFields } from '#app/_ui/hidden-fields.tsx';
import type { FormState } from '#lib/access/index.ts';
import type { OwnAppointment } from '#lib/appointments/index.ts';
import { appointmentPage } from '#lib/appointments/core/choice.ts';
import { ShareBoxes } from './sharing.tsx';
import { EmptyWeek, HourButtons, WeekHeading, type WeekProps } from './week-hours.tsx';

type ConfirmFormProps = {
  own: OwnAppointment;
  state: FormState;
  zone: string;
  formToken: string;
  /** Other hours, where the one that was kept was refused. */
  others: WeekProps | null;
  /** The hour may still be confirmed. */
  confirmable: boolean;
};

/**
 * The last step: at most three questions, who reads the answers, what to show, conditions, and one press. Or the hour
 * is let go.
 */
export function ConfirmForm({ own, state, zone, formToken, others, confirmable }: ConfirmFormProps) {
  const { appointment, motif } = own;
  const { values, fault } = state;
  const page = appointmentPage(appointment.id, { zone });
  const typed = (name: string): string | undefined => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  const hidden = { rendezVous: appointment.id, fuseau: zone };
  return (
    <>
      <form method="post" action={page} noValidate>
        <HiddenFields token={formToken} values={hidden} />
        {motif.questions.map((question, index) => {
          const name = `reponse-${index + 1}`;
          return (
            <TextArea
              key={name}
              name={name}
              label={question}
              rows={3}
              maxLength={500}
              defaultValue={typed(name)}
              error={fault?.fieldErrors[name]}
            />
          );
        })}
        <WhoReads own={own} />
        <ShareBoxes standing={own.standing} typed={typed} />
        {motif.conditions !== null && (
          <CheckboxField
            name="conditions"
            label="J’ai lu, et j’accepte."
            hint={motif.conditions}
            defaultChecked={typed('conditions') === 'oui'}
            error={fault?.fieldErrors['conditions']}
          />
        )}
        {confirmable && (
          <p className="actions">
            <Button>Confirmer le rendez-vous</Button>
          </p>
        )}
        {others && (
          <>
            <WeekHeading week={others.week} zone={zone} />
            <p>Choisir une heure confirme le rendez-vous à cette heure, avec ce que vous avez écrit ci-dessus.</p>
            {others.week.hours.length === 0 ? <EmptyWeek {...others} /> : <HourButtons {...others} />}
          </>
        )}
      </form>
      <form method="post" action={appointmentPage(appointment.id, { zone, below: 'annuler' })}>
        <HiddenFields token={formToken} values={hidden} />
        <Button variant="quiet">Laisser cette heure</Button>
      </form>
    </>
  );
}

/** What the adviser sees of the person, said before anything is sent. */
function WhoReads({ own: { motif, standing } }: { own: OwnAppointment }) {
  const sees =
    'La personne qui vous reçoit voit votre nom, l’heure et pourquoi vous venez, et peut afficher votre numéro de téléphone jusqu’à sept jours après';
  const open = standing.adult || standing.guardianAgreed;
  const when = 'quand l’accord d’un parent ou d’un responsable légal est vérifié, pas avant';
  if (motif.questions.length === 0)
    return <p className="hint">{`${sees}. Elle peut écrire des notes sur vous${open ? '' : ` ${when}`}.`}</p>;
  return (
    <p className="hint">
      {open
        ? `${sees}, et elle lit vos réponses. Elle peut écrire des notes sur vous.`
        : `${sees}. Elle lit vos réponses, et peut écrire des notes sur vous, ${when}.`}
    </p>
  );
}
