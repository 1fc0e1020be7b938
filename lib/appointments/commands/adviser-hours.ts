import { and, eq, inArray } from 'drizzle-orm';
import type { z } from 'zod';
import type { Tx } from '#db/run-as.ts';
import { motifs, openingDates, openingHours } from '#db/schema/agenda.ts';
import { subjectOf } from '#lib/access/core/can.ts';
import { fault, type Fault } from '#lib/access/core/fault.ts';
import type { Command, Definition } from '#lib/access/pipeline/definition.ts';
import { elsewhere } from '../core/adviser-agenda.ts';
import {
  DATE_PREFIX,
  dateIdForm,
  hoursIdForm,
  openingDateForm,
  weeklyHoursForm,
  type TypedHours,
} from '../core/agenda-forms.ts';
import { clockWords } from '../core/adviser-words.ts';
import { localDate } from '../core/zone.ts';
import { findOpenPlace } from '../free-hours.ts';
import { lockAgendas } from '../locks.ts';
import { readOwnAdviser } from '../queries/adviser-desk.ts';

/** Whoever books at this moment is waited for, or waits: hours are judged and changed under the same lock. */
const UNDER_LOCK = 'opening hours change under the lock of the bookings';

/** The actor's own hours; none for whoever is no adviser. */
const ownHours = async (tx: Tx, { actor }: Command<unknown>) =>
  subjectOf('opening-hours', (await readOwnAdviser(tx, actor))?.id ?? null);

/** The adviser who acts, their agenda locked until the transaction ends. */
async function lockedAdviser(tx: Tx, { actor, now }: Command<unknown>) {
  const adviser = await readOwnAdviser(tx, actor);
  const at = now.getTime();
  if (adviser) await lockAgendas(tx, [adviser.id], { from: at, to: at + 1 }, at);
  return adviser;
}

/** Says when the place is closed or a motif is not offered any more. */
async function choiceFault(tx: Tx, { placeId, motifIds }: TypedHours, prefix = ''): Promise<Fault | null> {
  if (!(await findOpenPlace(tx, placeId)))
    return fault('invalid', { fieldErrors: { [`${prefix}lieu`]: 'Ce lieu est fermé. Choisissez-en un autre.' } });
  const wanted = new Set(motifIds ?? []);
  if (wanted.size === 0) return null;
  const known = await tx
    .select({ id: motifs.id })
    .from(motifs)
    .where(inArray(motifs.id, [...wanted]));
  return known.length === wanted.size
    ? null
    : fault('invalid', { fieldErrors: { [`${prefix}motifs`]: 'Choisissez des motifs de la liste.' } });
}

type Row = { fromMinute: number | null; toMinute: number | null; placeId: string | null };

/** Says with which hours at another place these would overlap. */
function overlapFault(rows: readonly Row[], wanted: TypedHours, prefix = ''): Fault | null {
  const others = rows.flatMap(({ fromMinute, toMinute, placeId }) =>
    fromMinute === null || toMinute === null || placeId === null ? [] : [{ from: fromMinute, to: toMinute, placeId }],
  );
  const other = elsewhere(others, wanted);
  return (
    other &&
    fault('invalid', {
      fieldErrors: {
        [`${prefix}de`]: `Ce jour-là, vous êtes déjà dans un autre lieu de ${clockWords(other.from)} à ${clockWords(other.to)}. Changez l’heure, ou retirez d’abord l’autre plage.`,
      },
    })
  );
}

/** Whether these very hours stand there: the form was sent twice. */
const isThere = (rows: readonly (Row & { motifIds: string[] | null })[], wanted: TypedHours): boolean =>
  rows.some(
    ({ fromMinute, toMinute, placeId, motifIds }) =>
      fromMinute === wanted.from &&
      toMinute === wanted.to &&
      placeId === wanted.placeId &&
      JSON.stringify(motifIds) === JSON.stringify(wanted.motifIds),
  );

const values = ({ from, to, placeId, motifIds }: TypedHours) => ({
  fromMinute: from,
  toMinute: to,
  placeId,
  motifIds: motifIds && [...motifIds],
});

