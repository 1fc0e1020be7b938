import { cookies, headers } from 'next/headers';
import { cache, type ReactNode } from 'react';
import { Button } from '#app/_ui/button.tsx';
import { PageShell } from '#app/_ui/page-shell.tsx';
import { ECONOMY_COOKIE, PATH_HEADER } from '#lib/access/core/cookie-names.ts';
import { localPath } from '#lib/access/core/local-path.ts';
import { formToken, getActor, type Actor } from '#lib/access/index.ts';
import { findName } from '#lib/people/index.ts';

const nameOf = cache(findName);

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
  children: ReactNode;
};

/** The frame of an App Router screen: navigation of a guest or of the person who is signed in, and the h1. */
export async function Screen({ title, current, actor, name, width, children }: ScreenProps) {
  const whose = actor ?? (await getActor());
  const person = whose.kind === 'person' ? whose : null;
  const theirName = name === undefined && person ? nameOf(person) : (name ?? null);
  const [jar, head, token, personName] = await Promise.all([cookies(), headers(), formToken(), theirName]);
  return (
    <PageShell
      nav={person ? 'signed-in' : 'guest'}
      current={current}
      width={width}
      personName={personName ?? undefined}
      formToken={token}
      footerExtra={
        <EconomySwitch
          on={jar.get(ECONOMY_COOKIE)?.value === '1'}
          back={localPath(head.get(PATH_HEADER)) ?? '/'}
          formToken={token}
        />
      }
    >
      {title && <h1>{title}</h1>}
      {children}
    </PageShell>
  );
}

/** Fewer data for whoever pays them by the megabyte: the pages come without script, and work the same. */
function EconomySwitch({ on, back, formToken: token }: { on: boolean; back: string; formToken: string }) {
  return (
    <form method="post" action="/economie">
      <input type="hidden" name="formToken" value={token} />
      <input type="hidden" name="retour" value={back} />
      <p>
        {on
          ? 'Le mode économie de données est activé\u00a0: les pages sont plus légères.'
          : 'Peu de forfait\u00a0? Les pages peuvent être plus légères.'}{' '}
        <Button variant="quiet" name="mode" value={on ? 'non' : 'oui'}>
          {on ? 'Désactiver' : 'Activer le mode économie de données'}
        </Button>
      </p>
    </form>
  );
}
