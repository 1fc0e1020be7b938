import type { Field } from '#app/_ui/form-field.tsx';
import { clockWords } from '#lib/appointments/core/adviser-words.ts';
import type { OpeningDesk, ShownHours } from '#lib/appointments/index.ts';
import { fr } from '#lib/platform/document/french.ts';

type Choices = Pick<OpeningDesk, 'places' | 'motifs'>;

/** The fields in which hours are typed, the same for a week and for a date. */
export const hoursFields = ({ places, motifs }: Choices, prefix: string, required: boolean): Field[] => [
  { kind: 'text', name: `${prefix}de`, label: 'De', type: 'time', width: 'short', required, autoComplete: 'off' },
  { kind: 'text', name: `${prefix}a`, label: 'À', type: 'time', width: 'short', required, autoComplete: 'off' },
  {
    kind: 'select',
    name: `${prefix}lieu`,
    label: 'Lieu',
    options: [{ value: '', label: 'Choisissez' }, ...places.map(({ id, name }) => ({ value: id, label: fr(name) }))],
    required,
  },
  {
    kind: 'checks',
    name: `${prefix}motifs`,
    legend: 'Motifs',
    hint: fr('Sans rien cocher : tous vos motifs.'),
    options: motifs.map(({ id, label }) => ({ value: id, label: fr(label) })),
  },
];

/** « de 8 h 00 à 12 h 00, Centre Poto-Poto : Mon CV ». */
export function hoursWords({ from, to, place, motifIds }: ShownHours, motifs: OpeningDesk['motifs']): string {
  const served =
    motifIds === null
      ? 'tous les motifs'
      : motifs
          .filter(({ id }) => motifIds.includes(id))
          .map(({ label }) => label)
          .join(', ');
  return `de ${clockWords(from)} à ${clockWords(to)}, ${place} : ${served || 'aucun motif proposé'}`;
}
