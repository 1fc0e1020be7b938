import { type Calendar, hoursOf } from '../calendar.ts';
import { addDays, type LocalDate } from '../zone.ts';

/** Minutes that an adviser is there on these local dates, whatever for: hours that overlap count once. */
export function openMinutes(calendar: Calendar, first: LocalDate, last: LocalDate): number {
  let minutes = 0;
  for (let date = first; date <= last; date = addDays(date, 1)) {
    let until = 0;
    for (const { from, to } of hoursOf(calendar, date).toSorted((a, b) => a.from - b.from)) {
      minutes += Math.max(0, to - Math.max(from, until));
      until = Math.max(until, to);
    }
  }
  return minutes;
}
