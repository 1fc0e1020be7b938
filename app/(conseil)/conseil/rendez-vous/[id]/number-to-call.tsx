import { ActionForm } from '#app/_kit/action-form.tsx';
import { takeFlash, type Person } from '#lib/access/index.ts';
import { showPhone } from '#lib/accounts/core/phone.ts';
import { momentWords } from '#lib/appointments/core/adviser-words.ts';
import type { AdviserAppointment } from '#lib/appointments/index.ts';
import { openNumber } from '#lib/people/index.ts';
import { fr } from '#lib/platform/document/french.ts';
import { proveNumber, showNumber } from '../actions.ts';

const WEEK_MS = 7 * 86_400_000;

/** Whether the number may still be seen: `app_api.number_to_call` judges, this only hides what would be refused. */
export const isReasonToCall = ({ personId, status, cancelledBy, endsAt }: AdviserAppointment, now: number): boolean =>
  personId !== null && (status === 'cancelled' ? cancelledBy === 'service' : now < endsAt + WEEK_MS);

type Props = { actor: Person; appointment: AdviserAppointment; zone: string; token: string; page: string };

/** The number of whoever comes: asked for each time, shown once, and then what one can do with it. */
export async function NumberToCall({ actor, appointment, zone, token, page }: Props) {
  const number = openNumber(await takeFlash('number-to-call', actor), appointment.id);
  const hidden = { 'rendez-vous': appointment.id };
  return (
    <section id="numero" aria-labelledby="titre-numero">
      <h2 id="titre-numero">Téléphone</h2>
      {number ? (
        <>
          <p className="lead">
            <a href={`tel:${number.phone}`}>{showPhone(number.phone)}</a>
          </p>
          <p>{fr(`Vous pouvez l’afficher jusqu’au ${momentWords(+number.until, zone)}.`)}</p>
        </>
      ) : (
        <>
          <p>
            Le numéro sert à appeler la personne pour ce rendez-vous. Chaque affichage est noté, et la personne le lit
            dans son profil.
          </p>
          <ActionForm
            action={showNumber}
            formToken={token}
            page={page}
            id="voir-le-numero"
            hidden={hidden}
            fields={[]}
            submit="Voir le numéro"
            variant="secondary"
          />
        </>
      )}
      <details>
        <summary>Vérifier ce numéro pour qu’il serve à se connecter</summary>
        <p>
          Faites-le seulement si la personne le veut, après lui avoir parlé à ce numéro ou l’avoir vu sur son téléphone.
          Des frères et sœurs partagent souvent un téléphone : un numéro ne sert qu’à un seul compte.
        </p>
        <ActionForm
          action={proveNumber}
          formToken={token}
          page={page}
          id="verifier-le-numero"
          hidden={hidden}
          fields={[
            {
              kind: 'text',
              name: 'fin',
              label: 'Quatre derniers chiffres du numéro vérifié',
              inputMode: 'numeric',
              width: 'short',
              required: true,
              autoComplete: 'off',
            },
            {
              kind: 'checks',
              name: 'souhait',
              legend: 'Son souhait',
              required: true,
              options: [{ value: 'oui', label: 'Cette personne veut se connecter avec ce numéro.' }],
            },
          ]}
          submit="Numéro vérifié"
          variant="secondary"
        />
      </details>
      <p>
        Elle a moins de 18 ans et vous remet l’accord signé d’un parent ?{' '}
        <a href={`/conseil/rendez-vous/${appointment.id}/feuille`}>Enregistrer la feuille signée</a>
      </p>
    </section>
  );
}
