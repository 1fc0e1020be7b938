import type { ReactNode } from 'react';
import { PageShell } from '#app/_ui/page-shell.tsx';
import { FAULT_MESSAGE } from '#lib/access/index.ts';
import type { Parts } from '#lib/platform/document/holes.tsx';
import { renderDocument } from '#lib/platform/document/render.tsx';
import { FaultNotice } from './fault-notice.tsx';
import type { ReaderFrame } from './reader-frame.ts';

type PersonalDocument = {
  readonly path: string;
  readonly title: string;
  /** The one h1; null: the children bring it. Default: the title. */
  readonly heading?: string | null;
  readonly description: string;
  readonly status?: number | undefined;
  /** Address of the navigation entry that this page belongs to. */
  readonly current?: string;
  readonly frame: ReaderFrame;
  /** Under the h1. */
  readonly hint?: string;
  /** Why the last send was refused (`?souci=`). */
  readonly refusal?: string | null;
  readonly children: ReactNode;
  /** What fills the holes of the children. */
  readonly parts?: Parts;
};

/** A document of one reader: static markup in the frame of a screen. Nobody keeps it, no search engine lists it. */
export function personalDocument({
  path,
  title,
  heading = title,
  description,
  status,
  current,
  frame,
  hint,
  refusal = null,
  children,
  parts,
}: PersonalDocument): Promise<Response> {
  const refused = refusal !== null && Object.hasOwn(FAULT_MESSAGE, refusal);
  return renderDocument({
    path,
    title: refused ? `Erreur : ${title}` : title,
    description,
    status,
    robots: 'noindex',
    cacheSeconds: null,
    parts,
    body: (
      <PageShell current={current} {...frame}>
        {heading !== null && <h1>{heading}</h1>}
        {hint && <p className="hint">{hint}</p>}
        <FaultNotice code={refusal ?? undefined} />
        {children}
      </PageShell>
    ),
  });
}
