import { fold } from '#lib/access/core/fold.ts';
import { isCommon } from './common-passwords.ts';

const PASSWORD_MIN = 8;
const PASSWORD_MAX = 200;
/** As sent, before anything else is done with it: normalising takes time that grows with the square of the length. */
export const PASSWORD_RAW_MAX = 1000;

export const PASSWORD_TOO_LONG = `Choisissez un mot de passe d’au plus ${PASSWORD_MAX} caractères.`;

/** The form in which a password is measured, compared and hashed: « é » is one character however it was typed. */
export const normalisePassword = (text: string): string => text.normalize('NFC');

/** What one reads before choosing. There are no rules about capitals, digits or signs: they make passwords worse. */
export const PASSWORD_HINT = `Au moins ${PASSWORD_MIN} caractères. Quelques mots que vous retenez bien valent mieux qu’un mot compliqué.`;

/**
 * Why a password cannot be chosen, in French, or null when it can.
 * @param own what anybody knows of the person: their e-mail address, their phone number.
 */
export function passwordFault(password: string, own: readonly string[] = []): string | null {
  if (password.length > PASSWORD_RAW_MAX) return PASSWORD_TOO_LONG;
  const length = [...normalisePassword(password)].length;
  if (length === 0) return 'Écrivez un mot de passe.';
  if (length < PASSWORD_MIN) return `Choisissez un mot de passe d’au moins ${PASSWORD_MIN} caractères.`;
  if (length > PASSWORD_MAX) return PASSWORD_TOO_LONG;
  if (own.some((identifier) => resembles(password, identifier)))
    return 'Choisissez un mot de passe différent de votre adresse e-mail, de votre identifiant et de votre numéro de téléphone.';
  if (isCommon(password)) return 'Ce mot de passe est trop courant : d’autres le devineraient. Choisissez-en un autre.';
  return null;
}

/** The identifier itself, the part of an address before the @, or the digits of a number with or without its prefix. */
function resembles(password: string, identifier: string): boolean {
  const typed = fold(password).trim();
  const known = fold(identifier).trim();
  if (typed === known) return true;
  const at = known.indexOf('@');
  if (at > 0) return typed === known.slice(0, at);
  const digits = (text: string): string => text.replace(/[\s.\-+()]/g, '').replace(/^(00)?242(?=\d{9}$)/, '');
  return /^\d+$/.test(digits(typed)) && digits(known).endsWith(digits(typed)) && digits(typed).length >= 8;
}
