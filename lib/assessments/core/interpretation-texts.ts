import type { QualityFlagKind } from './quality.ts';
import type { ByPole } from '#lib/interests/poles.ts';

/** U+00A0 and U+202F are written as escapes: they cannot be seen in an editor. */
const NBSP = '\u00a0';

/** Above every result and every page of a draft. */
export const NOTICE = 'En cours de validation. Dit ce que vous aimez, pas ce que vous savez faire.';

/** Text between French quotation marks. */
export const quoted = (text: string): string => `«${NBSP}${text}${NBSP}»`;

/** “a, b et c”. */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} et ${last}`;
}

/** At most one decimal, with a comma: 26.666 → “26,7”, 30 → “30”. */
export const frenchNumber = (value: number): string => String(Math.round(value * 10) / 10).replace('.', ',');

/** « 0,84 », « −0,05 ». */
export const decimal = (value: number, digits = 2): string =>
  value
    .toFixed(digits)
    .replace(/^-(?=.*[1-9])/, '−')
    .replace(/^-/, '')
    .replace('.', ',');

/** « 4,7 points », « 1,8 point »: in French a number is plural from two. */
export const points = (value: number): string => `${frenchNumber(value)}\u00a0point${value < 2 ? '' : 's'}`;

export interface PoleText {
  /** What the reader sees instead of the field’s own term. */
  readonly name: string;
  readonly description: string;
  /** A free trial, safe for a minor, in the days that come. */
  readonly trial: string;
}

export const POLE_TEXTS: ByPole<PoleText> = {
  R: {
    name: 'Fabriquer et réparer',
    description:
      'Travailler avec ses mains, des outils, des machines, des plantes ou des animaux, et voir un résultat concret.',
    trial: 'Fabriquez ou réparez une petite chose utile à la maison, avec un adulte qui sait le faire.',
  },
  I: {
    name: 'Chercher et comprendre',
    description: 'Observer, se poser des questions, mesurer, calculer, pour savoir comment et pourquoi.',
    trial:
      'Choisissez une question qui vous intrigue, notez pendant une semaine ce que vous observez, puis cherchez une explication.',
  },
  A: {
    name: 'Créer',
    description: 'Inventer des images, des sons, des textes, des formes ou des gestes, à sa manière.',
    trial: 'Terminez une petite création (un dessin, un texte, un rythme, une photo) et montrez-la à trois personnes.',
  },
  S: {
    name: 'Aider et transmettre',
    description: 'Écouter, expliquer, soigner, accompagner les autres.',
    trial:
      'Aidez quelqu’un à comprendre une leçon, ou passez un moment avec une personne âgée qui s’ennuie, puis notez ce qui vous a plu.',
  },
  E: {
    name: 'Entreprendre et convaincre',
    description: 'Lancer un projet, vendre, négocier, entraîner un groupe.',
    trial:
      'Proposez un petit projet à votre classe, à votre famille ou à votre quartier, et essayez de convaincre trois personnes.',
  },
  C: {
    name: 'Organiser',
    description: 'Ranger, compter, vérifier, tenir des listes et des comptes clairs.',
    trial: 'Pendant une semaine, notez dans un cahier vos petites dépenses, ou préparez le programme d’un groupe.',
  },
};

/** The facts, never a judgement of the person. Used after “Prenez ce résultat avec prudence :”. */
export const QUALITY_REASONS: Readonly<Record<QualityFlagKind, string>> = {
  vite: 'une page au moins a été remplie très vite',
  'tres-vite': 'la plupart des pages ont été remplies en moins d’une seconde par question',
  motif: 'les mêmes réponses reviennent l’une après l’autre, dans le même ordre',
  repetition: 'la même réponse revient de nombreuses fois de suite',
  'peu-de-variation': 'presque toutes les réponses se ressemblent',
  'un-seul-cote': 'presque toutes les réponses vont dans le même sens',
  inconnues: 'beaucoup d’activités vous étaient inconnues',
};

export const MEET = {
  action:
    'Parlez avec une personne dont le métier vous attire. Demandez-lui à quoi ressemble sa journée, ce qu’elle aime, ce qui est dur et comment elle a appris.',
  whom: 'Une personne de votre famille, de votre quartier ou de votre village. Si vous avez moins de 18 ans, prévenez d’abord un adulte de votre famille et allez-y à deux.',
} as const;

export const ASK = {
  action: 'Montrez ce résultat et posez vos questions sur les études et les formations.',
  whom: 'À l’école, la conseillère ou le conseiller d’orientation, sinon une professeure ou un professeur. Si vous n’êtes plus à l’école, l’ACPE (l’agence publique pour l’emploi) ou le FONEA (le fonds public pour l’apprentissage et la formation).',
} as const;

export const FINISH = {
  action: 'Répondez aux questions qui restent. Vous pouvez aussi changer vos réponses.',
  whom: 'Vous-même, au calme, quand vous voulez.',
} as const;

export const EXPLAIN = {
  action: 'Faites-vous expliquer les activités que vous ne connaissez pas, puis reprenez le test.',
  whom: 'Une personne de votre famille, de votre quartier ou de votre école.',
} as const;

export const WATCH = {
  action:
    'Regardez quelqu’un faire une des activités que vous ne connaissez pas, puis essayez-la avec cette personne si c’est sans danger.',
  whom: 'Une personne de votre famille, de votre quartier ou de votre école. Si vous avez moins de 18 ans, prévenez d’abord un adulte de votre famille.',
} as const;

/** Added for those whom starting something attracts most. */
export const ASK_FIGA =
  'Pour un projet de petite entreprise, il y a aussi le FIGA (le fonds public qui soutient les petites entreprises).';

export const TRY_WHOM = 'Une personne de la maison, de la classe ou du quartier, qui vous dira ce qu’elle a remarqué.';
