import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { adviserInvitations } from '#db/schema/invitations.ts';
import { isId } from '#lib/access/core/actor.ts';
import { fault } from '#lib/access/core/fault.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { voidMessages } from '#lib/messages/index.ts';
import { cancelledInvitationForm } from '../core/adviser-forms.ts';
import { invitationKey } from './invitations.ts';

/** Takes an invitation back: its link works no more, and its mail stays here if it has not left. */
export const cancelInvitation: Definition<z.output<typeof cancelledInvitationForm>> = {
  name: 'appointments.cancel-invitation',
  verb: 'delete',
  resource: 'invitation',
  schema: cancelledInvitationForm,
  // The mail is part of what whoever invited has sent.
  asSystem: 'an invitation taken back with its mail',
  async perform(tx, { input: { invitation } }) {
    if (!isId(invitation)) return fault('not-found');
    const gone = await tx
      .delete(adviserInvitations)
      .where(eq(adviserInvitations.id, invitation))
      .returning({ id: adviserInvitations.id });
    if (gone.length === 0) return fault('not-found');
    await voidMessages(tx, invitationKey(invitation));
    return { ok: true, redirect: '/admin/rendez-vous/conseillers?fait=invitation-annulee#invitations' };
  },
};
