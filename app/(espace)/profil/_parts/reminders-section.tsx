import { ActionForm } from '#app/_kit/action-form.tsx';
import { REFUSABLE, type RefusableKind } from '#lib/messages/core/refusable.ts';
import { saveReminders } from '../actions.ts';

/** What one may do without: the reminders before an appointment. */
export function RemindersSection({ wanted, formToken }: { wanted: readonly RefusableKind[]; formToken: string }) {
  return (
    <section aria-labelledby="titre-rappels">
      <h2 id="titre-rappels">Mes rappels de rendez-vous</h2>
      <p>
        Ils partent par e-mail, à votre adresse confirmée. Les messages qui disent qu’un rendez-vous est confirmé,
        déplacé ou annulé partent toujours.
      </p>
      <ActionForm
        page="/profil"
        id="choisir-rappels"
        action={saveReminders}
        formToken={formToken}
        fields={[
          {
            kind: 'checks',
            name: 'rappels',
            legend: 'Me rappeler mes rendez-vous',
            options: REFUSABLE.map(({ kind, label }) => ({ value: kind, label })),
          },
        ]}
        values={{ rappels: wanted }}
        submit="Enregistrer"
        about="mes rappels"
        variant="secondary"
      />
    </section>
  );
}
