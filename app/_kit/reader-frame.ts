import { cache } from 'react';
import type { PageShellProps } from '#app/_ui/page-shell.tsx';
import { formToken, type Actor } from '#lib/access/index.ts';
import { findName } from '#lib/people/index.ts';

const nameOf = cache(findName);

/** What the frame of a page says of its reader. */
export type ReaderFrame = Required<Pick<PageShellProps, 'nav' | 'personName'>> & { readonly formToken: string };

/**
 * The navigation of a guest or of the person who is signed in, the person’s name, and the token of the forms.
 * @param name where the page has read it already; null when they gave none. Absent: it is read.
 */
export async function readerFrame(actor: Actor, name?: string | null): Promise<ReaderFrame> {
  const theirName = name === undefined && actor.kind === 'person' ? nameOf(actor) : (name ?? null);
  const [token, personName] = await Promise.all([formToken(), theirName]);
  return {
    nav: actor.kind === 'person' ? 'signed-in' : 'guest',
    personName: personName ?? undefined,
    formToken: token,
  };
}
