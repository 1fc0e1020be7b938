import { z } from 'zod';
import { seriesSchema } from '../../bac-series.ts';
import { partialDate, sourceProblems, sourcesSchema } from '../../source.ts';
import { sourceNumbersOf, textSchema } from '../../text.ts';

/** What a page of `/formations` is about, in reading order. */
export const FORMATION_KINDS = {
  diplome: 'Diplômes et filières',
  universite: 'Universités publiques',
  faculte: 'Facultés, écoles et instituts des universités publiques',
  'ecole-publique': 'Écoles et centres publics',
  'ecole-privee': 'Écoles privées',
  appui: 'Aides publiques à la formation et à l’emploi',
} as const;
/** The same, of one page. */
export const ONE_FORMATION: Record<keyof typeof FORMATION_KINDS, string> = {
  diplome: 'Diplôme ou filière',
  universite: 'Université publique',
  faculte: 'Partie d’une université publique',
  'ecole-publique': 'École ou centre public',
  'ecole-privee': 'École privée',
  appui: 'Aide publique',
};
export type FormationKind = keyof typeof FORMATION_KINDS;
export const FORMATION_KIND_IDS = Object.keys(FORMATION_KINDS) as [FormationKind, ...FormationKind[]];

export const ENTRIES = {
  concours: 'Sur concours',
  dossier: 'Sur dossier',
  inscription: 'Sur inscription',
  'à confirmer': 'Mode d’entrée à confirmer',
} as const;
export type Entry = keyof typeof ENTRIES;

export const AGREMENTS = {
  agréé: 'École agréée',
  'non agréé': 'École non agréée',
  'à confirmer': 'Agrément à confirmer',
} as const;

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60);

/** A course, a school or a public body. `occupations` are those that it prepares for, as far as is known or plain. */
export const formationSchema = z
  .strictObject({
    slug,
    kind: z.enum(FORMATION_KIND_IDS),
    name: z.string().trim().min(3).max(120),
    /** Initials by which people call it. */
    acronym: z.string().trim().min(2).max(16).optional(),
    /** The university that a faculty belongs to. */
    parent: slug.optional(),
    /** Town, with the source's number in the texts; « à confirmer » when none says it. */
    town: z.string().trim().min(3).max(60).optional(),
    entry: z.enum(Object.keys(ENTRIES) as [Entry, ...Entry[]]),
    /** Number of the source of `entry`; none when it is to be confirmed. */
    entrySource: z.number().int().min(1).optional(),
    /** Private schools only. */
    agrement: z
      .strictObject({
        state: z.enum(Object.keys(AGREMENTS) as [keyof typeof AGREMENTS, ...(keyof typeof AGREMENTS)[]]),
        /** Year, month or day for which the state is known. */
        on: partialDate.optional(),
        source: z.number().int().min(1).optional(),
        note: z.string().trim().min(10).max(300),
      })
      .optional(),
    series: seriesSchema,
    summary: z.string().trim().min(60).max(240),
    keywords: z.array(z.string().min(2).max(40)).min(3).max(10),
    sections: z.strictObject({
      presentation: textSchema(100, 2400),
      admission: textSchema(80, 2000),
      apres: textSchema(60, 1500),
      verifier: textSchema(60, 1500),
    }),
    occupations: z.array(slug).max(30),
    sources: sourcesSchema,
    author: z.string().min(3),
    updatedOn: z.iso.date(),
  })
  .superRefine((formation, context) => {
    const issue = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    const numbers = [
      ...Object.values(formation.sections).flatMap(sourceNumbersOf),
      ...formation.series.flatMap(({ source }) => source ?? []),
      ...[formation.entrySource, formation.agrement?.source].filter((number) => number !== undefined),
    ];
    for (const message of sourceProblems(numbers, formation.sources.length)) issue('sources', message);
    if ((formation.entry === 'à confirmer') === (formation.entrySource !== undefined))
      issue('entrySource', 'Un mode d’entrée a une source ; sans source, il est à confirmer.');
    if ((formation.kind === 'ecole-privee') !== (formation.agrement !== undefined))
      issue('agrement', 'L’agrément se dit des écoles privées, et d’elles seules.');
    if (
      formation.agrement &&
      (formation.agrement.state === 'à confirmer') === (formation.agrement.source !== undefined)
    )
      issue('agrement', 'Un état d’agrément a une source ; sans source, il est à confirmer.');
  });
export type Formation = z.output<typeof formationSchema>;

export const FORMATION_SECTIONS = {
  presentation: 'De quoi s’agit-il ?',
  admission: 'Comment y entrer',
  apres: 'Et après ?',
  verifier: 'À vérifier avant de s’inscrire',
} as const;
/** The same of a public help, which is no school. */
export const HELP_SECTIONS: Record<keyof typeof FORMATION_SECTIONS, string> = {
  presentation: 'De quoi s’agit-il ?',
  admission: 'Comment en bénéficier',
  apres: 'Et après ?',
  verifier: 'À vérifier avant de s’engager',
};
export const FORMATION_SECTION_IDS = Object.keys(FORMATION_SECTIONS) as (keyof typeof FORMATION_SECTIONS)[];

/** « Université Marien Ngouabi (UMNG) ». */
export const formationTitle = ({ name, acronym }: Pick<Formation, 'name' | 'acronym'>): string =>
  acronym ? `${name} (${acronym})` : name;

/** « Agréé en 2017, à vérifier »: an agrément lapses, so a state is said with its year. */
export const agrementTitle = ({ state, on }: NonNullable<Formation['agrement']>): string =>
  on && state !== 'à confirmer' ? `${AGREMENTS[state]} en ${on.slice(0, 4)}, à vérifier` : AGREMENTS[state];
