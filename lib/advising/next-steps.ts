import { and, asc, eq, isNull, lt } from 'drizzle-orm';
import type { z } from 'zod';
import { runAs, type Tx } from '#db/run-as.ts';
import { nextSteps } from '#db/schema/advising.ts';
import type { Person } from '#lib/access/core/actor.ts';
import { fault } from '#lib/access/core/fault.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { localDate, type LocalDate } from '#lib/appointments/core/zone.ts';
import { newId } from '#lib/platform/id.ts';
import { stepDoneForm, stepForm, type NextStep } from './core/next-steps.ts';
import { findRelation, refusalToWrite, subjectOfAdviser, type Relation } from './relation.ts';
import { openText, sealText } from './sealed.ts';

/** The steps of this person that the reader of this transaction may see; what is to be done first comes first. */
export async function selectSteps(tx: Tx, personId: string): Promise<(NextStep & { adviserId: string })[]> {
  const rows = await tx
    .select()
    .from(nextSteps)
    .where(eq(nextSteps.profileId, personId))
    .orderBy(asc(nextSteps.dueOn), asc(nextSteps.id));
  return rows.map(({ id, label, dueOn, doneAt, adviserId }) => ({
    id,
    label: openText(label, 'step', id),
    dueOn,
    done: doneAt !== null,
    adviserId,
  }));
}

/** Steps with what their authors call themselves; null for one who left the service. */
export const signed = <Step extends { readonly adviserId: string }>(
  steps: readonly Step[],
  names: ReadonlyMap<string, string>,
): (Step & { readonly author: string | null })[] =>
  steps.map((step) => ({ ...step, author: names.get(step.adviserId) ?? null }));

const pageOf = (personId: string): string => `/conseil/personnes/${personId}?fait=etape#etapes`;

/** Writes a next step for a person whom the adviser receives. */
export const addStep: Definition<z.output<typeof stepForm>> = {
  name: 'advising.add-step',
  once: true,
  verb: 'create',
  resource: 'next-step',
  subject: (tx, { actor, input }) => subjectOfAdviser(tx, actor, 'next-step', input.personne),
  schema: stepForm,
  prepare: async ({ actor, input }) => (await refusalToWrite(actor, input.personne)) ?? { ok: true, ready: undefined },
  async perform(tx, { actor, input, now }) {
    if (actor.kind === 'guest') return fault('unauthenticated');
    const dueOn = input['pour-le'];
    if (dueOn === null || dueOn < localDate(now.getTime(), 'UTC'))
      return fault('invalid', { fieldErrors: { 'pour-le': 'Donnez une date à venir.' } });
    const id = newId();
    await tx.insert(nextSteps).values({
      id,
      profileId: input.personne,
      adviserId: actor.id,
      label: sealText(input.etape, 'step', id),
      dueOn,
      createdAt: now,
    });
    return { ok: true, redirect: pageOf(input.personne) };
  },
};

/** Says that a step is done, or that it is not after all. */
export const setStepDone: Definition<z.output<typeof stepDoneForm>> = {
  name: 'advising.step-done',
  verb: 'update',
  resource: 'next-step',
  async subject(tx, { actor, input }) {
    const [row] = await tx
      .select({ personId: nextSteps.profileId })
      .from(nextSteps)
      .where(eq(nextSteps.id, input.etape));
    return row ? subjectOfAdviser(tx, actor, 'next-step', row.personId) : null;
  },
  schema: stepDoneForm,
  async perform(tx, { input, now }) {
    const [row] = await tx
      .update(nextSteps)
      .set({ doneAt: input.fait === 'oui' ? now : null })
      .where(eq(nextSteps.id, input.etape))
      .returning({ personId: nextSteps.profileId });
    return row ? { ok: true, redirect: pageOf(row.personId) } : fault('not-found');
  },
};

type LateStep = NextStep & { readonly personId: string; readonly personName: string | null };

const LATE_SHOWN = 10;

/**
 * What the adviser wrote and whose day is over: how many, and the oldest of them. `today`: where they are.
 */
export async function listLateSteps(
  actor: Person,
  today: LocalDate,
): Promise<{ readonly count: number; readonly oldest: readonly LateStep[] }> {
  const late = and(eq(nextSteps.adviserId, actor.id), isNull(nextSteps.doneAt), lt(nextSteps.dueOn, today));
  const { rows, count } = await runAs(actor, async (tx) => ({
    rows: await tx
      .select()
      .from(nextSteps)
      .where(late)
      .orderBy(asc(nextSteps.dueOn), asc(nextSteps.id))
      .limit(LATE_SHOWN),
    count: await tx.$count(nextSteps, late),
  }));
  const relations = new Map<string, Relation | null>();
  for (const { profileId } of rows)
    if (!relations.has(profileId)) relations.set(profileId, await findRelation(actor, profileId));
  const oldest = rows.flatMap(({ id, label, dueOn, profileId }) => {
    const relation = relations.get(profileId);
    // Without the guardian’s yes to today’s words there is no more than the name.
    if (!relation?.open) return [];
    const step = { id, label: openText(label, 'step', id), dueOn, done: false };
    return [{ ...step, personId: profileId, personName: relation.name }];
  });
  return { count, oldest };
}
