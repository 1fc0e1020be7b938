import { notFound } from 'next/navigation';
import { requireRight, type Person } from '#lib/access/index.ts';
import { findOwnAdviser, type OwnAdviser } from '#lib/appointments/index.ts';

/**
 * The adviser or administrator who asks for this page. A visitor is led to the sign-in page; for anybody else the
 * page does not exist. The role is the one of the database: the cookie that the middleware reads only claims it.
 */
export const requireAdviser = (path: string): Promise<Person> => requireRight(path, 'read', 'occupation-figures');

/** The same while they may see people: vetted, and not closed. For everybody else the page does not exist. */
export async function requireActiveAdviser(path: string): Promise<{ actor: Person; adviser: OwnAdviser }> {
  const actor = await requireAdviser(path);
  const adviser = await findOwnAdviser(actor);
  if (!adviser?.active) notFound();
  return { actor, adviser };
}
