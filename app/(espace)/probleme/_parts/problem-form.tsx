import { Button } from '#app/_ui/button.tsx';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { TextArea, TextField } from '#app/_ui/field.tsx';
import { HiddenFields } from '#app/_ui/hidden-fields.tsx';
import { Notice, Refusal } from '#app/_ui/notice.tsx';
import type { FormState } from '#lib/access/index.ts';
import { MAX_ABOUT, MAX_CONTACT, MAX_MESSAGE } from '#lib/appointments/core/safety.ts';

export const PROBLEM_TITLE = 'Un problème avec cet adulte ?';

type ProblemFormProps = {
  /** Where the form is sent. */
  readonly action: string;
  readonly formToken: string;
  readonly state: FormState;
  /** The appointment that it is about, as its page or the link of a message says; '' when none is named. */
  readonly appointmentId: string;
  /** Whom it concerns is known from the person’s own appointment; otherwise they say it. */
  readonly known: boolean;
};

/** What to do at once, who reads it, and the words. */
export function ProblemForm({ action, formToken, state: { fault, values }, appointmentId, known }: ProblemFormProps) {
  const typed = (name: string): string | undefined => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  const errors = Object.entries(fault?.fieldErrors ?? {}).map(([field, message]) => ({ field, message }));
  return (
    <>
      <ErrorSummary errors={errors} />
      {fault && errors.length === 0 && <Refusal>{fault.message}</Refusal>}
      <Danger />
      <p>
        Dites ici ce qui s’est passé. Votre message est lu par les personnes qui administrent le service, jamais par
        l’adulte dont vous parlez.
      </p>
      <form method="post" action={action} noValidate>
        <HiddenFields token={formToken} values={{ rendezVous: appointmentId }} />
        <TextArea
          name="recit"
          label="Que s’est-il passé ?"
          rows={8}
          maxLength={MAX_MESSAGE}
          required
          defaultValue={typed('recit')}
          error={fault?.fieldErrors['recit']}
        />
        {!known && (
          <TextArea
            name="quand"
            label="De qui s’agit-il, et quand était-ce ?"
            hint="Le nom de cette personne, le jour, l’heure, le lieu : ce dont vous vous souvenez."
            rows={3}
            maxLength={MAX_ABOUT}
            defaultValue={typed('quand')}
            error={fault?.fieldErrors['quand']}
          />
        )}
        <TextField
          name="rappel"
          label="Un numéro où vous rappeler"
          hint="Seulement si vous voulez qu’on vous rappelle. Donnez un téléphone que vous pouvez prendre sans être entendu."
          type="tel"
          autoComplete="off"
          maxLength={MAX_CONTACT}
          defaultValue={typed('rappel')}
          error={fault?.fieldErrors['rappel']}
        />
        <div className="hidden-text" aria-hidden="true">
          <label htmlFor="site">Laissez ce champ vide</label>
          <input id="site" name="site" type="text" tabIndex={-1} autoComplete="off" />
        </div>
        <p className="hint">
          Ce que vous écrivez est chiffré. Un an après avoir été traité, le message est supprimé. Nous ne pouvons pas
          garantir de délai de réponse.
        </p>
        <p className="actions">
          <Button>Envoyer</Button>
        </p>
      </form>
    </>
  );
}

/** Nobody answers here at once: said before anything else. */
function Danger() {
  return (
    <Notice tone="attention" title="Vous êtes en danger maintenant ?">
      N’attendez pas de réponse ici : parlez-en à un adulte en qui vous avez confiance.
    </Notice>
  );
}

/** What became of the send, for whoever comes back from it. */
export function ProblemSent({ done }: { done: string | null }) {
  if (done === 'envoi')
    return (
      <Notice tone="success">
        Votre message est arrivé. Les personnes qui administrent le service peuvent le lire ; l’adulte dont vous parlez
        ne le peut pas.
      </Notice>
    );
  if (done === 'sans-lecteur')
    return (
      <Notice tone="attention" title="Votre message est gardé, mais personne ne peut encore le lire">
        Aucune personne qui administre le service ne peut le lire aujourd’hui sans être concernée. N’attendez pas :
        parlez-en à un adulte en qui vous avez confiance.
      </Notice>
    );
  return null;
}
