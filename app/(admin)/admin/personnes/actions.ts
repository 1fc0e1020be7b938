'use server';

import { defineAction } from '#lib/access/index.ts';
import { changeActivity, changeRole, searchPerson } from '#lib/accounts/index.ts';
import { endAdvising } from '#lib/appointments/index.ts';

export const search = defineAction(searchPerson);
export const giveRole = defineAction(changeRole({ leaveRole: endAdvising }));
export const setActivity = defineAction(changeActivity({ leaveRole: endAdvising }));
