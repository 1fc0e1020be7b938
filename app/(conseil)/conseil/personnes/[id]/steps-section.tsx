import { ActionForm } from '#app/_kit/action-form.tsx';
import type { Field } from '#app/_ui/form-field.tsx';
import type { PersonFile } from '#lib/advising/index.ts';
import { isLate } from '#lib/advising/core/next-steps.ts';
import { dateWords } from '#lib/appointments/core/adviser-words.ts';
import type { LocalDate } from '#lib/appointments/core/zone.ts';
import { addStep, setStepDone } from '../actions.ts';

const FIELDS: readonly Field[] = [
  {
    kind: 'text',
    name: 'etape',
    label: 'Étape',
    hint: 'Lue par la personne, sur ce site, et par les conseillères et conseillers qui ont ou ont eu rendez-vous avec elle.',
    required: true,
    maxLength: 160,
    autoComplete: 'off',
  },
  {
    kind: 'text',
    name: 'pour-le',
    label: 'Pour le',
    type: 'date',
    width: 'short',
    required: true,
    autoComplete: 'off',
  },
];

type Props = { steps: PersonFile['steps']; today: LocalDate; token: string; page: string; personId: string };

/** « Prochaines étapes »: what the person is to do next. */
export function StepsSection({ steps, today, token, page, personId }: Props) {
  return (
    <section aria-labelledby="etapes">
      <h2 id="etapes">Prochaines étapes</h2>
      {steps.length === 0 && <p>Aucune étape pour le moment.</p>}
      <ul className="plain list">
        {steps.map((step) => (
          <li key={step.id}>
            <span>
              <b>{step.done ? 'Fait' : isLate(step, today) ? 'En retard' : 'À faire'}</b>
              {` : ${step.label}, pour le ${dateWords(step.dueOn)}`}
              {step.author !== null && ` (${step.author})`}
            </span>
            <ActionForm
              page={page}
              id={`etape-${step.id}`}
              action={setStepDone}
              formToken={token}
              fields={[]}
              hidden={{ etape: step.id, fait: step.done ? 'non' : 'oui' }}
              submit={step.done ? 'Pas fait, en fait' : 'C’est fait'}
              about={step.label}
              variant="quiet"
            />
          </li>
        ))}
      </ul>
      <h3>Ajouter une étape</h3>
      <ActionForm
        page={page}
        id="ajouter-etape"
        action={addStep}
        formToken={token}
        fields={FIELDS}
        hidden={{ personne: personId }}
        submit="Ajouter l’étape"
        variant="secondary"
      />
    </section>
  );
}
