import { z } from 'zod';
import { seriesSchema } from '../../bac-series.ts';
import { sourceProblems, sourcesSchema } from '../../source.ts';
import { sourceNumbersOf, textSchema } from '../../text.ts';

/** Sections of a guide in depth, in the order in which they are read, with their headings. */
export const DEPTH_SECTIONS = {
  journee: 'Une journée de travail',
  lieux: 'Où l’on exerce au Congo',
  savoirFaire: 'Ce qu’il faut savoir faire',
  apresBepc: 'Après le BEPC',
  apresBac: 'Après le bac',
  apresBac2: 'Avec un diplôme après le bac',
  sansDiplome: 'Sans diplôme',
  aSonCompte: 'Travailler à son compte',
  essayer: 'Essayer sans danger',
  difficile: 'Ce qui est difficile',
  argent: 'Et l’argent ?',
} as const;
export type DepthSection = keyof typeof DEPTH_SECTIONS;
export const DEPTH_SECTION_IDS = Object.keys(DEPTH_SECTIONS) as DepthSection[];

/** Sections of a short guide. */
export const SHORT_SECTIONS = {
  travail: 'En quoi consiste le travail',
  acces: 'Comment y arriver',
  difficile: 'Ce qui est difficile',
  argent: 'Et l’argent ?',
} as const;
export type ShortSection = keyof typeof SHORT_SECTIONS;
export const SHORT_SECTION_IDS = Object.keys(SHORT_SECTIONS) as ShortSection[];

const long = textSchema(120, 2400);
const short = textSchema(60, 1500);

const shared = {
  /** ISCO-08 unit group (CITP-08), four digits. */
  isco08: z.string().regex(/^\d{4}$/, 'Le code CITP-08 a quatre chiffres.'),
  series: seriesSchema,
  /** What to ask somebody who does this work. */
  questions: z
    .array(z.string().trim().min(15).max(200).regex(/\?$/, 'Une question finit par un point d’interrogation.'))
    .min(3)
    .max(7),
  sources: sourcesSchema,
};

const depthSchema = z.strictObject({
  depth: z.literal('approfondi'),
  ...shared,
  sections: z.strictObject({
    journee: long,
    lieux: long,
    savoirFaire: long,
    apresBepc: short,
    apresBac: short,
    apresBac2: short,
    sansDiplome: short,
    aSonCompte: short,
    essayer: short,
    difficile: long,
    argent: short,
  } satisfies Record<DepthSection, z.ZodType<string>>),
});

const shortSchema = z.strictObject({
  depth: z.literal('court'),
  ...shared,
  sections: z.strictObject({ travail: short, acces: short, difficile: short, argent: short } satisfies Record<
    ShortSection,
    z.ZodType<string>
  >),
});

/** The guide of one occupation: what the catalogue does not already say of it. */
export const guideSchema = z.discriminatedUnion('depth', [depthSchema, shortSchema]).superRefine((guide, context) => {
  const numbers = [
    ...Object.values(guide.sections).flatMap(sourceNumbersOf),
    ...guide.series.flatMap(({ source }) => source ?? []),
  ];
  for (const message of sourceProblems(numbers, guide.sources.length))
    context.addIssue({ code: 'custom', path: ['sources'], message });
});
export type Guide = z.output<typeof guideSchema>;

/** The sections of a guide in reading order: heading and text. */
export function guideSections(guide: Guide): { id: DepthSection | ShortSection; heading: string; text: string }[] {
  return guide.depth === 'approfondi'
    ? DEPTH_SECTION_IDS.map((id) => ({ id, heading: DEPTH_SECTIONS[id], text: guide.sections[id] }))
    : SHORT_SECTION_IDS.map((id) => ({ id, heading: SHORT_SECTIONS[id], text: guide.sections[id] }));
}
