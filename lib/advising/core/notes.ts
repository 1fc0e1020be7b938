import { z } from 'zod';

/** The kinds of notes. Who reads one is printed above the field in which it is written. */
export const NOTE_KINDS = [
  {
    value: 'contexte',
    label: 'Contexte',
    readers:
      'Lue par la personne elle-même, sur ce site, et par les conseillères et conseillers qui ont ou ont eu rendez-vous avec elle.',
  },
  {
    value: 'suivi',
    label: 'Suivi',
    readers:
      'Lue par les conseillères et conseillers qui ont ou ont eu rendez-vous avec la personne. Elle ne la voit pas sur ce site, mais la reçoit si elle télécharge ses données.',
  },
  {
    value: 'restreinte',
    label: 'Restreinte',
    readers: 'Lue par vous seulement, sur ce site.',
  },
] as const;
export type NoteKind = (typeof NOTE_KINDS)[number]['value'];

const NOTE_LENGTH = 4000;
const text = z
  .string({ error: 'Écrivez la note.' })
  .trim()
  .min(1, 'Écrivez la note.')
  .max(NOTE_LENGTH, `Cette note est trop longue : au plus ${NOTE_LENGTH} signes.`);

export const noteForm = z.object({
  personne: z.uuid({ error: 'Cette personne n’existe pas.' }),
  genre: z.enum(
    NOTE_KINDS.map(({ value }) => value),
    { error: 'Choisissez qui lira cette note.' },
  ),
  texte: text,
});

export const revisionForm = z.object({
  note: z.uuid({ error: 'Cette note n’existe pas.' }),
  /** The one that was read before it was rewritten. */
  version: z.coerce.number({ error: 'Cette note n’existe pas.' }).int().min(1).max(10_000),
  texte: text,
});

/** Why nothing is written about a minor before the guardian’s yes. */
export const GUARDIAN_FIRST =
  'Cette personne a moins de 18 ans, ou son âge n’est pas connu. Rien ne s’écrit sur elle ici avant l’accord vérifié d’un parent ou d’un responsable légal.';
