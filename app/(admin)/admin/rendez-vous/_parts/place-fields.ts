import type { Field } from '#app/_ui/form-field.tsx';

/** The fields of a place, new or not. */
export const PLACE_FIELDS: readonly Field[] = [
  {
    kind: 'text',
    name: 'nom',
    label: 'Nom',
    hint: 'Par exemple « Lycée de la Révolution, salle des conseillers ».',
    required: true,
    autoComplete: 'off',
    maxLength: 80,
  },
  {
    kind: 'text',
    name: 'adresse',
    label: 'Adresse',
    hint: 'La rue ou le quartier, et la ville.',
    required: true,
    autoComplete: 'off',
    maxLength: 200,
  },
  {
    kind: 'text',
    name: 'repere',
    label: 'Repère',
    hint: 'Ce qui aide à trouver, par exemple « en face du marché Total ».',
    autoComplete: 'off',
    maxLength: 200,
  },
  {
    kind: 'text',
    name: 'telephone',
    label: 'Téléphone du lieu',
    hint: 'Montré à qui prend rendez-vous, par exemple 06 612 34 56.',
    inputMode: 'tel',
    autoComplete: 'off',
    maxLength: 40,
  },
];

export const PLACES = { path: '/admin/rendez-vous/lieux', name: 'Lieux' } as const;
