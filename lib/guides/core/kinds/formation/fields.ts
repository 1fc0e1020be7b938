import { AGREMENTS, ENTRIES, FORMATION_KINDS, FORMATION_SECTIONS } from './schema.ts';
import {
  choiceField,
  KEYWORDS_HINT,
  lineField,
  listField,
  longLineField,
  MARKUP_HINT,
  numberField,
  seriesField,
  SLUGS_HINT,
  sourcesField,
  textField,
  type FieldGroup,
} from '../../fields/field-spec.ts';

const SOURCE_NUMBER_HINT = 'Le numéro de la source, dans la liste du bas. Vide quand c’est à confirmer.';

/** Fields of a course or a school. */
export const FORMATION_FIELDS: readonly FieldGroup[] = [
  {
    heading: 'La formation',
    fields: [
      lineField('name', 'Nom'),
      lineField('acronym', 'Sigle', { optional: true }),
      choiceField('kind', 'Genre de page', FORMATION_KINDS),
      lineField('parent', 'Fait partie de', {
        optional: true,
        hint: 'La fin de l’adresse de l’université, par exemple « universite-marien-ngouabi ».',
        names: 'formation',
      }),
      lineField('town', 'Ville', { optional: true }),
      longLineField('summary', 'Résumé', { hint: 'De 60 à 240 signes : les moteurs de recherche le montrent.' }),
      listField('keywords', 'Mots-clés', { hint: `${KEYWORDS_HINT} De trois à dix.` }),
    ],
  },
  {
    heading: 'L’entrée et l’agrément',
    fields: [
      choiceField('entry', 'Mode d’entrée', ENTRIES),
      numberField('entrySource', 'Source du mode d’entrée', { optional: true, hint: SOURCE_NUMBER_HINT }),
      choiceField('agrement.state', 'Agrément', AGREMENTS, {
        optional: true,
        hint: 'Pour une école privée, et pour elle seule.',
      }),
      lineField('agrement.on', 'Agrément connu pour', {
        optional: true,
        hint: 'Une année, un mois ou un jour : 2026, 2026-11 ou 2026-11-23.',
      }),
      numberField('agrement.source', 'Source de l’agrément', { optional: true, hint: SOURCE_NUMBER_HINT }),
      longLineField('agrement.note', 'Ce qu’il faut savoir de l’agrément', { optional: true }),
    ],
  },
  {
    heading: 'Le texte',
    hint: MARKUP_HINT,
    fields: [
      ...Object.entries(FORMATION_SECTIONS).map(([id, heading]) => textField(`sections.${id}`, heading)),
      seriesField('series'),
      listField('occupations', 'Métiers en lien', { optional: true, hint: SLUGS_HINT, names: 'metier' }),
      sourcesField('sources'),
    ],
  },
];
