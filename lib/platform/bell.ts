/**
 * A bell between rooms that do not know each other: whoever writes a message rings it, the pipeline has it
 * heeded after the commit, and the outbox is what answers. Nothing is lost when nobody answers: the timer
 * finds the row.
 */
type Bell = { rung: boolean; answer: (() => Promise<void>) | null };

// A bundler may load this module several times in one process; the bell must exist once.
const bell = ((globalThis as Record<symbol, unknown>)[Symbol.for('opc.bell')] ??= {
  rung: false,
  answer: null,
}) as Bell;

/** Something was written that should be looked at soon. */
export const ringBell = (): void => {
  bell.rung = true;
};

/** Who looks. The last one to say so; null: nobody. */
export const answerBell = (answer: Bell['answer']): void => {
  bell.answer = answer;
};

/** Lets whoever answers look, if the bell was rung since. */
export async function heedBell(): Promise<void> {
  if (!bell.rung || !bell.answer) return;
  bell.rung = false;
  await bell.answer();
}
