import { isStaff } from '#lib/access/core/actor.ts';
import { eq, isNotNull } from 'drizzle-orm';
import type { z } from 'zod';
import { advisers } from '#db/schema/agenda.ts';
import { adviserInvitations } from '#db/schema/invitations.ts';
import { fault } from '#lib/access/core/fault.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { getAccount, leavingCookies, markEmailVerified, setRole, type Account } from '#lib/accounts/index.ts';
import { acceptedInvitationForm } from '../core/adviser-forms.ts';
import { isInvited, selectInvitation } from './invitations.ts';

export const INVITATION_DEAD =
  'Ce lien ne marche plus : il a déjà servi, l’invitation a été annulée, ou elle date de plus de sept jours.';
const NOT_YOURS =
  'Le compte ouvert ici n’a pas l’adresse e-mail qui a été invitée. Déconnectez-le, puis ouvrez de nouveau le lien du message et connectez-vous avec cette adresse.';
const KNOWN = 'Vous êtes déjà inscrite ou inscrit comme conseillère ou conseiller : il n’y a rien à faire.';

/**
 * Makes an adviser of whoever was invited, and uses the link up. They show and see nothing before an administrator has
 * recorded the establishment and the identity. The link reached the mailbox, which is confirmed by that.
 */
export const acceptInvitation: Definition<z.output<typeof acceptedInvitationForm>, Account> = {
  name: 'appointments.accept-invitation',
  verb: 'create',
  resource: 'invitation-answer',
  schema: acceptedInvitationForm,
  limits: ['sensitive-address'],
  asSystem: 'invitation accepted',
  async prepare({ actor }) {
    const account = actor.kind === 'person' ? await getAccount(actor.id) : null;
    return account ? { ok: true, ready: account } : fault('unauthenticated');
  },
  async perform(tx, { input: { jeton, titre }, actor, now }, { id, role }) {
    const invitation = await selectInvitation(tx, jeton, now);
    if (!invitation) return fault('not-found', { message: INVITATION_DEAD });
    if (!(await isInvited(actor, invitation))) return fault('forbidden', { message: NOT_YOURS });
    // Of two sends at the same instant, the second finds nothing to delete.
    const used = await tx
      .delete(adviserInvitations)
      .where(eq(adviserInvitations.id, invitation.id))
      .returning({ id: adviserInvitations.id });
    if (used.length === 0) return fault('not-found', { message: INVITATION_DEAD });
    const adviser = { displayName: invitation.name, title: titre, establishment: invitation.establishment };
    const made = await tx
      .insert(advisers)
      .values({ ...adviser, id })
      // Whoever stopped is asked again; what was verified then is verified anew.
      .onConflictDoUpdate({
        target: advisers.id,
        set: { ...adviser, closedAt: null, closedBy: null, vettedAt: null, vettedBy: null, identitySeen: null },
        setWhere: isNotNull(advisers.closedAt),
      })
      .returning({ id: advisers.id });
    if (made.length === 0) return fault('conflict', { message: KNOWN });
    await markEmailVerified(tx, id, now);
    if (isStaff(role)) return { ok: true, redirect: '/invitation?fait=acceptee' };
    await setRole(tx, id, 'consultant');
    return { ok: true, redirect: '/invitation?fait=acceptee', cookies: leavingCookies() };
  },
};
