import type { ReactNode } from 'react';
import { PageShell } from '#app/_ui/page-shell.tsx';
import { formToken, type Person } from '#lib/access/index.ts';
import { findName } from '#lib/people/index.ts';
import { renderDocument } from '#lib/platform/document/render.tsx';

export type OwnDocument = {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly status?: number | undefined;
  readonly person: Person;
  readonly children: ReactNode;
};

/** A script-free page about one person’s results: never cached, never indexed. */
export async function ownDocument({ path, title, description, status, person, children }: OwnDocument) {
  const [token, name] = await Promise.all([formToken(), findName(person)]);
  return renderDocument({
    path,
    title,
    description,
    status,
    robots: 'noindex',
    cacheSeconds: null,
    body: (
      <PageShell nav="signed-in" current="/tableau-de-bord" personName={name ?? undefined} formToken={token}>
        {children}
      </PageShell>
    ),
  });
}
