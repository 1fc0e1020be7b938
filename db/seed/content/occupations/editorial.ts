/**
 * The editorial state shared by every entry. When its access has been confirmed, write the new values after
 * the spread. Who has read a page is not said here: a person does that in the administration.
 */
export const firstDraft = {
  routeState: 'à confirmer',
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
} as const;
