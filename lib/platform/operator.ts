import { z } from 'zod';

const MAIL = 'une adresse e-mail, sans apostrophe';

/** One line that a person reads, with a letter in it. No sign that markup or a second line could begin with. */
const line = (least: number, most: number, error: string) =>
  z
    .string()
    .min(least, { error })
    .max(most, { error })
    .regex(/^(?=.*\p{L})[^\p{C}\p{Zl}\p{Zp}<>]+$/u, { error });

/** The settings that say who runs this installation. */
export const operatorSettings = {
  OPERATOR_NAME: line(2, 120, 'le nom de l’organisme responsable, sur une ligne, 120 caractères au plus'),
  OPERATOR_ADDRESS: line(5, 200, 'son adresse postale, sur une ligne, 200 caractères au plus'),
  OPERATOR_PHONE: z.string().regex(/^\+?(?:[ .-]?\d){8,15}$/, {
    error: 'un numéro de téléphone, par exemple +242 06 612 34 56',
  }),
  // Typography would change an apostrophe where the address is read.
  CONTACT_EMAIL: z
    .email({ error: MAIL })
    .max(254, { error: MAIL })
    .regex(/^[^']+$/, { error: MAIL }),
};
const settings = z.object(operatorSettings);

/** Who answers for the data that this installation keeps. Each value is one line of plain text. */
export interface Operator {
  readonly name: string;
  readonly address: string;
  /** As the operator writes it, with its spaces. */
  readonly phone: string;
  readonly email: string;
}

/**
 * The operator that the settings name, whole or not at all. Read at each call, without the rest of the settings:
 * documents need no secret.
 * @returns null when one of the four is missing or wrong. The start refuses that at a public address.
 */
export function findOperator(source: Readonly<Record<string, string | undefined>> = process.env): Operator | null {
  const names = Object.keys(operatorSettings);
  const given = settings.safeParse(Object.fromEntries(names.map((name) => [name, source[name]?.trim()])));
  if (!given.success) return null;
  const { OPERATOR_NAME: name, OPERATOR_ADDRESS: address, OPERATOR_PHONE: phone, CONTACT_EMAIL: email } = given.data;
  return { name, address, phone, email };
}

/** What is said where nobody is named: somebody tries the product out. */
const NOBODY = 'Cette installation ne nomme pas l’organisme qui la fait marcher.';

/** A piece of the sentence that names the operator; `href` where one can call or write. */
export type OperatorPart = { readonly text: string; readonly href?: string };

/** The one sentence that says who runs this installation, in its pieces. */
export function operatorParts(operator: Operator | null): readonly OperatorPart[] {
  if (!operator) return [{ text: NOBODY }];
  const { name, address, phone, email } = operator;
  return [
    { text: `Responsable de ce service : ${name}, ${address}. Téléphone : ` },
    // A number stays on one line.
    { text: phone.replaceAll(' ', '\u00a0'), href: `tel:${phone.replace(/[^+\d]/g, '')}` },
    { text: '. E-mail : ' },
    { text: email, href: `mailto:${email}` },
  ];
}

/** The same as plain text: for mails and the foot of a printed page. */
export const operatorLine = (operator: Operator | null): string =>
  operatorParts(operator)
    .map(({ text }) => text)
    .join('');
