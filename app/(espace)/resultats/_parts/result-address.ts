import { z } from 'zod';

/** The address of a kept result. @param id as it was sent */
export const resultPage = (id: string): string => `/resultats/${encodeURIComponent(id)}`;

/** The field of a form that names its result. */
export const resultat = z.uuid({ error: 'Ce résultat n’existe pas.' });

/** The page of a form that names its result, for what was sent. */
export const pageOfSent = (sent: Readonly<Record<string, string | string[]>>): string =>
  resultPage(String(sent['resultat'] ?? ''));

/** What the documents of a result have in common. */
export const RESULT_DOCUMENT = {
  title: 'Votre résultat',
  description: 'Test d’intérêts, métiers et études à explorer au Congo.',
  current: '/tests/riasec',
} as const;
