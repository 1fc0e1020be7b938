import { runAs, type Tx } from '#db/run-as.ts';
import type { Person } from '#lib/access/core/actor.ts';
import { namesOfAdvisers } from '#lib/appointments/index.ts';
import type { NextStep } from './core/next-steps.ts';
import { selectNotes } from './notes.ts';
import { selectSteps, signed } from './next-steps.ts';

type Written = { readonly adviserId: string; readonly author: string | null };

/** What advisers wrote for a person to read: notes of context, and next steps. */
export type OwnAdvice = {
  readonly notes: readonly (Written & { readonly id: string; readonly text: string; readonly at: Date })[];
  readonly steps: readonly (Written & NextStep)[];
};

type StepAhead = NextStep & { readonly adviserId: string };

/** The same for the person who asks. */
export async function readOwnAdvice(person: Person): Promise<OwnAdvice> {
  const { notes, steps } = await runAs(person, async (tx) => {
    const [ownNotes, ownSteps] = await Promise.all([selectNotes(tx, person.id), selectSteps(tx, person.id)]);
    return { notes: ownNotes, steps: ownSteps };
  });
  const authors = [...notes.map(({ authorId }) => authorId), ...steps.map(({ adviserId }) => adviserId)];
  const names = await namesOfAdvisers(authors);
  return {
    notes: notes.map(({ id, authorId, revisions: [{ text, at }] }) => ({
      id,
      text,
      at,
      adviserId: authorId,
      author: names.get(authorId) ?? null,
    })),
    steps: signed(steps, names),
  };
}

/** What the person is still to do, in their own transaction. */
export const selectStepsAhead = async (tx: Tx, personId: string): Promise<readonly StepAhead[]> =>
  (await selectSteps(tx, personId)).filter(({ done }) => !done);

/** The same steps with who wrote each, as they are shown. */
export async function signSteps(steps: readonly StepAhead[]): Promise<OwnAdvice['steps']> {
  const names = await namesOfAdvisers(steps.map(({ adviserId }) => adviserId));
  return signed(steps, names);
}
