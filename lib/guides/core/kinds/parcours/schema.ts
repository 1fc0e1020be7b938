import { z } from 'zod';
import { BAC_SERIE_IDS } from '../../bac-series.ts';
import { sourceProblems, sourcesSchema } from '../../source.ts';
import { sourceNumbersOf, textSchema } from '../../text.ts';
import { headedSections } from '../headed-sections.ts';

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60);

/** A page of `/parcours`: what to do in one situation that people type into a search box. */
export const situationSchema = z
  .strictObject({
    slug,
    /** As people would ask it: « Que faire après un bac D au Congo-Brazzaville ? » */
    title: z.string().trim().min(15).max(90),
    summary: z.string().trim().min(60).max(170),
    keywords: z.array(z.string().min(2).max(40)).min(3).max(10),
    /** Set for the page of one series: what is linked to that series is listed on it. */
    serie: z.enum(BAC_SERIE_IDS).optional(),
    intro: textSchema(100, 900),
    sections: headedSections,
    /** The next thing to do, each an action that costs nothing or little. */
    steps: z.array(z.string().trim().min(15).max(240)).min(2).max(6),
    occupations: z.array(slug).max(20),
    formations: z.array(slug).max(20),
    sources: sourcesSchema,
    author: z.string().min(3),
    updatedOn: z.iso.date(),
  })
  .superRefine((situation, context) => {
    const numbers = [situation.intro, ...situation.sections.map(({ text }) => text), ...situation.steps].flatMap(
      sourceNumbersOf,
    );
    for (const message of sourceProblems(numbers, situation.sources.length))
      context.addIssue({ code: 'custom', path: ['sources'], message });
  });
export type Situation = z.output<typeof situationSchema>;
