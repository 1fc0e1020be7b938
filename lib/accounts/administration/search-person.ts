import { z } from 'zod';
import { runAs } from '#db/run-as.ts';
import { fault } from '#lib/access/core/fault.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { parseIdentifier, type Identifier } from '../core/credentials.ts';
import { searchAccount } from '../directory.ts';

const HELP =
  'Écrivez l’adresse e-mail exacte, l’identifiant, comme awa-4821, ou le numéro de téléphone avec lequel le compte a été ouvert.';
/** The same whatever was looked for. */
const NOBODY =
  'Aucun compte ne se connecte avec cela. Vérifiez chaque lettre : on ne cherche pas avec une partie du nom ou de l’adresse.';

/** What an account signs in with, whole. */
const searchForm = z.object({
  identifiant: z
    .string({ error: HELP })
    .max(300, { error: HELP, abort: true })
    .transform((text, context): Identifier => {
      const identifier = parseIdentifier(text);
      if (identifier) return identifier;
      context.addIssue({ code: 'custom', message: HELP });
      return z.NEVER;
    }),
});

/**
 * Finds one person for an administrator, by what they sign in with and by nothing less. Sent as a form: what is looked
 * for stands in no address and in no log. The line in the trail is committed before the answer, whatever that is.
 */
export const searchPerson: Definition<z.output<typeof searchForm>, string> = {
  name: 'accounts.search-person',
  verb: 'read',
  resource: 'account-standing',
  schema: searchForm,
  limits: ['search-person'],
  async prepare({ input, actor }) {
    const id = await runAs(actor, (tx) => searchAccount(tx, input.identifiant));
    return id === null ? fault('not-found', { fieldErrors: { identifiant: NOBODY } }) : { ok: true, ready: id };
  },
  perform: async (_tx, _command, id) => ({ ok: true, redirect: `/admin/personnes/${id}` }),
};
