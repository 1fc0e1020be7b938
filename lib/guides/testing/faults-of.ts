/** Runs a check on each entry. @returns the name of each that fails it, with why: one test then shows them all. */
export const faultsOf = <T>(entries: Iterable<T>, nameOf: (entry: T) => string, check: (entry: T) => void): string[] =>
  [...entries].flatMap((entry) => {
    try {
      check(entry);
      return [];
    } catch (error) {
      return [`${nameOf(entry)}: ${error instanceof Error ? error.message : String(error)}`];
    }
  });
