import { z } from 'zod';
import { sourceProblems, sourcesSchema } from '../../source.ts';
import { sourceNumbersOf, textSchema } from '../../text.ts';
import { headedSections } from '../headed-sections.ts';

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60);

/** A page of `/pratique`: one matter to settle, such as a scholarship, a concours, or a swindle to see through. */
export const practicalGuideSchema = z
  .strictObject({
    slug,
    title: z.string().trim().min(10).max(90),
    summary: z.string().trim().min(60).max(170),
    keywords: z.array(z.string().min(2).max(40)).min(3).max(10),
    intro: textSchema(100, 900),
    sections: headedSections,
    /** What to do now, the first thing first: each costs nothing or little. */
    steps: z.array(z.string().trim().min(15).max(240)).min(2).max(6),
    formations: z.array(slug).max(20),
    situations: z.array(slug).max(20),
    /** Money, papers and rights: nothing of that kind is said without a source. */
    sources: sourcesSchema.min(1, 'Donnez au moins une source : un guide pratique ne s’en passe pas.'),
    author: z.string().min(3),
    updatedOn: z.iso.date(),
  })
  .superRefine((guide, context) => {
    const numbers = [guide.intro, ...guide.sections.map(({ text }) => text), ...guide.steps].flatMap(sourceNumbersOf);
    for (const message of sourceProblems(numbers, guide.sources.length))
      context.addIssue({ code: 'custom', path: ['sources'], message });
  });
export type PracticalGuide = z.output<typeof practicalGuideSchema>;
