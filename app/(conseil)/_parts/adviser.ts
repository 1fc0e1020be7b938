import { notFound } from 'next/navigation';
import { areaVerdict } from '#lib/access/core/areas.ts';
import { requirePerson, type Person } from '#lib/access/index.ts';

/**
 * The adviser or administrator who asks for this page. A visitor is led to the sign-in page; for anybody else the
 * page does not exist. The role is the one of the database: the cookie that the middleware reads only claims it.
 */
export async function requireAdviser(path: string): Promise<Person> {
  const person = await requirePerson(path);
  if (areaVerdict('/conseil', person.role) !== 'enter') notFound();
  return person;
}
