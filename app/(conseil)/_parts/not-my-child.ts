import type { Field } from '#app/_ui/form-field.tsx';

/** Nobody makes sure of an answer for a child of their own family. */
export const NOT_MY_CHILD: Field = {
  kind: 'checks',
  name: 'pas-mon-enfant',
  legend: 'Votre lien avec l’élève',
  required: true,
  options: [{ value: 'oui', label: 'Ce n’est pas un enfant de ma famille, et je n’en suis pas responsable.' }],
};
