import type { HTMLInputAutoCompleteAttribute, HTMLInputTypeAttribute, InputHTMLAttributes } from 'react';
import { describedBy, Messages, Optional } from './field-parts.tsx';
import type { FieldMessages } from './field-parts.tsx';

/*
 * `required` is told to people and to screen readers only: forms carry noValidate, and the server
 * answers with messages in French instead of the browser's own bubbles.
 */
type Labelled = FieldMessages & {
  /** Defaults to the name; the error summary links to it. */
  id?: string | undefined;
  name: string;
  label: string;
};

export type TextFieldProps = Labelled & {
  type?: HTMLInputTypeAttribute | undefined;
  defaultValue?: string | undefined;
  autoComplete?: HTMLInputAutoCompleteAttribute | undefined;
  inputMode?: InputHTMLAttributes<HTMLInputElement>['inputMode'];
  /** When absent, the label says « (facultatif) ». */
  required?: boolean | undefined;
  maxLength?: number | undefined;
  width?: 'full' | 'short' | undefined;
  spellCheck?: boolean | undefined;
};

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { name, id = name, label, hint, error, required = false, width = 'full', type = 'text', ...rest } = props;
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        <Optional when={!required} />
      </label>
      <Messages id={id} hint={hint} error={error} />
      <input
        {...rest}
        id={id}
        name={name}
        type={type}
        className={width === 'short' ? 'short' : undefined}
        aria-required={required || undefined}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error })}
      />
    </div>
  );
}

export type PasswordFieldProps = Labelled & { autoComplete: 'current-password' | 'new-password' };

/** A password: pasting is allowed and the value is never sent back into the page. */
export function PasswordField({ name, id = name, label, autoComplete, hint, error }: PasswordFieldProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <Messages id={id} hint={hint} error={error} />
      <input
        id={id}
        name={name}
        type="password"
        autoComplete={autoComplete}
        spellCheck={false}
        aria-required
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error })}
      />
    </div>
  );
}

export type TextAreaProps = Labelled & {
  defaultValue?: string | undefined;
  required?: boolean | undefined;
  maxLength?: number | undefined;
  rows?: number | undefined;
  spellCheck?: boolean | undefined;
};

/** Several lines of text. */
export function TextArea({ name, id = name, label, hint, error, required = false, rows = 5, ...rest }: TextAreaProps) {
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        <Optional when={!required} />
      </label>
      <Messages id={id} hint={hint} error={error} />
      <textarea
        {...rest}
        id={id}
        name={name}
        rows={rows}
        aria-required={required || undefined}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error })}
      />
    </div>
  );
}

export type SelectFieldProps = Labelled & {
  options: readonly { value: string; label: string }[];
  defaultValue?: string | undefined;
  autoComplete?: HTMLInputAutoCompleteAttribute | undefined;
  /** `false` adds « (facultatif) » to the label; absent says nothing. */
  required?: boolean | undefined;
};

/** A list to choose from. Give an empty first option when no choice is a fair answer. */
export function SelectField(props: SelectFieldProps) {
  const { name, id = name, label, options, defaultValue, autoComplete, hint, error, required } = props;
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        <Optional when={required === false} />
      </label>
      <Messages id={id} hint={hint} error={error} />
      <select
        id={id}
        name={name}
        defaultValue={defaultValue}
        autoComplete={autoComplete}
        aria-required={required || undefined}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error })}
      >
        {options.map((o) => (
          <option key={o.value} value={o.value}>
            {o.label}
          </option>
        ))}
      </select>
    </div>
  );
}

export { CheckboxField, ChoiceField, DateField } from './field-groups.tsx';
export type { ChoiceFieldProps, DateFieldProps } from './field-groups.tsx';
