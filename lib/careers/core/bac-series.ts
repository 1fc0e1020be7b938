import { z } from 'zod';

/**
 * Series of the baccalauréat in Congo, as the official lists name them. `name` is what the series is called
 * for sure; where the full name is not sourced, the letter stands alone.
 */
export const BAC_SERIES = {
  A: { family: 'général' }, C: { family: 'général' }, D: { family: 'général' },
  E: { family: 'technique' },
  F1: { family: 'technique' }, F2: { family: 'technique' }, F3: { family: 'technique' }, F4: { family: 'technique' },
  G1: { family: 'technique' }, G2: { family: 'technique' }, G3: { family: 'technique' }, BG: { family: 'technique' },
  H1: { family: 'technique' }, H2: { family: 'technique' },
  R1: { family: 'agricole' }, R5: { family: 'agricole' }, R6: { family: 'agricole' },
  pro: { family: 'professionnel' }, pedagogique: { family: 'pédagogique' },
} as const;
export type BacSerie = keyof typeof BAC_SERIES;
export const BAC_SERIE_IDS = Object.keys(BAC_SERIES) as [BacSerie, ...BacSerie[]];

/** « bac C », « bac professionnel », as one says it. */
export const bacName = (serie: BacSerie): string =>
  serie === 'pro' ? 'bac professionnel' : serie === 'pedagogique' ? 'bac pédagogique' : `bac ${serie}`;

/**
 * Series with what is known of each. There is no « fermé »: what no source says open is to be confirmed, and a
 * series that is not listed is not refused.
 */
export const seriesSchema = z.array(z.strictObject({
  serie: z.enum(BAC_SERIE_IDS),
  state: z.enum(['ouvert', 'à confirmer']),
  /** Number of the source that says it is open. */
  source: z.number().int().min(1).optional(),
  /** Why this series helps, in a few words; what has no source says nothing about admission. */
  note: z.string().trim().min(3).max(160).optional(),
}).refine((entry) => (entry.state === 'ouvert') === (entry.source !== undefined), {
  path: ['source'], message: '« ouvert » demande une source ; « à confirmer » n’en a pas.',
})).max(BAC_SERIE_IDS.length).refine((list) => new Set(list.map(({ serie }) => serie)).size === list.length, 'La même série est donnée deux fois.');
export type SerieAccess = z.output<typeof seriesSchema>[number];
