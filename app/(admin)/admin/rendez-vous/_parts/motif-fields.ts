import type { Field } from '#app/_ui/form-field.tsx';
import { OFFERED_MODES } from '#lib/appointments/core/first-motifs.ts';

const number = (name: string, label: string, hint: string): Field => ({
  kind: 'text',
  name,
  label,
  hint,
  required: true,
  inputMode: 'numeric',
  width: 'short',
  autoComplete: 'off',
  maxLength: 6,
});

const question = (n: number): Field => ({
  kind: 'text',
  name: `question-${n}`,
  label: `Question ${n}`,
  hint: n === 1 ? 'Posée au moment de prendre rendez-vous.' : undefined,
  autoComplete: 'off',
  maxLength: 150,
});

/** The fields of a motif, new or not. */
export const MOTIF_FIELDS: readonly Field[] = [
  {
    kind: 'text',
    name: 'intitule',
    label: 'Intitulé',
    hint: 'Ce que la personne choisit, par exemple « Mon CV ».',
    required: true,
    autoComplete: 'off',
    maxLength: 80,
  },
  {
    kind: 'area',
    name: 'resume',
    label: 'Résumé',
    hint: 'De quoi on parlera, en une ou deux phrases.',
    required: true,
    rows: 3,
    maxLength: 300,
  },
  number('duree', 'Durée, en minutes', 'De 10 à 240.'),
  number('pas', 'Une heure proposée toutes les… minutes', 'De 5 à 240. Souvent comme la durée.'),
  number('avant', 'Temps libre avant, en minutes', 'De 0 à 120 : personne d’autre ne peut le prendre.'),
  number('apres', 'Temps libre après, en minutes', 'De 0 à 120 : par exemple pour noter ce qui a été dit.'),
  number('preavis', 'Prendre rendez-vous au moins… heures avant', '0 : jusqu’au dernier moment. 24 : la veille.'),
  number('fenetre', 'Prendre rendez-vous au plus… jours à l’avance', 'De 1 à 366.'),
  number(
    'delai',
    'Annuler ou déplacer jusqu’à… heures avant',
    'De 0 à 336. Ensuite, la personne doit appeler. Les rendez-vous déjà pris gardent leur délai.',
  ),
  {
    kind: 'checks',
    name: 'modes',
    legend: 'Façons de se rencontrer',
    options: OFFERED_MODES,
    required: true,
  },
  {
    kind: 'choice',
    name: 'qui',
    legend: 'Qui peut prendre ce rendez-vous',
    options: [
      { value: 'anybody', label: 'tout le monde' },
      { value: 'advisers', label: 'les conseillères et conseillers seuls, pour quelqu’un qu’ils connaissent déjà' },
    ],
  },
  {
    kind: 'area',
    name: 'conditions',
    label: 'À accepter avant de réserver',
    hint: 'Par exemple jusqu’à quand on peut annuler.',
    rows: 3,
    maxLength: 500,
  },
  {
    kind: 'area',
    name: 'apporter',
    label: 'Ce qu’il faut apporter',
    hint: 'Reste sur la page du rendez-vous.',
    rows: 2,
    maxLength: 300,
  },
  question(1),
  question(2),
  question(3),
];

export const MOTIFS = { path: '/admin/rendez-vous/motifs', name: 'Motifs' } as const;
