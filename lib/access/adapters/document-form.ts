import { otherPersonPage } from '../core/edge-page.ts';
import { FAULT_STATUS, fault, type Fault } from '../core/fault.ts';
import { readForm, typedValues, type FormReading } from '../core/form-fields.ts';
import type { Definition } from '../pipeline/definition.ts';
import { refusalAddress, type FormState } from './action.ts';
import { throughPipeline } from './doors.ts';
import { executeForm } from './request.ts';

/** What a refused form of a document is drawn from. */
export type RefusedForm = FormState & { readonly status: number };
export type RenderForm = (state: RefusedForm, request: Request) => Promise<Response>;

/** Bytes; our own server takes no larger body. Texts that are too long are then named one by one. */
const MAX_FORM_BYTES = 1_048_576;

/** What a form sent, or why nothing of it can be read. */
export async function readBody(
  request: Request,
  maxBytes: number,
  accepts: readonly string[] = [],
): Promise<FormReading | Fault> {
  const length = Number(request.headers.get('content-length') ?? Number.NaN);
  if (!(length <= maxBytes)) return fault('too-large');
  try {
    return readForm(await request.formData(), accepts);
  } catch {
    return fault('invalid');
  }
}

/** On to another page, which is asked for anew; nobody keeps that. */
export const seeOther = (location: string): Response =>
  new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } });

/**
 * For a form in which nothing is typed: a refusal leads back to its page as `?souci=<code>`, like that of
 * `defineFormAction`.
 * @param page where the form stands, for what was sent
 */
export const backTo =
  (page: (sent: FormState['values']) => string): RenderForm =>
  ({ fault: refusal, values }) =>
    Promise.resolve(seeOther(refusalAddress(page(values), refusal)));

/** The answer of a form: on to the next page, or the same page with the fault and what was typed. */
export async function answerForm(
  outcome: { readonly ok: true; readonly redirect: string } | Fault,
  reading: FormReading | null,
  render: RenderForm,
  request: Request,
): Promise<Response> {
  if (outcome.ok) return seeOther(outcome.redirect);
  // Drawn again, the form would hold what another person typed beside a token that would now save it.
  if (outcome.code === 'other-person') {
    const { html, ...init } = otherPersonPage();
    return new Response(html, init);
  }
  const status = FAULT_STATUS[outcome.code];
  const response = await render({ fault: outcome, values: typedValues(reading?.fields ?? {}), status }, request);
  if (outcome.retryAfterSeconds) response.headers.set('retry-after', String(outcome.retryAfterSeconds));
  return response;
}

/**
 * The pipeline for a form of a script-free document: a POST route handler that redirects, or renders the
 * form again with the right status and what was typed.
 */
export function defineDocumentForm<Input, Ready = undefined>(definition: Definition<Input, Ready>, render: RenderForm) {
  return throughPipeline(async (request: Request): Promise<Response> => {
    const reading = await readBody(request, MAX_FORM_BYTES);
    if ('code' in reading) return answerForm(reading, null, render, request);
    return answerForm(await executeForm(definition, reading), reading, render, request);
  });
}
