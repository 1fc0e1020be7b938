import { z } from 'zod';
import { APP_ROLES, isStaff } from '#lib/access/core/actor.ts';
import { byActor, type Definition } from '#lib/access/pipeline/definition.ts';
import { currentPasswordField } from '../core/credentials.ts';
import { setRole } from '../directory.ts';
import { PASSWORD_TRIES, passwordAgain } from '../password-again.ts';
import { endWaysIn, judged, noteChange, WRONG_PASSWORD, type LeaveRole } from './last-word.ts';

const roleForm = z.object({
  personne: z.string().max(100),
  role: z.enum(APP_ROLES, { error: 'Choisissez un rôle.' }),
  'mot-de-passe': currentPasswordField,
});

/**
 * Gives somebody another role, after asking the administrator’s password again. Whoever was signed in under the old one
 * is signed out at once; whoever no longer receives people leaves their appointments.
 */
export const changeRole = (port: { readonly leaveRole: LeaveRole }): Definition<z.output<typeof roleForm>> => ({
  name: 'accounts.change-role',
  verb: 'update',
  resource: 'account-standing',
  schema: roleForm,
  limits: PASSWORD_TRIES,
  limitSubject: byActor,
  asSystem: 'role given by an administrator',
  prepare: ({ input, actor }) =>
    passwordAgain(actor, 'mot-de-passe', input['mot-de-passe'], WRONG_PASSWORD, () => Promise.resolve(undefined)),
  async perform(tx, { input: { personne, role }, actor, now }) {
    const before = await judged(tx, actor, personne);
    if (!before.ok) return before;
    const { role: held } = before;
    if (held !== role) {
      if (!isStaff(role)) await port.leaveRole(tx, personne, before.adminId, now);
      await setRole(tx, personne, role);
      await endWaysIn(tx, personne, now);
      await noteChange(tx, before.adminId, personne, { role });
    }
    return { ok: true, redirect: `/admin/personnes/${personne}?fait=role#contenu` };
  },
});
