/** What of a person was read, as the audit trail names it. */
export const PARTS = ['file', 'profile', 'results', 'note', 'phone', 'account', 'consent'] as const;
export type Part = (typeof PARTS)[number];

const WORDS: Readonly<Record<Exclude<Part, 'note'>, string>> = {
  file: 'votre fiche',
  profile: 'votre profil',
  results: 'vos résultats de test',
  phone: 'votre numéro de téléphone',
  account: 'votre compte',
  consent: 'l’accord de votre parent ou responsable légal',
};

/**
 * « votre fiche, votre profil et 2 notes écrites sur vous », from what was read at one moment. A part that this release
 * does not know is told as such: nothing is left out.
 */
export function partsWords(parts: readonly string[]): string {
  const notes = parts.filter((part) => part === 'note').length;
  const known = PARTS.filter((part) => part !== 'note' && parts.includes(part));
  const words = known.map((part) => WORDS[part as keyof typeof WORDS]);
  if (notes === 1) words.push('une note écrite sur vous');
  if (notes > 1) words.push(`${notes} notes écrites sur vous`);
  if (parts.some((part) => !(PARTS as readonly string[]).includes(part))) words.push('autre chose');
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} et ${last}`;
}
