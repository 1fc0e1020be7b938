import type { Person } from '#lib/access/index.ts';

/** Who decided, as far as the reader may know it: an administrator sees no other administrator’s name here. */
export const byWhom = (actor: Person, deciderId: string | null): string =>
  deciderId === actor.id ? 'par vous' : 'par une autre personne de l’administration';
