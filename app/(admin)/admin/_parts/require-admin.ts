import { notFound } from 'next/navigation';
import { requirePerson, type Person } from '#lib/access/index.ts';

/** The administrator who is signed in. Anybody else with an account is answered like for a page that does not exist. */
export async function requireAdmin(path: string): Promise<Person> {
  const person = await requirePerson(path);
  if (person.role !== 'admin') notFound();
  return person;
}
