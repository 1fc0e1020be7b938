import { slots, type PageKindDefinition, type Place } from '../definition.ts';
import { occupationTitle, SECTOR_SLUGS, SECTORS, type Sector } from './catalogue.ts';
import { METIER_FIELDS } from './fields.ts';
import { DEPTH_SECTION_IDS, DEPTH_SECTIONS, SHORT_SECTION_IDS, SHORT_SECTIONS } from './guide.ts';
import { parseOccupationPage, type OccupationPage } from './page.ts';
import { occupationBody, occupationStored } from './row.ts';

const listOfSector = (sector: Sector): Place => ({ path: `/metiers?secteur=${SECTOR_SLUGS[sector]}`, name: sector });

/** Occupations: the catalogue that matching counts with, each with its guide. */
export const metier: PageKindDefinition<OccupationPage, 'occupations'> = {
  id: 'metier',
  folder: 'metiers',
  shelf: 'occupations',
  words: { one: 'Métier', many: 'Métiers', missing: 'Ce métier n’est pas dans notre liste' },
  image: '/images/metiers.jpg',
  file: {
    folder: 'occupations',
    sections: ({ guide }) => {
      const depth = (guide as { depth?: unknown } | undefined)?.depth;
      if (depth === 'approfondi') return slots('guide.sections', DEPTH_SECTION_IDS, DEPTH_SECTIONS);
      return depth === 'court' ? slots('guide.sections', SHORT_SECTION_IDS, SHORT_SECTIONS) : null;
    },
    prose: ['guide.questions.*', 'guide.series.*.note'],
    // The short texts of the catalogue have stricter rules of their own: catalogue-checks.ts.
    titles: [],
    references: { 'related.*': 'metier' },
  },
  stored: occupationStored,
  parse: parseOccupationPage,
  title: occupationTitle,
  headline: (page) => `${occupationTitle(page)} au Congo : le métier et comment y arriver`,
  body: occupationBody,
  lists: { all: SECTORS.map(listOfSector), of: ({ sector }) => [listOfSector(sector)] },
  fields: ({ guide }) => METIER_FIELDS[guide.depth],
  // The address, the sector, the O*NET figures, the depth of a guide, who signs.
  fixed: ({ slug, author, updatedOn, sector, onetSoc, onetTitle, interests, exactness, guide }) => ({
    slug,
    author,
    updatedOn,
    sector,
    onetSoc,
    onetTitle,
    interests,
    exactness,
    guide: { depth: guide.depth, sections: {} },
  }),
  // A guide has the sections of its depth.
  shapedAs: (now, { guide }) => ({ ...now, guide }),
};
