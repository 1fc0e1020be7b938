import type { z } from 'zod';
import { advisers } from '#db/schema/agenda.ts';
import type { AppRole } from '#lib/access/core/actor.ts';
import { fault } from '#lib/access/core/fault.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { findAccount } from '#lib/accounts/index.ts';
import { enrolmentForm } from '../core/adviser-forms.ts';

/** Whose accounts can be enrolled. */
const ENROLLED: readonly AppRole[] = ['consultant'];
/** The same whether there is no such account or one in another role. */
const NOT_FOUND =
  'Aucun compte de conseillère ou de conseiller n’a cette adresse ou cet identifiant. Vérifiez chaque lettre, ou demandez à la personne ce qu’elle écrit pour se connecter.';
const KNOWN = 'Cette personne est déjà inscrite : vous la trouverez dans la liste.';

/** Makes an adviser of an account, found by its exact identifier. People are shown nothing before they are vetted. */
export const enrolAdviser: Definition<z.output<typeof enrolmentForm>, string> = {
  name: 'appointments.enrol-adviser',
  once: true,
  verb: 'create',
  resource: 'adviser',
  // Who may not enrol is refused before any account is looked up.
  subject: 'own',
  schema: enrolmentForm,
  async prepare({ input: { identifier } }) {
    const account = await findAccount(identifier);
    return account && ENROLLED.includes(account.role)
      ? { ok: true, ready: account.id }
      : fault('invalid', { message: NOT_FOUND, fieldErrors: { identifiant: NOT_FOUND } });
  },
  async perform(tx, { input: { adviser } }, id) {
    const made = await tx
      .insert(advisers)
      .values({ ...adviser, id })
      .onConflictDoNothing()
      .returning({ id: advisers.id });
    return made.length === 1
      ? { ok: true, redirect: `/admin/rendez-vous/conseillers/${id}?fait=inscrit#contenu` }
      : fault('conflict', { message: KNOWN, fieldErrors: { identifiant: KNOWN } });
  },
};
