/** Every so many seconds, or once a day at this time of Brazzaville (`HH:MM`). */
export type Schedule = { readonly every: number } | { readonly dailyAt: `${number}:${number}` };

const DAY_MS = 24 * 60 * 60 * 1000;
/** Brazzaville is one hour before UTC all year: no summer time. */
const BRAZZAVILLE_MS = 60 * 60 * 1000;
/** So many missed runs are no hiccup any more. */
const LATE_AFTER = 3;

/** A run that began before this instant has had its time: the job is due. */
export function dueMark(schedule: Schedule, now: Date): Date {
  if ('every' in schedule) return new Date(now.getTime() - schedule.every * 1000);
  const [hours, minutes] = schedule.dailyAt.split(':').map(Number) as [number, number];
  const local = now.getTime() + BRAZZAVILLE_MS;
  const today = Math.floor(local / DAY_MS) * DAY_MS + (hours * 60 + minutes) * 60_000;
  return new Date((today <= local ? today : today - DAY_MS) - BRAZZAVILLE_MS);
}

/** Whether the job should run now; one that has never run should. */
export const isDue = (schedule: Schedule, lastStartedAt: Date | null, now: Date): boolean =>
  lastStartedAt === null || lastStartedAt < dueMark(schedule, now);

/** Whether more than three runs in a row have brought nothing since this success (or since the job is known). */
export function isLate(schedule: Schedule, since: Date, now: Date): boolean {
  const period = 'every' in schedule ? schedule.every * 1000 : DAY_MS;
  return now.getTime() - since.getTime() > LATE_AFTER * period;
}
