import type { PageKindDefinition } from '../definition.ts';
import { parseBy } from '../parse.ts';
import { inContentPages } from '../stored.ts';
import { PRATIQUE_FIELDS } from './fields.ts';
import { practicalGuideSchema, type PracticalGuide } from './schema.ts';

/** Practical guides: a scholarship, a concours, studying abroad. */
export const pratique: PageKindDefinition<PracticalGuide, 'practicalGuides'> = {
  id: 'pratique',
  folder: 'pratique',
  shelf: 'practicalGuides',
  words: { one: 'Guide pratique', many: 'Guides pratiques', missing: 'Ce guide pratique n’existe pas' },
  image: '/images/parcours.jpg',
  file: {
    folder: 'pratiques',
    lead: 'intro',
    sections: 'sections',
    prose: ['summary', 'steps.*'],
    titles: ['title'],
    references: { 'formations.*': 'formation', 'situations.*': 'parcours' },
  },
  stored: inContentPages(),
  parse: (value, sentences) => parseBy(practicalGuideSchema, value, sentences),
  title: ({ title }) => title,
  headline: ({ title }) => title,
  body: ({ intro, sections, steps }) => [intro, ...sections.flatMap(({ heading, text }) => [heading, text]), ...steps],
  fields: () => PRATIQUE_FIELDS,
  fixed: ({ slug, author, updatedOn }) => ({ slug, author, updatedOn }),
};
