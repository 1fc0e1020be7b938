import { FieldGroup } from './field-groups.tsx';
import {
  ChoiceField,
  DateField,
  PasswordField,
  SelectField,
  TextArea,
  TextField,
  type ChoiceFieldProps,
  type DateFieldProps,
  type PasswordFieldProps,
  type SelectFieldProps,
  type TextAreaProps,
  type TextFieldProps,
} from './field.tsx';

/** What a form sent or will show, by field name; a list where boxes share a name. */
export type Values = Readonly<Record<string, string | readonly string[]>>;

type ChecksProps = {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string | undefined;
  /** At least one is to be ticked; otherwise the legend says « (facultatif) ». */
  readonly required?: boolean | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
};

/** A field as data, so that a page made on the server can hand it to a form that runs in the browser. */
export type Field =
  | ({ readonly kind: 'text' } & Omit<TextFieldProps, 'defaultValue' | 'error'>)
  | ({ readonly kind: 'area' } & Omit<TextAreaProps, 'defaultValue' | 'error'>)
  | ({ readonly kind: 'password' } & Omit<PasswordFieldProps, 'error'>)
  | ({ readonly kind: 'select' } & Omit<SelectFieldProps, 'defaultValue' | 'error'>)
  | ({ readonly kind: 'choice' } & Omit<ChoiceFieldProps, 'value' | 'error'>)
  | ({ readonly kind: 'date' } & Omit<DateFieldProps, 'values' | 'error'>)
  | ({ readonly kind: 'checks' } & ChecksProps);

const one = (values: Values, name: string): string | undefined => {
  const value = values[name];
  return typeof value === 'string' ? value : value?.[0];
};

const many = (values: Values, name: string): readonly string[] => {
  const value = values[name];
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
};

/** One field with its value and its fault. */
export function FormField({ field, values, error }: { field: Field; values: Values; error: string | undefined }) {
  const { name } = field;
  switch (field.kind) {
    case 'text': {
      const { kind: _, ...props } = field;
      return <TextField {...props} defaultValue={one(values, name)} error={error} />;
    }
    case 'area': {
      const { kind: _, ...props } = field;
      return <TextArea {...props} defaultValue={one(values, name)} error={error} />;
    }
    case 'password': {
      const { kind: _, ...props } = field;
      return <PasswordField {...props} error={error} />;
    }
    case 'select': {
      const { kind: _, ...props } = field;
      return <SelectField {...props} defaultValue={one(values, name)} error={error} />;
    }
    case 'choice': {
      const { kind: _, ...props } = field;
      return <ChoiceField {...props} value={one(values, name)} error={error} />;
    }
    case 'date': {
      const { kind: _, ...props } = field;
      return (
        <DateField
          {...props}
          values={{
            jour: one(values, `${name}-jour`),
            mois: one(values, `${name}-mois`),
            annee: one(values, `${name}-annee`),
          }}
          error={error}
        />
      );
    }
    case 'checks':
      return <Checks {...field} chosen={many(values, name)} error={error} />;
  }
}

/** Any number of choices among some, as rows of 44 px. */
function Checks({
  name,
  legend,
  hint,
  required = false,
  options,
  chosen,
  error,
}: ChecksProps & { chosen: readonly string[]; error: string | undefined }) {
  return (
    <FieldGroup {...{ name, legend, hint, error, required }}>
      {options.map(({ value, label }) => (
        <label className="choice" key={value}>
          <input type="checkbox" name={name} value={value} defaultChecked={chosen.includes(value)} />
          <span>{label}</span>
        </label>
      ))}
    </FieldGroup>
  );
}
