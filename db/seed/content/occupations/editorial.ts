/**
 * The editorial state shared by every entry that nobody has reviewed yet. When a professional of the
 * trade has read an entry, or its access has been confirmed, write the new values after the spread.
 */
export const firstDraft = {
  routeState: 'à confirmer',
  author: 'rédaction Orientation Pro',
  updatedOn: '2026-11-23',
  reviewState: 'à relire',
} as const;
