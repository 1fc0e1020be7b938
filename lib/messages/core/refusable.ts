/** Messages that a person may do without. What must be said (confirmed, moved, cancelled) is none of them. */
export const REFUSABLE = [
  { kind: 'rappel-veille', label: 'La veille du rendez-vous' },
  { kind: 'rappel-jour-meme', label: 'Deux heures avant le rendez-vous' },
] as const;
export type RefusableKind = (typeof REFUSABLE)[number]['kind'];
export const REFUSABLE_KINDS: readonly RefusableKind[] = REFUSABLE.map(({ kind }) => kind);
