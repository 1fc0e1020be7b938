import { BAC_SERIE_IDS, bacName } from '../../core/bac-series.ts';
import {
  choiceField,
  KEYWORDS_HINT,
  lineField,
  listField,
  longLineField,
  MARKUP_HINT,
  SLUGS_HINT,
  sourcesField,
  textField,
  type FieldGroup,
} from './field-spec.ts';

/** As many as the schema allows; those left empty are not on the page. */
export const SITUATION_SECTIONS = 8;
const places = Array.from({ length: SITUATION_SECTIONS }, (_, index) => index);

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
      ...places.flatMap((place) => [
        lineField(`sections.${place}.heading`, `Partie ${place + 1} : titre`, { optional: place > 1 }),
        textField(`sections.${place}.text`, `Partie ${place + 1} : texte`, { optional: place > 1 }),
      ]),
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
