import { and, lte, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { adviserInvitations } from '#db/schema/invitations.ts';
import { fault } from '#lib/access/core/fault.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { bareAddress } from '#lib/accounts/core/credentials.ts';
import { enqueue } from '#lib/messages/index.ts';
import { hashToken, newToken } from '#lib/platform/crypto.ts';
import { env } from '#lib/platform/env.ts';
import { invitationForm } from '../core/adviser-forms.ts';
import { INVITATION_DAYS, invitationKey } from './invitations.ts';
import { idOf } from './rights.ts';

const WAITS =
  'Une invitation attend déjà une réponse à cette adresse. Pour en envoyer une autre, annulez-la d’abord dans la liste.';

/** Asks somebody by name to receive people: a link by mail, for that mailbox alone. */
export const inviteAdviser: Definition<z.output<typeof invitationForm>> = {
  name: 'appointments.invite-adviser',
  once: true,
  verb: 'create',
  resource: 'invitation',
  schema: invitationForm,
  limits: ['mail-person', 'mail-recipient'],
  limitSubject: ({ input }) => bareAddress(input.email),
  async perform(tx, { input: { nom, email, etablissement }, actor, now }) {
    const admin = idOf(actor);
    // One that nobody answered in time stands in nobody’s way.
    await tx
      .delete(adviserInvitations)
      .where(and(sql`lower(${adviserInvitations.email}) = ${email}`, lte(adviserInvitations.expiresAt, now)));
    const token = newToken();
    const [made] = await tx
      .insert(adviserInvitations)
      .values({
        email,
        displayName: nom,
        establishment: etablissement,
        tokenHash: hashToken(token),
        invitedBy: admin,
        createdAt: now,
        expiresAt: new Date(now.getTime() + INVITATION_DAYS * 86_400_000),
      })
      .onConflictDoNothing()
      .returning({ id: adviserInvitations.id });
    if (!made) return fault('conflict', { message: WAITS, fieldErrors: { email: WAITS } });
    await enqueue(tx, {
      kind: 'invitation-conseil',
      profileId: admin,
      to: { name: nom, address: email },
      voidKey: invitationKey(made.id),
      data: { url: `${env().APP_URL}/invitation?jeton=${token}`, establishment: etablissement },
    });
    return { ok: true, redirect: '/admin/rendez-vous/conseillers?fait=invitation#invitations' };
  },
};
