import type { OccupationSeed } from '#lib/guides/core/kinds/metier/catalogue.ts';
import { firstDraft } from './editorial.ts';

const sector = 'Mines';

export const mines = [
  {
    slug: 'ingenieur-des-mines',
    titleFeminine: 'Ingénieure des mines',
    titleMasculine: 'Ingénieur des mines',
    sector,
    route: 'etudes-longues',
    onetSoc: '17-2151.00',
    onetTitle: 'Mining and Geological Engineers, Including Mining Safety Engineers',
    interests: { R: 6.08, I: 5.58, A: 1.55, S: 1.84, E: 2.75, C: 4.64 },
    exactness: 'exacte',
    selfEmployed: false,
    minorsDanger: false,
    summary: 'Conçoit la façon d’extraire un minerai sans mettre les équipes en danger : méthode, machines, solidité des parois, évacuation de l’eau et remise en état du site.',
    keywords: ['mines', 'minerai', 'carrière', 'extraction', 'ingénieur minier', 'ingénieure minière'],
    related: ['ingenieur-reservoir', 'geologue', 'ingenieur-genie-civil'],
    ...firstDraft,
  },
  {
    slug: 'technicien-en-geologie',
    titleFeminine: 'Technicienne en géologie',
    titleMasculine: 'Technicien en géologie',
    sector,
    route: 'bac2-3',
    onetSoc: '19-4043.00',
    onetTitle: 'Geological Technicians, Except Hydrologic Technicians',
    interests: { R: 5.6, I: 5.18, A: 1.28, S: 1.46, E: 1.11, C: 5.34 },
    exactness: 'exacte',
    selfEmployed: false,
    minorsDanger: false,
    summary: 'Prépare et accompagne les sorties des géologues : prélève et étiquette les échantillons, prend des relevés au GPS et met au propre cartes et tableaux.',
    keywords: ['géologie', 'prospection', 'sondage', 'mines', 'échantillons', 'technicienne géologue', 'technicien géologue'],
    related: ['geologue', 'geometre-topographe'],
    ...firstDraft,
  },
] satisfies readonly OccupationSeed[];
