/**
 * The edition of the published pages that this process shows: a number between the library, which moves it with each
 * new copy, and the server, which keeps rendered documents of one edition only. Neither room knows the other.
 */
type Edition = { number: number; look: (() => void) | null };

// A bundler may load this module several times in one process; the number must exist once.
const edition = ((globalThis as Record<symbol, unknown>)[Symbol.for('opc.edition')] ??= {
  number: 0,
  look: null,
}) as Edition;

/** There is a new copy, and it is what pages are rendered from now on. */
export const newEdition = (): void => {
  edition.number += 1;
};

/** Who looks, without making anybody wait, whether there is something new; null: nobody. Called with each request. */
export const lookForEditions = (look: Edition['look']): void => {
  edition.look = look;
};

/** The number of the edition that is shown now. */
export function currentEdition(): number {
  edition.look?.();
  return edition.number;
}
