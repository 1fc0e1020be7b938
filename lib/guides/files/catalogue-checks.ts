import type { Pages } from '../core/pages.ts';
import type { Finding } from './text-checks.ts';
import { faultsBy, type TextRule } from './text-rules.ts';

type Occupation = Pages['metier'];

/** What the figures and codes of an occupation are held against. */
export type ReferenceTables = {
  /** Unit groups of ISCO-08. */
  readonly isco08: ReadonlySet<string>;
  /** The O*NET table by its code. */
  readonly onet: ReadonlyMap<string, { readonly title: string; readonly interests: readonly number[] }>;
};

/** The short texts of the catalogue are shown as they are written: their spaces are set by hand. */
const CATALOGUE_RULES: readonly TextRule[] = [
  [/['"‘“”]/, 'apostrophe ou guillemet droit'],
  [/\s\s|^\s|\s$/, 'espace double, ou au bord'],
  [/(?<!\u202f)[;!?]/, 'espace fine insécable (U+202F) devant le signe double'],
  [/(?<!\u00a0):|«(?!\u00a0)|(?<!\u00a0)»/, 'espace insécable (U+00A0) devant le deux-points et dans les guillemets'],
  [/\.\.|…/, 'points de suspension'],
  [/\s[.,]|,\S/, 'espace avant ou après la virgule ou le point'],
  [/oeu|Oeu/, 'œ'],
];
const SENTENCE_RULES: readonly TextRule[] = [
  [/^(?![A-ZÀÉÈÊÎÔ].*\.$)/, 'une phrase commence par une majuscule et finit par un point'],
  [/\d|%|fcfa|salaire|bientôt|garanti|débouché|métier d’avenir/i, 'ni chiffre, ni argent, ni promesse'],
  [/(^|[.;]\s)(il|elle|ils|elles)\s/i, 'un seul sexe est nommé'],
];
const TITLE_RULES: readonly TextRule[] = [[/^(?![A-ZÉ])/, 'un titre commence par une majuscule']];
const NOTES = { exacte: /(?:)/, proche: /^Le profil vient d’un métier/, approchée: /^Profil approché\u00a0:/ } as const;

/** Typography and tone of the short texts of the catalogue. */
export function checkCatalogueLanguage(page: Occupation): Finding[] {
  const { titleFeminine, titleMasculine, precision, exactnessNote, summary, keywords } = page;
  const texts = { titleFeminine, titleMasculine, precision, exactnessNote, summary };
  const all = [...Object.entries(texts), ...keywords.map((word, index) => [`keywords.${index}`, word] as const)];
  const by = (rules: readonly TextRule[], path: string, text: string | undefined): Finding[] =>
    text === undefined ? [] : faultsBy(rules, text).map(({ message }) => ({ path, message }));
  return [
    ...all.flatMap(([path, text]) => by(CATALOGUE_RULES, path, text)),
    ...all
      .filter(([, text]) => text !== text?.normalize('NFC'))
      .map(([path]) => ({ path, message: 'un accent est écrit en deux signes' })),
    ...by(SENTENCE_RULES, 'summary', summary),
    ...by(SENTENCE_RULES, 'exactnessNote', exactnessNote),
    ...by(TITLE_RULES, 'titleFeminine', titleFeminine),
  ];
}

/** Codes and figures: ISCO-08, the O*NET values unchanged, and a note that says how far they are to be trusted. */
export function checkFigures(page: Occupation, { isco08, onet }: ReferenceTables): Finding[] {
  const row = onet.get(page.onetSoc);
  const { R, I, A, S, E, C } = page.interests;
  const same = row && [R, I, A, S, E, C].every((value, index) => value === row.interests[index]);
  return [
    ...(isco08.has(page.guide.isco08)
      ? []
      : [{ path: 'guide.isco08', message: `Le code CITP-08 ${page.guide.isco08} n’existe pas.` }]),
    ...(row ? [] : [{ path: 'onetSoc', message: `La table O*NET n’a pas le code ${page.onetSoc}.` }]),
    ...(row && row.title !== page.onetTitle
      ? [{ path: 'onetTitle', message: `Le titre de ${page.onetSoc} est « ${row.title} ».` }]
      : []),
    ...(row && !same
      ? [{ path: 'interests', message: `Les chiffres de ${page.onetSoc} sont ${row.interests.join(', ')} (R à C).` }]
      : []),
    ...(NOTES[page.exactness].test(page.exactnessNote ?? '')
      ? []
      : [{ path: 'exactnessNote', message: 'Le début de cette note ne va pas avec « exactness ».' }]),
  ];
}

/** Neighbours name each other. */
export const checkNeighbours = (page: Occupation, others: ReadonlyMap<string, Occupation>): Finding[] =>
  page.related.flatMap((slug, index) =>
    others.get(slug)?.related.includes(page.slug) === false
      ? [{ path: `related.${index}`, message: `« ${slug} » ne nomme pas ce métier en retour.` }]
      : [],
  );
