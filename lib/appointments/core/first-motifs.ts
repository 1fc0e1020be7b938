import type { SlotRules } from './slots.ts';

/** How one meets: the words are those that advisers and people know. */
export const MODES = [
  { value: 'sur-place', label: 'sur place' },
  { value: 'telephone', label: 'par téléphone' },
  { value: 'video', label: 'en visioconférence' },
] as const;
export type Mode = (typeof MODES)[number]['value'];

/** What a motif may offer. Video needs a server of the operator’s own: there is none, and nothing of it is promised. */
export const OFFERED_MODES = MODES.filter(({ value }) => value !== 'video');

/** A motif as the seed writes it; afterwards an administrator changes it. Minutes, but for the window. */
export type FirstMotif = Omit<SlotRules, 'motifId' | 'duration' | 'step' | 'notice'> & {
  readonly slug: string;
  readonly label: string;
  readonly summary: string;
  readonly durationMinutes: number;
  readonly stepMinutes: number;
  readonly noticeMinutes: number;
  readonly deadlineMinutes: number;
  readonly modes: readonly Mode[];
  readonly bookableBy: 'anybody' | 'advisers';
  /** What one accepts before one books. */
  readonly conditions: string | null;
  /** What to bring, kept on the appointment’s page. */
  readonly bring: string | null;
  /** At most three. */
  readonly questions: readonly string[];
};

const USUAL = {
  durationMinutes: 45,
  stepMinutes: 45,
  bufferBefore: 0,
  bufferAfter: 15,
  noticeMinutes: 24 * 60,
  windowDays: 30,
  deadlineMinutes: 4 * 60,
  modes: ['sur-place'],
  bookableBy: 'anybody',
  conditions: 'Si vous ne pouvez pas venir, annulez le plus tôt possible, au plus tard 4 heures avant.',
} as const;

/** The six motifs of a new installation. */
export const FIRST_MOTIFS: readonly FirstMotif[] = [
  {
    ...USUAL,
    slug: 'apres-le-bepc',
    label: 'Choisir après le BEPC',
    summary: 'Seconde générale ou technique, lycée, centre de formation : ce qui vous attend et ce qui vous va.',
    bring: 'Vos bulletins de 4e et de 3e, si vous les avez.',
    questions: ['En quelle classe êtes-vous ?', 'À quoi avez-vous déjà pensé ?'],
  },
  {
    ...USUAL,
    slug: 'apres-le-bac',
    label: 'Choisir après le bac',
    summary: 'Université, école, concours, formation courte : comparer les chemins qui s’ouvrent avec votre série.',
    bring: 'Vos bulletins de première et de terminale, si vous les avez.',
    questions: ['Quelle est votre série ?', 'Quelles études avez-vous en tête ?'],
  },
  {
    ...USUAL,
    slug: 'comprendre-mon-resultat',
    label: 'Comprendre mon résultat',
    summary: 'Relire ensemble le résultat de votre test d’intérêts et voir ce que vous pouvez en faire.',
    bring: 'Votre résultat, imprimé ou sur votre téléphone.',
    questions: ['Qu’est-ce qui vous a surpris dans votre résultat ?'],
  },
  {
    ...USUAL,
    slug: 'changer-de-chemin',
    label: 'Changer d’études ou de métier',
    summary: 'Vos études ou votre travail ne vous vont plus : faire le point et chercher un autre chemin.',
    bring: 'Vos diplômes, attestations ou certificats de travail, si vous en avez.',
    questions: ['Que faites-vous aujourd’hui ?', 'Qu’est-ce qui ne vous va plus ?'],
  },
  {
    ...USUAL,
    slug: 'mon-cv',
    label: 'Mon CV',
    summary: 'Écrire votre CV, ou corriger celui que vous avez.',
    bring: 'Votre CV, même ancien ou écrit à la main, et l’annonce si vous répondez à une offre.',
    questions: ['Pour quel emploi ou quel stage ?'],
  },
  {
    ...USUAL,
    slug: 'stage-ou-emploi',
    label: 'Chercher un stage ou un emploi',
    summary: 'Où chercher, comment se présenter, comment reconnaître une fausse offre.',
    bring: 'Votre CV, si vous en avez un.',
    questions: ['Quel travail cherchez-vous ?', 'Où avez-vous déjà cherché ?'],
  },
];
