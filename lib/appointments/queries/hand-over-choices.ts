import { eq } from 'drizzle-orm';
import { runAs, type Tx } from '#db/run-as.ts';
import { appointments } from '#db/schema/appointments.ts';
import { isId, type Person } from '#lib/access/core/actor.ts';
import type { Appointment } from '../appointment-row.ts';
import { refusal } from '../core/lifecycle.ts';
import type { Instant } from '../core/zone.ts';
import { listAdvisers, listFreeHours, type Adviser } from '../free-hours.ts';
import { ownRules, serviceRules } from '../judge.ts';
import { findMotifById, type Motif } from '../motifs.ts';
import { selectOfAdviser, type AdviserAppointment } from './adviser-appointments.ts';
import { forAdviser } from './adviser-desk.ts';

export type HandOverChoices = {
  readonly appointment: AdviserAppointment;
  /** Who is free at its hour and place; null when it can be handed over no more. */
  readonly advisers: readonly Adviser[] | null;
};

/** To whom the adviser may hand over this appointment; null when it is not theirs. */
export async function findHandOverChoices(actor: Person, id: string, now: Instant): Promise<HandOverChoices | null> {
  if (!isId(id)) return null;
  const found = await forAdviser(actor, async (tx) => {
    const [appointment] = await selectOfAdviser(tx, actor.id, eq(appointments.id, id));
    const motif = appointment && (await findMotifById(tx, appointment.motifId));
    return appointment && motif ? { appointment, motif } : null;
  });
  if (!found) return null;
  const { appointment, motif } = found;
  if (refusal('move', 'service', appointment, now)) return { appointment, advisers: null };
  return { appointment, advisers: await runAs(actor, (tx) => selectFree(tx, appointment, motif, now)) };
}

/** The others who are free then, in the transaction of somebody to whom they are shown. */
async function selectFree(tx: Tx, appointment: Appointment, motif: Motif, now: Instant): Promise<Adviser[]> {
  const { startsAt, placeId, adviserId, personId } = appointment;
  const others = (await listAdvisers(tx)).filter(({ id }) => id !== adviserId && id !== personId);
  const rules = serviceRules(ownRules(motif, appointment));
  const window = { from: startsAt, to: startsAt + 1 };
  const ids = others.map(({ id }) => id);
  const [hour] = await listFreeHours(tx, rules, ids, placeId === null ? [] : [placeId], window, now);
  return others.filter(({ id }) => hour?.adviserIds.includes(id));
}
