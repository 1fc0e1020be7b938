import { Button } from '#app/_ui/button.tsx';
import { CheckboxField, ChoiceField } from '#app/_ui/field.tsx';
import { HiddenFields } from '#app/_ui/hidden-fields.tsx';
import { SummaryList } from '#app/_ui/summary-list.tsx';
import type { OwnAppointment } from '#lib/appointments/index.ts';
import { appointmentPage } from '#lib/appointments/core/choice.ts';
import { SCOPE_WORDS, SHAREABLE, SHARED_DAYS, USUAL_DAYS } from '#lib/appointments/core/sharing.ts';
import type { Instant } from '#lib/appointments/core/zone.ts';
import { frenchMomentIn } from '#lib/platform/document/french-date.ts';

type BoxesProps = {
  standing: OwnAppointment['standing'];
  /** What was sent with a form that was refused. */
  typed?: (name: string) => string | undefined;
  /** What is shown already needs no box. */
  without?: readonly string[];
};

/** What to show the adviser, and until when. Nothing is ticked beforehand. */
export function ShareBoxes({ standing, typed = () => undefined, without = [] }: BoxesProps) {
  return (
    <>
      <fieldset className="field">
        <legend>Montrer à la personne qui vous reçoit</legend>
        <p className="hint">
          Rien n’est montré si vous ne cochez rien. Vous pouvez arrêter quand vous voulez. Si le rendez-vous est annulé,
          ou confié à quelqu’un d’autre, cela s’arrête aussi.
        </p>
        {!standing.adult && !standing.guardianAgreed && (
          <p>
            Avant l’accord vérifié d’un parent ou d’un responsable légal, cette personne ne voit rien de ce que vous
            cochez ici. Votre choix est gardé pour après.
          </p>
        )}
        {SHAREABLE.filter(({ scope }) => !without.includes(scope)).map(({ name, label }) => (
          <CheckboxField key={name} name={name} label={label} defaultChecked={typed(name) === 'oui'} />
        ))}
      </fieldset>
      <ChoiceField
        name="montrer-jusque"
        legend="Jusqu’à quand ?"
        options={SHARED_DAYS}
        value={SHARED_DAYS.find(({ value }) => value === typed('montrer-jusque'))?.value ?? USUAL_DAYS}
      />
    </>
  );
}

type SharedProps = { own: OwnAppointment; zone: string; now: Instant; formToken: string };

/** What the adviser may see, each with its « Ne plus montrer », and what more could be shown. */
export function Shared({ own, zone, now, formToken }: SharedProps) {
  const { appointment, adviser, standing } = own;
  const shown = own.grants.filter(({ withdrawnAt, endsAt }) => withdrawnAt === null && endsAt.getTime() > now);
  const scopes = shown.map(({ scope }) => scope);
  const ahead = appointment.status === 'pending' || appointment.status === 'confirmed';
  const more = ahead && adviser?.active === true && SHAREABLE.some(({ scope }) => !scopes.includes(scope));
  const name = adviser?.displayName ?? 'la personne qui vous reçoit';
  return (
    <>
      <h2 id="partage">{`Ce que vous montrez à ${name}`}</h2>
      {shown.length === 0 && <p>Vous ne lui montrez rien.</p>}
      {shown.length > 0 && !standing.adult && !standing.guardianAgreed && (
        <p>Cette personne n’en voit rien avant l’accord vérifié d’un parent ou d’un responsable légal.</p>
      )}
      {shown.length > 0 && (
        <SummaryList
          rows={shown.map(({ id, scope, endsAt }) => ({
            term: SCOPE_WORDS[scope] ?? scope,
            value: `jusqu’au ${frenchMomentIn(endsAt, zone)}`,
            action: (
              <form method="post" action={appointmentPage(appointment.id, { zone, below: 'partage' })}>
                <HiddenFields token={formToken} values={{ rendezVous: appointment.id, partage: id, fuseau: zone }} />
                <Button variant="quiet">
                  <span>
                    Ne plus montrer<span className="hidden-text">{` : ${SCOPE_WORDS[scope] ?? scope}`}</span>
                  </span>
                </Button>
              </form>
            ),
          }))}
        />
      )}
      {appointment.status === 'pending' && shown.length > 0 && (
        <p>Cette personne le voit quand elle a accepté votre demande, pas avant.</p>
      )}
      {ahead && shown.length > 0 && (
        <p className="hint">Si le rendez-vous est déplacé, ces dates se déplacent avec lui.</p>
      )}
      {more && (
        <details>
          <summary>{shown.length === 0 ? 'Lui montrer quelque chose' : 'Lui montrer autre chose'}</summary>
          <form method="post" action={appointmentPage(appointment.id, { zone, below: 'montrer' })}>
            <HiddenFields
              token={formToken}
              values={{ rendezVous: appointment.id, conseil: appointment.adviserId ?? '', fuseau: zone }}
            />
            <ShareBoxes standing={standing} without={scopes} />
            <Button variant="secondary">Montrer</Button>
          </form>
        </details>
      )}
    </>
  );
}
