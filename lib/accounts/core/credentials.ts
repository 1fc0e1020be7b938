import { z } from 'zod';
import { normalisePassword, PASSWORD_RAW_MAX, PASSWORD_TOO_LONG, passwordFault } from './password-rules.ts';
import { asMeant, linkSecret } from '#lib/access/core/typed-text.ts';
import { parseHandle } from './handle.ts';
import { parsePhone } from './phone.ts';

/**
 * What a person signs in with: an address in lower case, an identifiant that we gave, or a number (`+242` and nine
 * digits) of an account that was opened with one.
 */
export type Identifier =
  | { readonly kind: 'email'; readonly email: string }
  | { readonly kind: 'handle'; readonly handle: string }
  | { readonly kind: 'phone'; readonly phone: string };

const email = z.email().max(254);

/**
 * As sent, spaces included. Checked before anything is normalised: that takes time that grows with the square of the
 * length.
 */
const IDENTIFIER_RAW_MAX = 300;

/** Reads an e-mail address, an identifiant or a phone number in any spacing; null when it is none of them. */
export function parseIdentifier(text: string): Identifier | null {
  if (text.length > IDENTIFIER_RAW_MAX) return null;
  const meant = asMeant(text);
  if (!meant.includes('@')) {
    const phone = parsePhone(text);
    if (phone) return { kind: 'phone', phone };
    const handle = parseHandle(text);
    return handle ? { kind: 'handle', handle } : null;
  }
  const address = email.safeParse(meant.toLowerCase());
  return address.success ? { kind: 'email', email: address.data } : null;
}

/** The mailbox behind an address: `awa+papa@exemple.cg` reaches that of `awa@exemple.cg`. */
export const bareAddress = (address: string): string => address.toLowerCase().replace(/\+[^@]*@/, '@');

/** One text for one identifier: what counters and look-ups are keyed by. Never logged. */
export function identifierKey(identifier: Identifier): string {
  if (identifier.kind === 'email') return identifier.email;
  return identifier.kind === 'phone' ? identifier.phone : identifier.handle;
}

const IDENTIFIER_HELP =
  'Écrivez votre adresse e-mail, comme prenom@exemple.com, ou votre identifiant, comme awa-4821 : il est sur votre feuille de codes.';

/** A form field that holds what one signs in with. */
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
        ? 'Ce n’est pas une adresse e-mail : choisissez un nouveau mot de passe avec un code de secours, plus bas dans cette page.'
        : EMAIL_HELP,
    });
    return z.NEVER;
  });

/** The address of somebody who opens an account; left empty, they are given an identifiant. */
export const newEmailField = z
  .string({ error: EMAIL_HELP })
  .max(IDENTIFIER_RAW_MAX, { error: EMAIL_HELP, abort: true })
  .transform((text, context): (Identifier & { kind: 'email' }) | null => {
    if (text.trim() === '') return null;
    const identifier = parseIdentifier(text);
    if (identifier?.kind === 'email') return identifier;
    context.addIssue({
      code: 'custom',
      message:
        identifier?.kind === 'phone'
          ? 'On ne se connecte pas avec un numéro de téléphone. Laissez ce champ vide : nous vous donnerons un identifiant.'
          : 'Écrivez une adresse e-mail, comme prenom@exemple.com, ou laissez ce champ vide.',
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
  identifiant?: Identifier | null | undefined;
}): string | null =>
  fields['mot-de-passe'] !== undefined && fields.identifiant !== null && typeof fields.identifiant === 'object'
    ? ownPasswordFault(fields['mot-de-passe'], fields.identifiant)
    : null;

/** A secret that came by a link: 256 bits in base64url. */
export const tokenField = z
  .string({ error: 'Ce lien est incomplet. Recopiez-le en entier.' })
  .max(200, { error: 'Ce lien est incomplet. Recopiez-le en entier.' })
  .transform(linkSecret)
  .pipe(z.string().regex(/^[\w-]{43}$/, { error: 'Ce lien est incomplet. Recopiez-le en entier.' }));
