import { z } from 'zod';
import { fault } from '#lib/access/core/fault.ts';
import { flash } from '#lib/access/flash.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { afterPassword, type PasswordAsked, passwordField } from '#lib/accounts/index.ts';

/** Leads to the file of everything that is kept about the person, after their password; the file is given once. */
export const requestExport: Definition<PasswordAsked, string> = {
  name: 'account.export',
  verb: 'read',
  resource: 'account',
  subject: 'own',
  schema: z.object(passwordField),
  ...afterPassword(async (personId) => personId, 'Ce n’est pas votre mot de passe. Rien n’a été téléchargé.'),
  async perform(_tx, { actor, now }, personId) {
    if (actor.kind === 'guest') return fault('unauthenticated');
    return { ok: true, redirect: '/profil/export/fichier', cookies: [flash('export', 'oui', personId, now)] };
  },
};
