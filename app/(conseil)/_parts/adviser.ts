import { requireRight, type Person } from '#lib/access/index.ts';

/**
 * The adviser or administrator who asks for this page. A visitor is led to the sign-in page; for anybody else the
 * page does not exist. The role is the one of the database: the cookie that the middleware reads only claims it.
 */
export const requireAdviser = (path: string): Promise<Person> => requireRight(path, 'read', 'occupation-figures');
