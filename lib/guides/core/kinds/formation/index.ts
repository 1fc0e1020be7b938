import { slots, type PageKindDefinition } from '../definition.ts';
import { parseBy } from '../parse.ts';
import { inContentPages } from '../stored.ts';
import { FORMATION_FIELDS } from './fields.ts';
import {
  FORMATION_SECTION_IDS,
  FORMATION_SECTIONS,
  formationSchema,
  formationTitle,
  HELP_SECTIONS,
  type Formation,
} from './schema.ts';

/** Courses, schools and public bodies. */
export const formation: PageKindDefinition<Formation, 'formations'> = {
  id: 'formation',
  folder: 'formations',
  shelf: 'formations',
  words: { one: 'Formation', many: 'Formations', missing: 'Cette formation n’est pas dans notre liste' },
  image: '/images/formations.jpg',
  file: {
    folder: 'formations',
    sections: ({ kind }) =>
      slots('sections', FORMATION_SECTION_IDS, kind === 'appui' ? HELP_SECTIONS : FORMATION_SECTIONS),
    prose: ['summary', 'agrement.note', 'series.*.note'],
    titles: ['name'],
    references: { 'occupations.*': 'metier', parent: 'formation' },
  },
  stored: inContentPages(),
  parse: (value, sentences) => parseBy(formationSchema, value, sentences),
  title: formationTitle,
  headline: (page) =>
    page.kind === 'appui'
      ? `${formationTitle(page)} : ce que ce service peut faire pour vous`
      : `${formationTitle(page)} : y entrer, s’y former, après`,
  body: ({ sections, series }) => [...Object.values(sections), ...series.map(({ serie }) => `bac ${serie}`)],
  fields: () => FORMATION_FIELDS,
  fixed: ({ slug, author, updatedOn }) => ({ slug, author, updatedOn, sections: {} }),
};
