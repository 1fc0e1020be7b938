import { and, eq } from 'drizzle-orm';
import type { z } from 'zod';
import type { Tx } from '#db/run-as.ts';
import { absences } from '#db/schema/agenda.ts';
import { subjectOf, type Subject } from '#lib/access/core/can.ts';
import { fault } from '#lib/access/core/fault.ts';
import type { Command, Definition } from '#lib/access/pipeline/definition.ts';
import { newId } from '#lib/platform/id.ts';
import { absenceSpan } from '../core/adviser-agenda.ts';
import { absenceForm, absenceIdForm, type TypedAbsence } from '../core/agenda-forms.ts';
import { treatForm } from '../core/treat-forms.ts';
import { lockAgendas } from '../locks.ts';
import { selectTouched } from '../queries/adviser-appointments.ts';
import { readActiveAdviser } from '../queries/adviser-desk.ts';
import { treatAppointments } from '../treat.ts';

/** No booking slips in between the absence and the list of those that it touches. */
const UNDER_LOCK = 'absences change under the lock of the bookings';

const LIST = '/conseil/indisponibilites';

/** The absence that is named, of an adviser who may see people. */
async function named(tx: Tx, { actor, input }: Command<{ indisponibilite: string }>): Promise<Subject | null> {
  const [row] = await tx
    .select({ adviserId: absences.adviserId })
    .from(absences)
    .where(eq(absences.id, input.indisponibilite));
  return row && (await readActiveAdviser(tx, actor)) ? subjectOf('absence', row.adviserId) : null;
}

/** The same dates and times, saved already: the form was sent twice, and leads to the same list. */
async function findSame(tx: Tx, adviserId: string, typed: TypedAbsence): Promise<string | null> {
  const { firstDay, lastDay, from, to } = typed;
  const rows = await tx
    .select()
    .from(absences)
    .where(and(eq(absences.adviserId, adviserId), eq(absences.firstDay, firstDay), eq(absences.lastDay, lastDay)));
  return rows.find(({ fromMinute, toMinute }) => fromMinute === from && toMinute === to)?.id ?? null;
}

/** Saves an « indisponibilité », which blocks at once, and leads to the appointments that it touches. */
export const addAbsence: Definition<z.output<typeof absenceForm>> = {
  name: 'appointments.add-absence',
  verb: 'create',
  resource: 'absence',
  subject: async (tx, { actor }) => subjectOf('absence', (await readActiveAdviser(tx, actor))?.id ?? null),
  asSystem: UNDER_LOCK,
  schema: absenceForm,
  async perform(tx, { actor, input, now }) {
    const adviser = await readActiveAdviser(tx, actor);
    if (!adviser) return fault('not-found');
    const span = absenceSpan(input, adviser.zone);
    if (span.to <= now.getTime())
      return fault('invalid', {
        fieldErrors: { premier: 'Cette indisponibilité est déjà passée : vérifiez la date.' },
      });
    // A change of clocks can leave out all that was typed.
    if (span.from >= span.to) return fault('invalid', { fieldErrors: { a: 'La fin doit venir après le début.' } });
    await lockAgendas(tx, [adviser.id], span, now.getTime());
    const same = await findSame(tx, adviser.id, input);
    const id = same ?? newId();
    if (same === null)
      await tx.insert(absences).values({
        id,
        adviserId: adviser.id,
        firstDay: input.firstDay,
        lastDay: input.lastDay,
        fromMinute: input.from,
        toMinute: input.to,
        startsAt: new Date(span.from),
        endsAt: new Date(span.to),
        label: input.label,
        createdAt: now,
      });
    return { ok: true, redirect: `${LIST}/${id}?fait=indisponibilite#contenu` };
  },
};

/** Removes one: its hours are free again. What was cancelled because of it stays cancelled. */
export const removeAbsence: Definition<z.output<typeof absenceIdForm>> = {
  name: 'appointments.remove-absence',
  verb: 'delete',
  resource: 'absence',
  subject: named,
  asSystem: UNDER_LOCK,
  schema: absenceIdForm,
  async perform(tx, { actor, input, now }) {
    const adviser = await readActiveAdviser(tx, actor);
    if (!adviser) return fault('not-found');
    const at = now.getTime();
    await lockAgendas(tx, [adviser.id], { from: at, to: at + 1 }, at);
    await tx.delete(absences).where(and(eq(absences.id, input.indisponibilite), eq(absences.adviserId, adviser.id)));
    return { ok: true, redirect: `${LIST}?fait=retrait#contenu` };
  },
};

/** Treats those of the touched appointments that were ticked, all in one press. */
export const treatTouched: Definition<z.output<typeof treatForm>> = {
  name: 'appointments.treat-touched',
  once: true,
  verb: 'update',
  resource: 'absence',
  subject: named,
  asSystem: UNDER_LOCK,
  schema: treatForm,
  async perform(tx, { actor, input, now }) {
    const adviser = await readActiveAdviser(tx, actor);
    const [absence] = await tx.select().from(absences).where(eq(absences.id, input.indisponibilite));
    if (!adviser || !absence) return fault('not-found');
    const span = { from: absence.startsAt.getTime(), to: absence.endsAt.getTime() };
    const wanted = new Set(input.touches);
    const ticked = (await selectTouched(tx, adviser.id, span, now.getTime())).filter(({ id }) => wanted.has(id));
    if (ticked.length < wanted.size)
      return fault('conflict', { message: 'La liste a changé entre-temps. Regardez-la de nouveau, puis recommencez.' });
    const by = { side: 'service', id: adviser.id } as const;
    await treatAppointments(tx, ticked, { means: input.moyen, by, reason: input.raison }, now.getTime());
    return { ok: true, redirect: `${LIST}/${input.indisponibilite}?fait=traites#contenu` };
  },
};
