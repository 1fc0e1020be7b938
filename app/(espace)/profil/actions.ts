'use server';

import { createApiToken, defineAction, revokeApiToken } from '#lib/access/index.ts';
import * as accounts from '#lib/accounts/index.ts';
import { endAdvisingForGood, withdrawGrant } from '#lib/appointments/index.ts';
import { chooseReminders } from '#lib/messages/index.ts';
import * as people from '#lib/people/index.ts';

export const saveProfile = defineAction(people.updateProfile);
export const stopShowing = defineAction(withdrawGrant);
export const mailGuardian = defineAction(people.mailGuardian);
export const makeGuardianLink = defineAction(people.makeGuardianLink);
export const withdrawConsent = defineAction(people.withdrawGuardianConsent);
export const eraseAccount = defineAction(people.eraseAccount({ leaveRole: endAdvisingForGood }));
export const changePassword = defineAction(accounts.changePassword);
export const endAllSessions = defineAction(accounts.endAllSessions);
export const closeSession = defineAction(accounts.closeSession);
export const closeOtherSessions = defineAction(accounts.closeOtherSessions);
export const createToken = defineAction(createApiToken);
export const revokeToken = defineAction(revokeApiToken);
export const saveReminders = defineAction(chooseReminders);
export const correctBirthDate = defineAction(people.correctBirthDate);
