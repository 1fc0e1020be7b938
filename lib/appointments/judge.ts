import type { Appointment } from './appointment-row.ts';
import { MINUTE, overlaps, type Instant, type Span } from './core/zone.ts';
import { around } from './free-hours.ts';
import type { Locked } from './locks.ts';
import type { Motif } from './motifs.ts';

/** What is read to judge an hour that begins then. */
export const dayAround = (from: Instant): Span => around({ from, to: from + 1 });

/** Whether the person has something else then; the appointment that is being booked does not count. */
export const isBusy = (
  ofPersons: Locked['ofPersons'],
  personId: string,
  span: Span,
  ownId: string | undefined,
): boolean => ofPersons.some((one) => one.personId === personId && one.appointmentId !== ownId && overlaps(one, span));

/** An appointment keeps the length that it was booked with, whatever its motif says today. */
export const ownRules = (motif: Motif, { startsAt, endsAt }: Appointment): Motif => ({
  ...motif,
  rules: { ...motif.rules, duration: (endsAt - startsAt) / MINUTE },
});

/**
 * What binds the service where it places somebody itself: open hours and what is taken, as always; but not the notice
 * and the window, which are there for those who book, nor the grid, which begins again after each appointment and
 * differs from one adviser to the next.
 */
export const serviceRules = (motif: Motif): Motif => ({
  ...motif,
  rules: { ...motif.rules, step: 1, notice: 0, windowDays: 366 },
});
