import type { ReactNode } from 'react';
import { KeptFormProvider } from '#app/_ui/kept-form.tsx';
import { PageShell } from '#app/_ui/page-shell.tsx';
import { getActor, takeKeptForm, type Actor } from '#lib/access/index.ts';
import type { LiveKind } from '#lib/access/core/live-island.ts';
import { findOperator, operatorLine } from '#lib/platform/operator.ts';
import { readerFrame } from './reader-frame.ts';

export type ScreenProps = {
  /** The one h1 of the page. Without it the children bring their own. */
  title?: string | undefined;
  /** Address of the navigation entry that this page belongs to. */
  current?: string | undefined;
  /** Whose page it is, where it was asked already. */
  actor?: Actor | undefined;
  /** The person's name where the page has read it already; null when they gave none. Absent: it is read. */
  name?: string | null | undefined;
  width?: 'text' | 'wide' | undefined;
  /** What the page hears of while it is open; its address is then `live` in the table. */
  live?: LiveKind | undefined;
  children: ReactNode;
};

/**
 * The frame of an App Router screen: navigation of a guest or of the person who is signed in, and the h1. A form that
 * was sent while the session slept finds here what was typed.
 */
export async function Screen({ title, current, actor, name, width, live, children }: ScreenProps) {
  const reader = actor ?? (await getActor());
  const [frame, kept] = await Promise.all([readerFrame(reader, name), takeKeptForm(reader)]);
  return (
    <PageShell current={current} width={width} live={live} {...frame}>
      {title && <h1>{title}</h1>}
      {kept ? <KeptFormProvider kept={kept}>{children}</KeptFormProvider> : children}
      <p className="print-only">{operatorLine(findOperator())}</p>
    </PageShell>
  );
}
