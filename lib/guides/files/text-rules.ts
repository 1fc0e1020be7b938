import { plainText } from '../core/text.ts';

/** What is wrong in a text, and where it begins in it. */
export type TextFault = { readonly offset: number; readonly message: string };
export type TextRule = readonly [RegExp, string];

/** Rules of French typography and of tone that hold for every text of the seed; the renderer sets the spaces. */
const RULES: readonly TextRule[] = [
  [/['"‘“”]/, 'apostrophe ou guillemet droit'],
  [/\.\.\.?/, 'points de suspension'],
  [/\p{L}\([a-z]*es?s?\)|\p{L}·e/u, 'forme abrégée du féminin'],
  [/\s[.,]|,\p{L}/u, 'espace avant ou après la virgule ou le point'],
  [/\S[;!?»]|«\S/, 'espace devant le signe double'],
  [/\p{L}:(?!\/)/u, 'espace devant le deux-points'],
  [/oeu|Oeu/, 'œ'],
  [/(?<!\p{L})(tu|ton|tes|toi)(?!\p{L})/iu, 'vouvoiement'],
  [
    /bientôt|garantis?\b|garantit|garanties?\b(?<!fonds? de garantie|d’impulsion, de garantie)|métier d’avenir|débouchés? assurés?|emploi assuré/i,
    'promesse',
  ],
  [/\b(FCFA|francs? CFA|XAF|USD|euros?)\b/i, 'montant d’argent'],
  [/\+243|\bRDC\b|Kinshasa|\bSMIG\b/, 'autre pays, ou chiffre sans source'],
];

/** The first place where each rule is broken. */
export const faultsBy = (rules: readonly TextRule[], text: string): TextFault[] =>
  rules.flatMap(([pattern, name]) => {
    const found = pattern.exec(text);
    if (!found) return [];
    const around = text.slice(Math.max(0, found.index - 25), found.index + 25).replaceAll('\n', ' ');
    return [{ offset: found.index, message: `${name} : « …${around}… »` }];
  });
export const textFaults = (text: string): TextFault[] => faultsBy(RULES, text);

/** Sentences of a text, in lower case and without marks, of at least four words. */
export const sentencesOf = (text: string): string[] =>
  plainText(text)
    .split(/(?<=[.!?])\s+|\n/)
    .map((sentence) =>
      sentence
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    )
    .filter((sentence) => sentence.split(' ').length >= 4);

/** Runs of `length` words of a text. */
export function shingles(text: string, length: number): string[] {
  const words =
    plainText(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return Array.from({ length: Math.max(0, words.length - length + 1) }, (_, index) =>
    words.slice(index, index + length).join(' '),
  );
}
