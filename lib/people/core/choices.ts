import { SECTOR_SLUGS } from '#lib/guides/core/kinds/metier/catalogue.ts';

export type Choice = { readonly value: string; readonly label: string };

/** Where somebody is in school, or where they stopped. Values are stored; labels may be reworded. */
export const EDUCATION_LEVELS: readonly Choice[] = [
  { value: 'primaire', label: 'École primaire (CEPE)' },
  { value: 'college', label: 'Collège général (BEPC)' },
  { value: 'college-technique', label: 'Collège technique (BET)' },
  { value: 'cap-bep', label: 'CAP ou BEP' },
  { value: 'lycee', label: 'Lycée général' },
  { value: 'lycee-technique', label: 'Lycée technique ou professionnel (BT)' },
  { value: 'bac', label: 'Baccalauréat obtenu' },
  { value: 'bac-plus-2', label: 'Bac\u00a0+\u00a01 ou bac\u00a0+\u00a02' },
  { value: 'licence', label: 'Bac\u00a0+\u00a03 (licence)' },
  { value: 'master', label: 'Bac\u00a0+\u00a04 ou bac\u00a0+\u00a05 (master)' },
  { value: 'doctorat', label: 'Doctorat' },
  { value: 'autre', label: 'Autre, ou pas d’école' },
];

const series = (codes: string, kind: string): Choice[] =>
  codes.split(' ').map((code) => ({ value: code, label: `Série ${code} (${kind})` }));

/** Series of the Congolese baccalauréat. */
export const BAC_SERIES: readonly Choice[] = [
  ...series('A C D', 'bac général'),
  ...series('E F1 F2 F3 F4 G1 G2 G3 BG H1 H2', 'bac technique'),
  ...series('R1 R5 R6', 'bac agricole'),
  { value: 'PRO', label: 'Bac professionnel' },
  { value: 'PEDA', label: 'Bac pédagogique' },
];

/** « Je préfère ne pas dire » stores nothing at all. */
export const UNSAID = 'non-dit';
export const GENDERS: readonly Choice[] = [
  { value: 'femme', label: 'Femme' },
  { value: 'homme', label: 'Homme' },
  { value: UNSAID, label: 'Je préfère ne pas dire' },
];

/** Fields of work that attract: the sectors of the catalogue, so that they lead to its guides. */
export const INTERESTS: readonly Choice[] = Object.entries(SECTOR_SLUGS).map(([label, value]) => ({ value, label }));

export const GOALS: readonly Choice[] = [
  { value: 'choisir-serie', label: 'Choisir ma série au lycée' },
  { value: 'choisir-etudes', label: 'Choisir mes études après le bac' },
  { value: 'apprendre-metier', label: 'Apprendre un métier sans le bac' },
  { value: 'decouvrir-metiers', label: 'Découvrir des métiers' },
  { value: 'trouver-emploi', label: 'Trouver un emploi ou un stage' },
  { value: 'creer-activite', label: 'Créer ma propre activité' },
  { value: 'changer-metier', label: 'Changer de métier' },
  { value: 'reprendre-etudes', label: 'Reprendre des études' },
];

/** The label of a stored value; the value itself when the list no longer has it; null for nothing. */
export const labelOf = (choices: readonly Choice[], value: string | null): string | null =>
  value === null ? null : (choices.find((choice) => choice.value === value)?.label ?? value);
