import { requireRight, type Person } from '#lib/access/index.ts';

/** Whoever may set how appointments are made. Anybody else with an account is answered like for no page. */
export const requireSettings = (path: string): Promise<Person> => requireRight(path, 'update', 'appointment-settings');
