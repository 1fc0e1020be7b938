import { FieldError } from './field-parts.tsx';

export type AnswerScaleProps = {
  /** Name of the radio group and id of the question. */
  name: string;
  /** The activity, as the person reads it. */
  legend: string;
  /** Position of the question, from 1 to `total`. */
  number: number;
  total: number;
  value?: string | undefined;
  error?: string | undefined;
  /** Five steps, then « Je ne connais pas cette activité », which is set apart. */
  labels: readonly { value: string; label: string }[];
};

/** One question of a test. Its looks live in `.q`, so that twelve of them stay a small page. */
export function AnswerScale({ name, legend, number, total, value, error, labels }: AnswerScaleProps) {
  return (
    <fieldset
      className="q"
      id={name}
      tabIndex={error ? -1 : undefined}
      aria-describedby={error ? `${name}-erreur` : undefined}
    >
      <legend>
        <span>{`Question ${number} sur ${total}`}</span>
        {legend}
      </legend>
      {error && <FieldError id={name} error={error} />}
      {labels.map((answer) => (
        <label key={answer.value}>
          <input type="radio" name={name} value={answer.value} defaultChecked={answer.value === value} />
          {answer.label}
        </label>
      ))}
    </fieldset>
  );
}
