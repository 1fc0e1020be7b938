import type { ButtonVariant } from '#app/_ui/button.tsx';
import { ActionForm } from '#app/_kit/action-form.tsx';
import { dropOccupation, keepOccupation } from '../actions.ts';

type KeepFormProps = {
  slug: string;
  title: string;
  kept: boolean;
  /** Where the form stands: it is shown again there. */
  from: 'pour-moi' | 'favoris';
  formToken: string;
  variant?: ButtonVariant | undefined;
};

/** « Garder ce métier », or « Retirer » when it is kept. */
export function KeepForm({ slug, title, kept, from, formToken, variant }: KeepFormProps) {
  return (
    <ActionForm
      action={kept ? dropOccupation : keepOccupation}
      formToken={formToken}
      fields={[]}
      hidden={{ metier: slug, depuis: from }}
      page={from === 'favoris' ? '/favoris' : `/metiers/${slug}/pour-moi`}
      id={`garder-${slug}`}
      submit={kept ? 'Retirer' : 'Garder ce métier'}
      about={kept ? `${title} de vos métiers gardés` : undefined}
      variant={kept ? 'quiet' : variant}
    />
  );
}
