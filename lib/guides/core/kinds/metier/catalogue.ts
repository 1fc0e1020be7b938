import { z } from 'zod';

/** Sectors of the catalogue in reading order: French label → address part and file name. */
export const SECTOR_SLUGS = {
  'Pétrole et gaz': 'petrole-et-gaz',
  'Port, transport et logistique': 'port-transport-logistique',
  'Forêt et bois': 'foret-bois',
  Mines: 'mines',
  'Agriculture, élevage, agroalimentaire': 'agriculture-elevage-agroalimentaire',
  Pêche: 'peche',
  'Bâtiment et travaux publics': 'batiment-travaux-publics',
  'Télécoms et numérique': 'telecoms-numerique',
  'Banque, assurance, microfinance': 'banque-assurance-microfinance',
  'Commerce et vente': 'commerce-vente',
  'Artisanat et services aux personnes': 'artisanat-services',
  'Mécanique et réparation': 'mecanique-reparation',
  'Énergie, eau, environnement': 'energie-eau-environnement',
  Santé: 'sante',
  'Enseignement et action sociale': 'enseignement-action-sociale',
  'Administration et gestion': 'administration-gestion',
  'Justice et sécurité': 'justice-securite',
  'Tourisme, hôtellerie, restauration': 'tourisme-hotellerie-restauration',
  'Culture, médias, sport': 'culture-medias-sport',
} as const;
export type Sector = keyof typeof SECTOR_SLUGS;
export const SECTORS = Object.keys(SECTOR_SLUGS) as [Sector, ...Sector[]];

/**
 * Usual ways in, shortest first. It is what is usual, not a rule: always show it with
 * `ROUTE_STATES[routeState]`.
 */
export const ROUTES = {
  'sans-bac': 'Sans le bac',
  bac: 'Avec le bac',
  'bac2-3': 'Bac\u00a0+\u00a02 ou bac\u00a0+\u00a03',
  'etudes-longues': 'Études longues (bac\u00a0+\u00a04 et plus)',
} as const;
export type Route = keyof typeof ROUTES;
export const ROUTE_IDS = Object.keys(ROUTES) as [Route, ...Route[]];

export const ROUTE_STATES = {
  'à confirmer': 'Accès habituel, à confirmer',
  confirmé: 'Accès habituel, confirmé',
} as const;

/** How well the O*NET occupation that lends its interest values covers this one. */
export const EXACTNESS = {
  exacte: 'Profil du même métier',
  proche: 'Profil d’un métier voisin',
  approchée: 'Profil approché',
} as const;
export type Exactness = keyof typeof EXACTNESS;

/** Shown wherever an occupation with `minorsDanger` is shown. */
export const MINORS_DANGER_NOTICE = 'Métier dangereux\u00a0: pas d’essai sur place avant 18\u00a0ans.';
/** What one may do instead; beside the notice on the page of the occupation. */
export const MINORS_LOOK = 'Avant, on regarde de loin, avec un adulte, sans toucher.';
/** Shown wherever an occupation with `selfEmployed` is shown. */
export const SELF_EMPLOYED_NOTICE = 'Métier souvent exercé à son compte ou sans contrat.';

const slug = z
  .string()
  .regex(/^[a-z]+(-[a-z0-9]+)*$/)
  .max(60);
const interest = z.number().min(1).max(7);
const keys = <K extends string>(labels: Record<K, string>) => z.enum(Object.keys(labels) as [K, ...K[]]);
const distinct = (values: readonly string[]) => new Set(values).size === values.length;

/**
 * One occupation. `interests` are the O*NET occupational interest values (scale OI, 1–7) of
 * `onetSoc`, unchanged (O*NET 30.2, CC BY 4.0). `exactnessNote` tells the reader where that profile
 * falls short; it is required as soon as the match is not exact.
 */
export const occupationSchema = z
  .strictObject({
    slug,
    titleFeminine: z.string().min(3).max(80),
    /** Equal to the feminine title when one form serves for both. */
    titleMasculine: z.string().min(3).max(80),
    /** What the title covers, shown in brackets after it. */
    precision: z.string().min(2).max(60).optional(),
    sector: z.enum(SECTORS),
    route: z.enum(ROUTE_IDS),
    routeState: keys(ROUTE_STATES),
    onetSoc: z.string().regex(/^\d{2}-\d{4}\.\d{2}$/),
    onetTitle: z.string().min(3),
    interests: z.strictObject({
      R: interest,
      I: interest,
      A: interest,
      S: interest,
      E: interest,
      C: interest,
    }),
    exactness: keys(EXACTNESS),
    exactnessNote: z.string().min(20).max(300).optional(),
    /** Often informal or self-employed. */
    selfEmployed: z.boolean(),
    /** Dangerous: nobody under 18 may try it on site. */
    minorsDanger: z.boolean(),
    summary: z.string().min(60).max(220),
    keywords: z.array(z.string().min(2).max(40)).min(3).max(8).refine(distinct),
    related: z.array(slug).min(2).max(4).refine(distinct),
    author: z.string().min(3),
    updatedOn: z.iso.date(),
  })
  .refine((o) => o.exactness === 'exacte' || o.exactnessNote !== undefined, {
    path: ['exactnessNote'],
    message: 'Dites en quoi le profil n’est pas exact.',
  })
  .refine((o) => !o.related.includes(o.slug), {
    path: ['related'],
    message: 'Un métier n’est pas voisin de lui-même.',
  });

export type Occupation = z.output<typeof occupationSchema>;

/**
 * The title for a reader, feminine first: « Infirmière / Infirmier », « Architecte (femme ou homme) ».
 * Words that both titles end with are written once: « Chargée / Chargé de crédit (banque) ».
 */
export function occupationTitle(o: Pick<Occupation, 'titleFeminine' | 'titleMasculine' | 'precision'>): string {
  const epicene = o.titleFeminine === o.titleMasculine;
  const brackets = [o.precision, epicene ? 'femme ou homme' : undefined].filter(Boolean).join(', ');
  const title = epicene ? o.titleMasculine : `${withoutSharedEnd(o)} / ${o.titleMasculine}`;
  return brackets === '' ? title : `${title} (${brackets})`;
}

/** The feminine title less the words that both titles end with; never empty. */
function withoutSharedEnd(o: Pick<Occupation, 'titleFeminine' | 'titleMasculine'>): string {
  const feminine = o.titleFeminine.split(' ');
  const masculine = o.titleMasculine.split(' ');
  while (feminine.length > 1 && masculine.length > 1 && feminine.at(-1) === masculine.at(-1)) {
    feminine.pop();
    masculine.pop();
  }
  return feminine.join(' ');
}
