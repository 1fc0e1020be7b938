import { AnswerScale } from '#app/_ui/answer-scale.tsx';
import { Button } from '#app/_ui/button.tsx';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { Progress } from '#app/_ui/steps.tsx';
import { NOTICE, itemsOfPage, pageCount, publicItems } from '#lib/assessments/core/index.ts';
import type { Answers, Instrument } from '#lib/assessments/core/index.ts';
import { fr } from '#lib/platform/document/french.ts';
import { questionsPage } from './save-page.ts';

export type QuestionFormProps = {
  instrument: Instrument;
  /** From 1. */
  page: number;
  /** Chosen already, saved or just typed. */
  answers: Answers;
  /** Questions to complete, with the number that the reader sees. */
  missing: readonly { id: string; number: number }[];
  answered: number;
  formToken: string;
  attemptId: string | null;
};

const missingMessage = (number: number): string => `Choisissez une réponse à la question ${number}.`;

/**
 * Twelve questions. The form posts to a plain address, so that a refused send can show the same page again with
 * what was chosen, with or without script. Only ids and texts of the questions come here, never their poles.
 */
export function QuestionForm({
  instrument,
  page,
  answers,
  missing,
  answered,
  formToken,
  attemptId,
}: QuestionFormProps) {
  const ids = new Set(itemsOfPage(instrument, page - 1).map(({ id }) => id));
  const items = publicItems(instrument).filter(({ id }) => ids.has(id));
  const total = instrument.items.length;
  const pages = pageCount(instrument);
  const labels = instrument.scaleLabels.map(({ value, label }) => ({ value: String(value), label: label }));
  const errors = new Map(missing.map(({ id, number }) => [id, missingMessage(number)]));
  const first = (page - 1) * instrument.pageSize + 1;
  return (
    <>
      <ErrorSummary
        title="Il manque des réponses"
        errors={missing.map(({ id, number }) => ({ field: id, message: missingMessage(number) }))}
      />
      <h1>{`${instrument.title} : page ${page} sur ${pages}`}</h1>
      <Progress
        current={answered}
        total={total}
        label={
          answered === 0
            ? `${total} questions, aucune réponse pour l’instant`
            : `${answered} réponse${answered > 1 ? 's' : ''} sur ${total}`
        }
      />
      <p>
        Aimeriez-vous faire cette activité ? Répondez selon vos goûts. Peu importe si vous savez la faire ou non : il
        n’y a ni bonne ni mauvaise réponse.
      </p>
      <p className="hint">{NOTICE}</p>
      <form method="post" action={`${questionsPage(page)}/enregistrer`} noValidate>
        <input type="hidden" name="formToken" value={formToken} />
        <input type="hidden" name="page" value={page} />
        {attemptId && <input type="hidden" name="essai" value={attemptId} />}
        {items.map(({ id, text }, index) => (
          <AnswerScale
            key={id}
            name={id}
            legend={fr(text)}
            number={first + index}
            total={total}
            labels={labels}
            error={errors.get(id)}
            value={answers[id] === undefined ? undefined : String(answers[id])}
          />
        ))}
        <div className="actions">
          <Button name="suite" value="continuer">
            {page < pages ? 'Enregistrer et continuer' : 'Voir mon résultat'}
          </Button>
          <Button variant="quiet" name="suite" value="avant">
            {page > 1 ? 'Page précédente' : 'Retour'}
          </Button>
          <Button variant="quiet" name="suite" value="pause">
            Je préfère m’arrêter ici
          </Button>
        </div>
      </form>
    </>
  );
}
