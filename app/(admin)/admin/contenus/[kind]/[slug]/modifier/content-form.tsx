'use client';
import { useActionState } from 'react';
import { Button } from '#app/_ui/button.tsx';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { CheckboxField, SelectField, TextArea, TextField } from '#app/_ui/field.tsx';
import { KeptNotice, useKeptForm } from '#app/_ui/kept-form.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import type { Fault } from '#lib/access/core/fault.ts';
import type { FieldGroup, FieldSpec } from '#lib/guides/core/fields/field-spec.ts';

type FormState = { readonly fault: Fault | null; readonly values: Readonly<Record<string, string | string[]>> };

/** A field as it is drawn: how its text becomes a value stays on the server. */
export type DrawnField = Omit<FieldSpec, 'codec' | 'path' | 'marked' | 'names'>;
export type DrawnGroup = Omit<FieldGroup, 'fields'> & { readonly fields: readonly DrawnField[] };

export type ContentFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  formToken: string;
  page: string;
  groups: readonly DrawnGroup[];
  /** The draft, or the published page where there is none. */
  values: Readonly<Record<string, string>>;
  /** What is wrong in the draft that was saved. */
  problems: readonly { readonly field: string; readonly message: string }[];
  /** The draft was just saved with these problems: they are read out. */
  announce: boolean;
  hidden: Readonly<Record<string, string>>;
};

const NOTHING: FormState = { fault: null, values: {} };
/** Line ends count double on their way to the server, which takes 10 000 signs a field. */
const MAX_LENGTH = 9_000;

/**
 * The form of a page. Saving is never refused for what was typed: the draft is kept and comes back with its
 * problems. What can refuse is the rest (an outage, another person’s draft): then what was typed stays here.
 */
export function ContentForm({ action, formToken, page, groups, values, problems, announce, hidden }: ContentFormProps) {
  const [state, send] = useActionState(action, NOTHING, `${page}#contenu`);
  const { fault } = state;
  const kept = useKeptForm(`${page}#contenu`);
  const sent = fault && Object.keys(state.values).length > 0 ? state.values : null;
  const shown: Readonly<Record<string, string | string[]>> = sent ?? kept ?? values;
  const errors = fault ? [] : problems;
  const labels = new Map(groups.flatMap(({ fields }) => fields.map(({ name, label }) => [name, label] as const)));

  return (
    <form id="edition" action={send} noValidate data-fault={fault ? '' : undefined}>
      <input type="hidden" name="formToken" value={formToken} />
      <input type="hidden" name="formPlace" value={`${page}#contenu`} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <ErrorSummary
        errors={errors.map(({ field, message }) => ({
          field,
          message: `${labels.get(field) ?? ''}\u00a0: ${message}`,
        }))}
        title="À corriger avant de publier"
        focus={announce}
      />
      {fault && <Refusal>{fault.message}</Refusal>}
      {kept && !fault && <KeptNotice />}
      {/* The key renews the fields with each answer: React resets a list to its very first choice otherwise. */}
      <div key={sent ? JSON.stringify(sent) : 'kept'}>
        {groups.map(({ heading, hint, fields }) => (
          <section key={heading}>
            <h2>{heading}</h2>
            {hint && <p className="hint">{hint}</p>}
            {fields.map((field) => (
              <OneField
                key={field.name}
                field={field}
                value={oneOf(shown[field.name])}
                error={errorsOf(errors, field.name)}
              />
            ))}
          </section>
        ))}
        {fault?.code === 'conflict' && (
          <CheckboxField name="remplacer" label="Enregistrer mon texte à la place de l’autre brouillon" />
        )}
      </div>
      <p className="actions">
        <Button name="suite" value="brouillon">
          Enregistrer le brouillon
        </Button>
        <Button name="suite" value="apercu" variant="secondary">
          Prévisualiser
        </Button>
      </p>
    </form>
  );
}

const oneOf = (value: string | string[] | undefined): string =>
  typeof value === 'string' ? value : (value?.[0] ?? '');
/** Everything that is wrong in one field, in the words of the summary. */
const errorsOf = (errors: ContentFormProps['problems'], name: string): string | undefined =>
  errors
    .filter(({ field }) => field === name)
    .map(({ message }) => message)
    .join(' ') || undefined;

function OneField({ field, value, error }: { field: DrawnField; value: string; error: string | undefined }) {
  const { name, label, hint, control, rows, options = [], optional = false } = field;
  if (control === 'box') return <CheckboxField {...{ name, label, hint, error }} defaultChecked={value === 'oui'} />;
  if (control === 'choice')
    return <SelectField {...{ name, label, hint, error, options }} defaultValue={value} required={!optional} />;
  if (control === 'line')
    return (
      <TextField
        {...{ name, label, hint, error }}
        defaultValue={value}
        required={!optional}
        maxLength={MAX_LENGTH}
        autoComplete="off"
      />
    );
  return (
    <TextArea
      {...{ name, label, hint, error, rows }}
      defaultValue={value}
      required={!optional}
      maxLength={MAX_LENGTH}
    />
  );
}
