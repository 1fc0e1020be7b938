'use client';
import { useActionState } from 'react';
import { Button, type ButtonVariant } from '#app/_ui/button.tsx';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { KeptNotice, useKeptForm } from '#app/_ui/kept-form.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import type { Fault } from '#lib/access/core/fault.ts';
import { FormField, type Field, type Values } from '#app/_ui/form-field.tsx';

/** What `defineAction` hands back. */
type FormState = { readonly fault: Fault | null; readonly values: Readonly<Record<string, string | string[]>> };

export type ActionFormProps = {
  /** Made by `defineAction`. Without script the browser posts to it and gets the whole page back. */
  action: (state: FormState, form: FormData) => Promise<FormState>;
  formToken: string;
  /** Address of the page and id of this form on it: a refused form is shown again there, also without script. */
  page: string;
  id: string;
  fields: readonly Field[];
  /** What the fields hold before anything is typed; passwords are never among them. */
  values?: Values | undefined;
  /** What else is sent along, for instance which row is meant. */
  hidden?: Readonly<Record<string, string>> | undefined;
  submit: string;
  /** What the button is about, for those who hear it without the row around it. */
  about?: string | undefined;
  variant?: ButtonVariant | undefined;
  /** Where to go without sending anything. */
  back?: { readonly href: string; readonly label: string } | undefined;
};

const NOTHING: FormState = { fault: null, values: {} };

/** The no-break spaces of French punctuation: messages are written with ordinary ones. */
const typeset = (text: string): string =>
  text
    .replace(/ :/g, '\u00a0:')
    .replace(/ ([;!?])/g, '\u202f$1')
    .replace(/« /g, '«\u00a0')
    .replace(/ »/g, '\u00a0»');

/**
 * A form of a screen: what was typed stays, faults are said on top and beside the fields in the same words. It says
 * where it stands: what was sent while the session slept comes back there.
 */
export function ActionForm({
  action,
  formToken,
  page,
  id,
  fields,
  values = {},
  hidden = {},
  submit,
  about,
  variant,
  back,
}: ActionFormProps) {
  const [state, send] = useActionState(action, NOTHING, `${page}#${id}`);
  const { fault } = state;
  const kept = useKeptForm(`${page}#${id}`);
  const errors = fields.flatMap(({ name }) =>
    fault?.fieldErrors[name] ? [{ field: name, message: typeset(fault.fieldErrors[name]) }] : [],
  );
  // A refused form shows what was sent, and not what is stored: a box that was cleared stays clear. What another person
  // sent is not shown.
  const shown = fault && fault.code !== 'other-person' ? state.values : (kept ?? values);

  return (
    // Our server reads the mark, and puts « Erreur » before the title.
    <form id={id} action={send} noValidate data-fault={fault ? '' : undefined}>
      <input type="hidden" name="formToken" value={formToken} />
      <input type="hidden" name="formPlace" value={`${page}#${id}`} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <ErrorSummary errors={errors} />
      {kept && !fault && <KeptNotice />}
      {fault && errors.length === 0 && <Refusal>{typeset(fault.message)}</Refusal>}
      {/* The key renews the fields with each answer: React resets a list to its very first choice otherwise. */}
      <div key={JSON.stringify(shown)}>
        {fields.map((field) => (
          <FormField
            key={field.name}
            field={field}
            values={shown}
            error={errors.find((error) => error.field === field.name)?.message}
          />
        ))}
      </div>
      <p className="actions">
        <Button variant={variant}>
          {submit}
          {about && <span className="hidden-text"> {about}</span>}
        </Button>
        {back && <a href={back.href}>{back.label}</a>}
      </p>
    </form>
  );
}
