import type { ReactNode } from 'react';
import { Notice } from '#app/_ui/notice.tsx';

/** A result of a version that this release no longer knows: its words are shown, nothing is computed again. */
export function UnknownVersion({ headline, children }: { headline: string; children: ReactNode }) {
  return (
    <>
      <p className="lead">
        <strong>{headline}</strong>
      </p>
      <Notice>
        Ce résultat vient d’une ancienne version du test. Nous gardons sa conclusion, mais nous ne le recalculons pas.
        Vous pouvez refaire le test.
      </Notice>
      {children}
    </>
  );
}
