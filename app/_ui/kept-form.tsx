'use client';
import { createContext, useContext, type ReactNode } from 'react';
import { Notice } from './notice.tsx';

/** What was typed into one form of the page, `/path#id`, before the session slept. */
export type Kept = { readonly place: string; readonly fields: Readonly<Record<string, string | string[]>> };

const KeptContext = createContext<Kept | null>(null);

/** Around a page that follows the password: the form that was sent meanwhile takes its values from here. */
export function KeptFormProvider({ kept, children }: { kept: Kept; children: ReactNode }) {
  return <KeptContext value={kept}>{children}</KeptContext>;
}

/** What was typed into the form that stands here, or null. */
export function useKeptForm(place: string): Kept['fields'] | null {
  const kept = useContext(KeptContext);
  return kept?.place === place ? kept.fields : null;
}

/** Says in the form that it is as it was sent, and that nothing of it was recorded yet. */
export function KeptNotice() {
  return (
    <Notice tone="attention">
      {
        'Votre compte était en veille\u00a0: ce que vous aviez écrit n’a pas été enregistré. Le revoici. Relisez, puis envoyez de nouveau.'
      }
    </Notice>
  );
}
