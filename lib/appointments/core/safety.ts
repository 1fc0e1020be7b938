import { z } from 'zod';
import { asParagraph, asText, needed, optional, rowId, tooLong } from './form-fields.ts';

/** Where somebody says that something is wrong with an adult whom they met here. Signed in or not. */
export const PROBLEM_PAGE = '/probleme';

/** As many signs as what happened may have. */
export const MAX_MESSAGE = 4000;
export const MAX_ABOUT = 500;
export const MAX_CONTACT = 120;

/** The link that messages carry: it leads whoever is signed in to the page of their appointment. */
export const problemLink = (appointmentId: string): string => `${PROBLEM_PAGE}?rendez-vous=${appointmentId}`;

export const problemForm = z.object({
  /** Empty: none is named. */
  rendezVous: rowId,
  recit: needed(asParagraph, MAX_MESSAGE, 'Écrivez ce qui s’est passé, même en quelques mots.'),
  quand: optional(asParagraph, MAX_ABOUT),
  rappel: optional(asText, MAX_CONTACT),
  /** Nobody sees this field; a machine that fills in every field gives itself away, and so does a password manager. */
  site: z.string().default(''),
});

/** What becomes of a report. */
export const REPORT_STATES = ['received', 'under_way', 'handled'] as const;
export type ReportState = (typeof REPORT_STATES)[number];
export const REPORT_WORDS: Readonly<Record<ReportState, string>> = {
  received: 'Reçu',
  under_way: 'En cours',
  handled: 'Traité',
};

const MAX_CLOSURE = 1000;

export const treatmentForm = z
  .object({
    signalement: rowId,
    etat: z.preprocess(asText, z.enum(['under_way', 'handled'], { error: 'Choisissez où cela en est.' })),
    note: z.preprocess(asParagraph, z.string().max(MAX_CLOSURE, tooLong(MAX_CLOSURE))),
  })
  .superRefine(({ etat, note }, context) => {
    if (etat === 'handled' && note.length < 3)
      context.addIssue({ code: 'custom', path: ['note'], message: 'Dites ce qui a été fait.' });
  });
