import { z } from 'zod';
import { normalisePassword, PASSWORD_RAW_MAX, PASSWORD_TOO_LONG, passwordFault } from './password-rules.ts';
import { EXAMPLE_PHONE, parsePhone } from './phone.ts';

/** What a person signs in with: an address in lower case, or `+242` and nine digits. */
export type Identifier =
  | { readonly kind: 'email'; readonly email: string }
  | { readonly kind: 'phone'; readonly phone: string };

const email = z.email().max(254);

/**
 * As sent, spaces included. Checked before anything is normalised: that takes time that grows with the square of the
 * length.
 */
const IDENTIFIER_RAW_MAX = 300;

/** Reads an e-mail address or a phone number in any spacing; null when it is neither. */
export function parseIdentifier(text: string): Identifier | null {
  if (text.length > IDENTIFIER_RAW_MAX) return null;
  const trimmed = text.normalize('NFKC').trim();
  if (!trimmed.includes('@')) {
    const phone = parsePhone(trimmed);
    return phone ? { kind: 'phone', phone } : null;
  }
  const address = email.safeParse(trimmed.toLowerCase());
  return address.success ? { kind: 'email', email: address.data } : null;
}

/** One text for one identifier: what counters and look-ups are keyed by. Never logged. */
export const identifierKey = (identifier: Identifier): string =>
  identifier.kind === 'email' ? identifier.email : identifier.phone;

const IDENTIFIER_HELP = `Écrivez une adresse e-mail, comme prenom@exemple.com, ou un numéro de téléphone du Congo, comme ${EXAMPLE_PHONE}.`;

/** A form field that holds an e-mail address or a phone number. */
export const identifierField = z
  .string({ error: IDENTIFIER_HELP })
  .max(IDENTIFIER_RAW_MAX, { error: IDENTIFIER_HELP, abort: true })
  .transform((text, context): Identifier => {
    const identifier = parseIdentifier(text);
    if (identifier) return identifier;
    context.addIssue({ code: 'custom', message: IDENTIFIER_HELP });
    return z.NEVER;
  });

const EMAIL_HELP = 'Écrivez une adresse e-mail, comme prenom@exemple.com.';

/** A form field that must hold an e-mail address. */
export const emailField = z
  .string({ error: EMAIL_HELP })
  .max(IDENTIFIER_RAW_MAX, { error: EMAIL_HELP, abort: true })
  .transform((text, context): Identifier & { kind: 'email' } => {
    const identifier = parseIdentifier(text);
    if (identifier?.kind === 'email') return identifier;
    context.addIssue({
      code: 'custom',
      message: identifier
        ? 'C’est un numéro de téléphone : choisissez un nouveau mot de passe avec un code de secours, plus bas dans cette page.'
        : EMAIL_HELP,
    });
    return z.NEVER;
  });

/** The password of an existing account: only its presence is judged. */
export const currentPasswordField = z
  .string({ error: 'Écrivez votre mot de passe.' })
  .min(1, { error: 'Écrivez votre mot de passe.' })
  .max(PASSWORD_RAW_MAX, { error: 'Ce mot de passe est trop long.', abort: true })
  .transform(normalisePassword);

/** A password being chosen; that it is not the person's own identifier is judged by `refuseOwn`. */
export const newPasswordField = z
  .string({ error: 'Écrivez un mot de passe.' })
  .max(PASSWORD_RAW_MAX, { error: PASSWORD_TOO_LONG, abort: true })
  .transform((text, context) => {
    const problem = passwordFault(text);
    if (!problem) return normalisePassword(text);
    context.addIssue({ code: 'custom', message: problem });
    return z.NEVER;
  });

/** The fault of a new password that repeats the person's identifier, or null. */
export const ownPasswordFault = (password: string, identifier: Identifier): string | null =>
  passwordFault(password, [identifierKey(identifier)]);

/**
 * `ownPasswordFault` for a form's own check. Zod may ask it although one of the two fields could not be read: that
 * has been said beside the field then.
 */
export const ownPasswordFaultOf = (fields: {
  'mot-de-passe'?: string | undefined;
  identifiant?: Identifier | undefined;
}): string | null =>
  fields['mot-de-passe'] !== undefined && typeof fields.identifiant === 'object'
    ? ownPasswordFault(fields['mot-de-passe'], fields.identifiant)
    : null;

/** A secret that came by a link: 256 bits in base64url. */
export const tokenField = z
  .string({ error: 'Ce lien est incomplet. Recopiez-le en entier.' })
  .regex(/^[\w-]{43}$/, { error: 'Ce lien est incomplet. Recopiez-le en entier.' });
