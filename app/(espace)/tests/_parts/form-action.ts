import { redirect } from 'next/navigation';
import { EMPTY_FORM, type FormState } from '#lib/access/index.ts';

type Action = (state: FormState, form: FormData) => Promise<FormState>;

/**
 * A server action for a plain form in a server component: no script is needed, and a refusal comes back as
 * `?souci=<code>` on the page itself, where `FaultNotice` puts it in words. For forms in which nothing is typed.
 */
export const formAction =
  (action: Action, page: (form: FormData) => string) =>
  async (form: FormData): Promise<void> => {
    const { fault } = await action(EMPTY_FORM, form);
    const back = page(form);
    if (fault?.code === 'unauthenticated') redirect(`/connexion?suite=${encodeURIComponent(back)}`);
    redirect(`${back}?souci=${fault?.code ?? 'invalid'}`);
  };
