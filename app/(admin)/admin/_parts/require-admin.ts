import { requireRight, type Person } from '#lib/access/index.ts';

/** The administrator who is signed in. Anybody else with an account is answered like for a page that does not exist. */
export const requireAdmin = (path: string): Promise<Person> => requireRight(path, 'read', 'content');