/** Adds a « plage d’ouverture » of each week. */
export const addOpeningHours: Definition<z.output<typeof weeklyHoursForm>> = {
  name: 'appointments.add-opening-hours',
  verb: 'create',
  resource: 'opening-hours',
  subject: ownHours,
  asSystem: UNDER_LOCK,
  schema: weeklyHoursForm,
  async perform(tx, command) {
    const { input } = command;
    const adviser = await lockedAdviser(tx, command);
    if (!adviser) return fault('not-found');
    const sameDay = await tx
      .select()
      .from(openingHours)
      .where(and(eq(openingHours.adviserId, adviser.id), eq(openingHours.weekday, input.weekday)));
    const refused = (await choiceFault(tx, input)) ?? overlapFault(sameDay, input);
    if (refused) return refused;
    if (!isThere(sameDay, input))
      await tx.insert(openingHours).values({ adviserId: adviser.id, weekday: input.weekday, ...values(input) });
    return { ok: true, redirect: '/conseil/plages?fait=plage#contenu' };
  },
};

/** Removes one. Appointments that stand in it stay; the page says which. */
export const removeOpeningHours: Definition<z.output<typeof hoursIdForm>> = {
  name: 'appointments.remove-opening-hours',
  verb: 'delete',
  resource: 'opening-hours',
  async subject(tx, command) {
    const [row] = await tx
      .select({ adviserId: openingHours.adviserId })
      .from(openingHours)
      .where(eq(openingHours.id, command.input.plage));
    return row && (await readOwnAdviser(tx, command.actor)) ? subjectOf('opening-hours', row.adviserId) : null;
  },
  asSystem: UNDER_LOCK,
  schema: hoursIdForm,
  async perform(tx, command) {
    const adviser = await lockedAdviser(tx, command);
    if (!adviser) return fault('not-found');
    await tx
      .delete(openingHours)
      .where(and(eq(openingHours.id, command.input.plage), eq(openingHours.adviserId, adviser.id)));
    return { ok: true, redirect: '/conseil/plages?fait=retrait#contenu' };
  },
};

/** Gives one date other hours than its weekday has, or closes it. Hours add to those it has; closing removes them. */
export const setOpeningDate: Definition<z.output<typeof openingDateForm>> = {
  name: 'appointments.set-opening-date',
  verb: 'create',
  resource: 'opening-hours',
  subject: ownHours,
  asSystem: UNDER_LOCK,
  schema: openingDateForm,
  async perform(tx, command) {
    const { day, hours } = command.input;
    const adviser = await lockedAdviser(tx, command);
    if (!adviser) return fault('not-found');
    if (day < localDate(command.now.getTime(), adviser.zone))
      return fault('invalid', { fieldErrors: { date: 'Cette date est passée.' } });
    const ofDay = and(eq(openingDates.adviserId, adviser.id), eq(openingDates.day, day));
    const before = await tx.select().from(openingDates).where(ofDay);
    const refused = hours && ((await choiceFault(tx, hours, DATE_PREFIX)) ?? overlapFault(before, hours, DATE_PREFIX));
    if (refused) return refused;
    // What closes the date and what opens it never stand side by side.
    if (hours === null || before.every(({ fromMinute }) => fromMinute === null))
      await tx.delete(openingDates).where(ofDay);
    if (hours === null || !isThere(before, hours))
      await tx.insert(openingDates).values({ adviserId: adviser.id, day, ...(hours && values(hours)) });
    return { ok: true, redirect: '/conseil/plages?fait=date#dates' };
  },
};

/** Gives a date its usual hours back. */
export const removeOpeningDate: Definition<z.output<typeof dateIdForm>> = {
  name: 'appointments.remove-opening-date',
  verb: 'delete',
  resource: 'opening-hours',
  subject: ownHours,
  asSystem: UNDER_LOCK,
  schema: dateIdForm,
  async perform(tx, command) {
    const adviser = await lockedAdviser(tx, command);
    if (!adviser) return fault('not-found');
    const removed = await tx
      .delete(openingDates)
      .where(and(eq(openingDates.adviserId, adviser.id), eq(openingDates.day, command.input.date)))
      .returning({ id: openingDates.id });
    return removed.length > 0 ? { ok: true, redirect: '/conseil/plages?fait=retrait-date#dates' } : fault('not-found');
  },
};
