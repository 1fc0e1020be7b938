import {
  KEYWORDS_HINT,
  listField,
  longLineField,
  MARKUP_HINT,
  SLUGS_HINT,
  sourcesField,
  textField,
  type FieldGroup,
} from '../../fields/field-spec.ts';
import { headedSectionFields } from '../headed-sections.ts';

/** Fields of a practical guide. */
export const PRATIQUE_FIELDS: readonly FieldGroup[] = [
  {
    heading: 'Le guide',
    fields: [
      longLineField('title', 'Titre', { hint: 'De 10 à 90 signes.', rows: 2 }),
      longLineField('summary', 'Résumé', { hint: 'De 60 à 170 signes : les moteurs de recherche le montrent.' }),
      listField('keywords', 'Mots-clés', { hint: `${KEYWORDS_HINT} De trois à dix.` }),
    ],
  },
  {
    heading: 'Le texte',
    hint: `${MARKUP_HINT} Une partie laissée vide n’est pas montrée.`,
    fields: [
      textField('intro', 'Introduction', { rows: 6 }),
      ...headedSectionFields,
      listField('steps', 'Que faire maintenant', { hint: 'Une action par ligne, de deux à six.', marked: true }),
    ],
  },
  {
    heading: 'Les liens et les sources',
    fields: [
      listField('formations', 'Formations et aides en lien', {
        optional: true,
        hint: SLUGS_HINT,
        names: 'formation',
      }),
      listField('situations', 'Situations en lien', { optional: true, hint: SLUGS_HINT, names: 'parcours' }),
      sourcesField('sources', { optional: false }),
    ],
  },
];
