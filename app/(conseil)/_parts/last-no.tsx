import { Notice } from '#app/_ui/notice.tsx';
import { frenchDay } from '#lib/platform/document/french-date.ts';

/** Each guardian’s answer is its own: a no is said to whoever is about to confirm another’s yes. */
export function LastNo({ at }: { at: Date | null }) {
  if (at === null) return null;
  return (
    <Notice tone="attention" title="Une réponse était non">
      <p>
        Un parent ou un responsable légal de cet élève a répondu non le {frenchDay(at)}. Parlez-en avec la famille avant
        de confirmer un oui.
      </p>
    </Notice>
  );
}
