import { ActionForm } from '#app/_kit/action-form.tsx';
import { SummaryList } from '#app/_ui/summary-list.tsx';
import type { StandingGrant } from '#lib/appointments/index.ts';
import { appointmentPage } from '#lib/appointments/core/choice.ts';
import { SCOPE_WORDS } from '#lib/appointments/core/sharing.ts';
import { frenchMoment } from '#lib/platform/document/french-date.ts';
import { stopShowing } from '../actions.ts';

const NOBODY = 'une personne qui ne reçoit plus';

/** What the person shows advisers just now, each with its end, and the way to who read what. */
export function SharingSection({ grants, formToken }: { grants: readonly StandingGrant[]; formToken: string }) {
  return (
    <section aria-labelledby="montre">
      <h2 id="montre">Ce que vous montrez</h2>
      {grants.length === 0 ? (
        <p>
          Vous ne montrez rien à une conseillère ou un conseiller pour le moment. Cela se choisit pour chaque{' '}
          <a href="/rendez-vous">rendez-vous</a>.
        </p>
      ) : (
        <SummaryList
          rows={grants.map(({ id, scope, endsAt, adviser, appointmentId }) => {
            const what = `${SCOPE_WORDS[scope] ?? scope}, à ${adviser ?? NOBODY}`;
            return {
              term: what,
              value: (
                <>
                  {`jusqu’au ${frenchMoment(endsAt)}, heure de Brazzaville`}
                  {appointmentId && (
                    <>
                      {' · '}
                      <a href={appointmentPage(appointmentId)}>le rendez-vous</a>
                    </>
                  )}
                </>
              ),
              action: (
                <ActionForm
                  page="/profil"
                  id={`montre-${id}`}
                  action={stopShowing}
                  formToken={formToken}
                  fields={[]}
                  hidden={{ partage: id, sur: 'profil' }}
                  submit="Ne plus montrer"
                  about={what}
                  variant="quiet"
                />
              ),
            };
          })}
        />
      )}
      <p>
        <a href="/profil/lectures">Qui a lu quoi de moi, et quand</a>
      </p>
    </section>
  );
}
