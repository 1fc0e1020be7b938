/** More than any word or password that is compared; normalising a whole page of accents would take seconds. */
const FOLDED_AT_MOST = 1000;

/** Lower case, without accents; of a very long text, its beginning. */
export const fold = (text: string): string =>
  text.slice(0, FOLDED_AT_MOST).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
