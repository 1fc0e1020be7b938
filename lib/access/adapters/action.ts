import { redirect } from 'next/navigation';
import { proofAddress } from '../core/actor.ts';
import { fault, type Fault } from '../core/fault.ts';
import { localPath } from '../core/local-path.ts';
import { readForm, typedValues, type Fields } from '../core/form-fields.ts';
import { keepForm } from '../kept-form.ts';
import type { Definition } from '../pipeline/definition.ts';
import { getActor } from '../session.ts';
import { throughPipeline } from './doors.ts';
import { executeForm } from './request.ts';

/** What a form gets back when it was refused: never a secret, never a score. `values` are what was typed. */
export type FormState = { readonly fault: Fault | null; readonly values: Readonly<Fields> };

export const EMPTY_FORM: FormState = { fault: null, values: {} };

/** Nothing that can be read was sent. */
const NOTHING = { fields: {}, faults: {} };

/** The hidden field in which a form says where it stands: `/path#id`. */
const PLACE_FIELD = 'formPlace';

/**
 * A form that was refused because its session is held goes on to the page that asks for the proof. While the session
 * only sleeps, what was typed is kept for it and given back where the form stands. A form that does not say where it
 * stands has its page lead there.
 */
async function toProof(fields: Fields): Promise<void> {
  const actor = await getActor();
  const place = localPath(fields[PLACE_FIELD]);
  if (actor.kind === 'person' || !actor.held || place === null) return;
  if (actor.held.asks === 'password') await keepForm(actor.held, { place, fields }, new Date());
  redirect(proofAddress(actor.held, place));
}

/**
 * A server action for a screen: `(state, formData) => state`, as `useActionState` wants it and as a form
 * without script posts it. On success it redirects; the previous state is never read, for it can be forged.
 */
export function defineAction<Input, Ready = undefined>(definition: Definition<Input, Ready>) {
  return throughPipeline(async (_previous: FormState, form: FormData): Promise<FormState> => {
    // Anybody may call an action with anything.
    const reading = form instanceof FormData ? readForm(form) : null;
    const outcome = reading ? await executeForm(definition, reading) : fault('invalid');
    if (outcome.ok) redirect(outcome.redirect);
    if (outcome.code === 'unauthenticated' && reading) await toProof(reading.fields);
    // What another person typed is not shown again beside a token that would now save it.
    const { fields } = outcome.code === 'other-person' ? NOTHING : (reading ?? NOTHING);
    return { fault: outcome, values: typedValues(fields) };
  });
}

/** Where a refused form in which nothing is typed leads: back to its page, which says why, or first to the sign-in. */
export const refusalAddress = (page: string, refusal: Fault | null): string =>
  refusal?.code === 'unauthenticated'
    ? `/connexion?suite=${encodeURIComponent(page)}`
    : `${page}?souci=${refusal?.code ?? 'invalid'}`;

/**
 * A server action for a plain form in a server component: no script is needed, and a refusal comes back as
 * `?souci=<code>` on the page itself, where `FaultNotice` puts it in words. For forms in which nothing is typed.
 * @param page where the form stands, for what was sent
 */
export function defineFormAction<Input, Ready = undefined>(
  definition: Definition<Input, Ready>,
  page: (form: FormData) => string,
) {
  const action = defineAction(definition);
  return throughPipeline(async (form: FormData): Promise<void> => {
    const { fault: refusal } = await action(EMPTY_FORM, form);
    const back = page(form instanceof FormData ? form : new FormData());
    redirect(refusalAddress(back, refusal));
  });
}
