import type { ReactNode } from 'react';
import { describedBy, Messages, Optional } from './field-parts.tsx';
import type { FieldMessages } from './field-parts.tsx';

export type CheckboxFieldProps = FieldMessages & {
  id?: string | undefined;
  name: string;
  label: string;
  /** What the form sends when the box is ticked. Default: `oui`. */
  value?: string | undefined;
  defaultChecked?: boolean | undefined;
};

/** One box to tick, for instance a consent. */
export function CheckboxField(props: CheckboxFieldProps) {
  const { name, id = name, label, value = 'oui', defaultChecked, hint, error } = props;
  return (
    <div className="field">
      <Messages id={id} error={error} />
      <label className="choice">
        <input
          id={id}
          name={name}
          type="checkbox"
          value={value}
          defaultChecked={defaultChecked}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, { hint, error })}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p className="hint" id={`${id}-aide`}>
          {hint}
        </p>
      )}
    </div>
  );
}

export type FieldGroupProps = FieldMessages & {
  name: string;
  legend: string;
  /** `false` adds « (facultatif) » to the legend; absent says nothing. */
  required?: boolean | undefined;
};

/** Several controls under one legend. The error summary links to the group. */
export function FieldGroup({
  name,
  legend,
  hint,
  error,
  required,
  children,
}: FieldGroupProps & { children: ReactNode }) {
  return (
    <fieldset
      className="field"
      id={name}
      tabIndex={error ? -1 : undefined}
      aria-describedby={describedBy(name, { hint, error })}
    >
      <legend>
        {legend}
        <Optional when={required === false} />
      </legend>
      <Messages id={name} hint={hint} error={error} />
      {children}
    </fieldset>
  );
}

export type ChoiceFieldProps = FieldMessages & {
  name: string;
  legend: string;
  options: readonly { value: string; label: string; hint?: string | undefined }[];
  /** The chosen value, when there is one. */
  value?: string | undefined;
  /** `false` adds « (facultatif) » to the legend; absent says nothing. */
  required?: boolean | undefined;
};

/** One choice among a few, as rows of 44 px. The error summary links to the group. */
export function ChoiceField({ name, legend, options, value, hint, error, required }: ChoiceFieldProps) {
  return (
    <FieldGroup {...{ name, legend, hint, error, required }}>
      {options.map((option) => (
        <label className="choice" key={option.value}>
          <input type="radio" name={name} value={option.value} defaultChecked={option.value === value} />
          <span>
            {option.label}
            {option.hint && <span className="hint">{option.hint}</span>}
          </span>
        </label>
      ))}
    </FieldGroup>
  );
}

export type DateFieldProps = FieldMessages & {
  name: string;
  legend: string;
  values: { jour?: string | undefined; mois?: string | undefined; annee?: string | undefined };
  required?: boolean | undefined;
};

const PARTS = [
  ['jour', 'Jour', 'bday-day', 4],
  ['mois', 'Mois', 'bday-month', 9],
  ['annee', 'Année', 'bday-year', 4],
] as const;

/** A birth date in three fields named `${name}-jour`, `${name}-mois` and `${name}-annee`. */
export function DateField({ name, legend, values, hint, error, required }: DateFieldProps) {
  return (
    <FieldGroup {...{ name, legend, hint, error, required }}>
      <div className="date">
        {PARTS.map(([part, label, autoComplete, maxLength]) => (
          <label key={part}>
            {label}
            <input
              id={`${name}-${part}`}
              name={`${name}-${part}`}
              type="text"
              inputMode="numeric"
              autoComplete={autoComplete}
              maxLength={maxLength}
              defaultValue={values[part]}
              aria-invalid={error ? true : undefined}
            />
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
