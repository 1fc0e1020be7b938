import type { PageKindDefinition } from '../definition.ts';
import { parseBy } from '../parse.ts';
import { inContentPages } from '../stored.ts';
import { PARCOURS_FIELDS } from './fields.ts';
import { situationSchema, type Situation } from './schema.ts';

/** Situations that people start from. */
export const parcours: PageKindDefinition<Situation, 'situations'> = {
  id: 'parcours',
  folder: 'parcours',
  shelf: 'situations',
  words: { one: 'Situation', many: 'Situations', missing: 'Cette page n’existe pas' },
  image: '/images/parcours.jpg',
  file: {
    folder: 'situations',
    lead: 'intro',
    sections: 'sections',
    prose: ['summary', 'steps.*'],
    titles: ['title'],
    references: { 'occupations.*': 'metier', 'formations.*': 'formation' },
  },
  stored: inContentPages(),
  parse: (value, sentences) => parseBy(situationSchema, value, sentences),
  title: ({ title }) => title,
  headline: ({ title }) => title,
  body: ({ intro, sections, steps }) => [intro, ...sections.flatMap(({ heading, text }) => [heading, text]), ...steps],
  fields: () => PARCOURS_FIELDS,
  fixed: ({ slug, author, updatedOn }) => ({ slug, author, updatedOn }),
};
