import { z } from 'zod';
import { parseIdentifier, tokenField } from '#lib/accounts/core/credentials.ts';
import { readName } from '#lib/access/core/typed-text.ts';
import { asLine, asText, needed, optional, rowId, tooLong } from './form-fields.ts';

/** The forms with which an administrator says who receives people. */

/** The words by which an adviser wants to be called. */
export const TITLES = [
  { value: 'conseillere', label: 'conseillère' },
  { value: 'conseiller', label: 'conseiller' },
] as const;

const displayName = z.preprocess(asText, z.string().max(1000)).transform((typed, context) => {
  const reading = readName(typed);
  if (reading.ok && reading.name !== '') return reading.name;
  context.addIssue({
    code: 'custom',
    message: reading.ok ? 'Écrivez le prénom et le nom, comme on les montrera.' : reading.message,
  });
  return z.NEVER;
});

const IDENTIFIER_HELP = 'Écrivez l’adresse e-mail exacte du compte, ou son identifiant, comme awa-4821.';

/** What an account signs in with, whole: nobody is found by a part of it. */
const exactIdentifier = z.preprocess(asText, z.string().max(300, IDENTIFIER_HELP)).transform((text, context) => {
  const identifier = parseIdentifier(text);
  if (identifier && identifier.kind !== 'phone') return identifier;
  context.addIssue({ code: 'custom', message: IDENTIFIER_HELP });
  return z.NEVER;
});

/** Somebody who is to receive people. */
export const enrolmentForm = z
  .object({
    identifiant: exactIdentifier,
    nom: displayName,
    titre: z.enum(['conseillere', 'conseiller'], { error: 'Choisissez conseillère ou conseiller.' }),
    etablissement: optional(asLine, 120),
  })
  .transform(({ identifiant, nom, titre, etablissement }) => ({
    identifier: identifiant,
    adviser: { displayName: nom, title: titre, establishment: etablissement },
  }));

const MAILBOX_HELP = 'Écrivez l’adresse e-mail exacte de la personne, comme prenom@exemple.com.';
const mailbox = z.preprocess(asText, z.string().max(300, MAILBOX_HELP)).transform((text, context) => {
  const identifier = parseIdentifier(text);
  if (identifier?.kind === 'email') return identifier.email;
  context.addIssue({ code: 'custom', message: MAILBOX_HELP });
  return z.NEVER;
});

/** Somebody who is asked to receive people. */
export const invitationForm = z.object({
  nom: displayName,
  email: mailbox,
  etablissement: needed(asLine, 120, 'Écrivez l’établissement où cette personne travaille.'),
});
export const cancelledInvitationForm = z.object({ invitation: rowId });

/** The answer of whoever was asked. */
export const acceptedInvitationForm = z.object({
  jeton: tokenField,
  titre: z.enum(['conseillere', 'conseiller'], { error: 'Choisissez conseillère ou conseiller.' }),
});

/** What an administrator has seen of an adviser. */
export const vettingForm = z.object({
  conseiller: rowId,
  etablissement: needed(asLine, 120, 'Écrivez l’établissement où cette personne travaille.'),
  identite: z.preprocess(
    asLine,
    z
      .string()
      .min(10, 'Dites quelle pièce vous avez vue, et quand, par exemple « carte d’identité, vue le 12 mars 2026 ».')
      .max(200, tooLong(200)),
  ),
});

export const closedAdviserForm = z.object({
  conseiller: rowId,
  confirmation: z.literal('oui', { error: 'Cochez la case pour confirmer que l’accès doit être fermé.' }),
});
export const reopenedAdviserForm = z.object({ conseiller: rowId });
