import { ROUTES, ROUTE_STATES } from './catalogue.ts';
import { DEPTH_SECTIONS, SHORT_SECTIONS, type Guide } from './guide.ts';
import {
  boxField,
  choiceField,
  KEYWORDS_HINT,
  lineField,
  listField,
  longLineField,
  MARKUP_HINT,
  seriesField,
  SLUGS_HINT,
  sourcesField,
  textField,
  type FieldGroup,
} from '../../fields/field-spec.ts';

const groups = (sections: Readonly<Record<string, string>>): readonly FieldGroup[] => [
  {
    heading: 'Le métier',
    fields: [
      lineField('titleFeminine', 'Titre au féminin'),
      lineField('titleMasculine', 'Titre au masculin', {
        hint: 'Le même mot qu’au féminin si une seule forme sert pour les deux.',
      }),
      lineField('precision', 'Précision', { optional: true, hint: 'Montrée entre parenthèses après le titre.' }),
      longLineField('summary', 'Résumé', { hint: 'De 60 à 220 signes : les moteurs de recherche le montrent.' }),
      listField('keywords', 'Mots-clés', { hint: `${KEYWORDS_HINT} De trois à huit.` }),
      listField('related', 'Métiers voisins', { hint: `${SLUGS_HINT} De deux à quatre.`, rows: 4, names: 'metier' }),
    ],
  },
  {
    heading: 'L’accès et les conditions',
    fields: [
      choiceField('route', 'Accès habituel', ROUTES),
      choiceField('routeState', 'Cet accès est', ROUTE_STATES),
      boxField('selfEmployed', 'Métier souvent exercé à son compte ou sans contrat'),
      boxField('minorsDanger', 'Métier dangereux : pas d’essai avant 18 ans'),
      longLineField('exactnessNote', 'Ce que les chiffres d’intérêt ne disent pas', {
        optional: true,
        hint: 'À remplir dès que le profil O*NET n’est pas celui du même métier.',
      }),
    ],
  },
  {
    heading: 'Le guide',
    hint: MARKUP_HINT,
    fields: [
      ...Object.entries(sections).map(([id, heading]) => textField(`guide.sections.${id}`, heading)),
      seriesField('guide.series'),
      listField('guide.questions', 'Questions à poser à une personne du métier', {
        hint: 'Une question par ligne, de trois à sept.',
        rows: 7,
      }),
      lineField('guide.isco08', 'Code CITP-08', { hint: 'Quatre chiffres.' }),
      sourcesField('guide.sources'),
    ],
  },
];

/** Fields of an occupation. The figures, the sector and the depth of its guide are no text and stay as they are. */
export const METIER_FIELDS: Record<Guide['depth'], readonly FieldGroup[]> = {
  approfondi: groups(DEPTH_SECTIONS),
  court: groups(SHORT_SECTIONS),
};
