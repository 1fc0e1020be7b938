import { BAC_SERIE_IDS, bacName } from '../../bac-series.ts';
import {
  choiceField,
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

const SERIES = Object.fromEntries(BAC_SERIE_IDS.map((serie) => [serie, bacName(serie)]));

/** Fields of a situation. */
export const PARCOURS_FIELDS: readonly FieldGroup[] = [
  {
    heading: 'La situation',
    fields: [
      longLineField('title', 'Titre', { hint: 'La question, comme on la tape : de 15 à 90 signes.', rows: 2 }),
      longLineField('summary', 'Résumé', { hint: 'De 60 à 170 signes : les moteurs de recherche le montrent.' }),
      listField('keywords', 'Mots-clés', { hint: `${KEYWORDS_HINT} De trois à dix.` }),
      choiceField('serie', 'Page d’une série du bac', SERIES, { optional: true }),
    ],
  },
  {
    heading: 'Le texte',
    hint: `${MARKUP_HINT} Une partie laissée vide n’est pas montrée.`,
    fields: [
      textField('intro', 'Introduction', { rows: 6 }),
      ...headedSectionFields,
      listField('steps', 'À faire maintenant', { hint: 'Une action par ligne, de deux à six.', marked: true }),
    ],
  },
  {
    heading: 'Les liens et les sources',
    fields: [
      listField('occupations', 'Métiers à regarder', { optional: true, hint: SLUGS_HINT, names: 'metier' }),
      listField('formations', 'Formations à regarder', { optional: true, hint: SLUGS_HINT, names: 'formation' }),
      sourcesField('sources'),
    ],
  },
];
