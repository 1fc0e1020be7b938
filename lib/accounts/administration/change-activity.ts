import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { profiles } from '#db/schema/people.ts';
import { byActor, type Definition } from '#lib/access/pipeline/definition.ts';
import { currentPasswordField } from '../core/credentials.ts';
import { PASSWORD_TRIES, passwordAgain } from '../password-again.ts';
import { endWaysIn, judged, noteChange, WRONG_PASSWORD, type LeaveRole } from './last-word.ts';

const activityForm = z.object({
  personne: z.string().max(100),
  compte: z.enum(['ouvert', 'ferme']),
  'mot-de-passe': currentPasswordField,
});

/**
 * Closes an account, or opens it again, after asking the administrator’s password again. A closed one is signed out at
 * once and lets nobody in; nothing of what it holds is erased.
 */
export const changeActivity = (port: { readonly leaveRole: LeaveRole }): Definition<z.output<typeof activityForm>> => ({
  name: 'accounts.change-activity',
  verb: 'update',
  resource: 'account-standing',
  schema: activityForm,
  limits: PASSWORD_TRIES,
  limitSubject: byActor,
  asSystem: 'account closed or opened by an administrator',
  prepare: ({ input, actor }) =>
    passwordAgain(actor, 'mot-de-passe', input['mot-de-passe'], WRONG_PASSWORD, () => Promise.resolve(undefined)),
  async perform(tx, { input: { personne, compte }, actor, now }) {
    const before = await judged(tx, actor, personne);
    if (!before.ok) return before;
    const active = compte === 'ouvert';
    if (before.active !== active) {
      if (!active) await port.leaveRole(tx, personne, before.adminId, now);
      await tx.update(profiles).set({ isActive: active }).where(eq(profiles.id, personne));
      await endWaysIn(tx, personne, now);
      await noteChange(tx, before.adminId, personne, { active });
    }
    return { ok: true, redirect: `/admin/personnes/${personne}?fait=compte-${compte}#contenu` };
  },
});
