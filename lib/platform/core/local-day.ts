const CALENDAR = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Africa/Brazzaville',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The civil day in Brazzaville at this instant, `YYYY-MM-DD`. */
export const localDay = (instant: Date): string => CALENDAR.format(instant);
