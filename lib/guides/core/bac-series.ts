import { z } from 'zod';

/** Series of the baccalauréat in Congo: general, technical, agricultural, then the two bacs that have no letter. */
export const BAC_SERIE_IDS = [
  'A',
  'C',
  'D',
  'E',
  'F1',
  'F2',
  'F3',
  'F4',
  'G1',
  'G2',
  'G3',
  'BG',
  'H1',
  'H2',
  'R1',
  'R5',
  'R6',
  'pro',
  'pedagogique',
] as const;
export type BacSerie = (typeof BAC_SERIE_IDS)[number];

/** « bac C », « bac professionnel », as one says it. */
export const bacName = (serie: BacSerie): string =>
  serie === 'pro' ? 'bac professionnel' : serie === 'pedagogique' ? 'bac pédagogique' : `bac ${serie}`;

/**
 * Series with what is known of each. There is no « fermé »: what no source says open is to be confirmed, and a
 * series that is not listed is not refused.
 */
export const seriesSchema = z
  .array(
    z
      .strictObject({
        serie: z.enum(BAC_SERIE_IDS),
        state: z.enum(['ouvert', 'à confirmer']),
        /** Number of the source that says it is open. */
        source: z.number().int().min(1).optional(),
        /** Why this series helps, in a few words; what has no source says nothing about admission. */
        note: z.string().trim().min(3).max(160).optional(),
      })
      .refine((entry) => (entry.state === 'ouvert') === (entry.source !== undefined), {
        path: ['source'],
        message: '« ouvert » demande une source ; « à confirmer » n’en a pas.',
      }),
  )
  .max(BAC_SERIE_IDS.length)
  .refine(
    (list) => new Set(list.map(({ serie }) => serie)).size === list.length,
    'La même série est donnée deux fois.',
  );
export type SerieAccess = z.output<typeof seriesSchema>[number];
