import { byPole } from '#lib/interests/poles.ts';
import type { Instrument } from '../types.ts';
import type { InstrumentFigures } from './figures.ts';

/**
 * Two readings of a figure that differ by one person say what that person answered: sums are figures times people, and
 * the difference of two sums is the answers. So a figure that is shown anew rests on this many people more or fewer.
 */
const RENEWED_FROM = 10;

type Counted = { readonly n: number };

/** Whether a figure over so many people may stand in the place of one over so many others. */
const mayReplace = (standing: Counted, counted: Counted): boolean => Math.abs(counted.n - standing.n) >= RENEWED_FROM;

/** The new figure when it may be shown, with its number of people; else the one that stands. */
const shown = <Figure extends Counted>(standing: Figure, counted: Figure): Figure =>
  mayReplace(standing, counted) ? counted : standing;

/**
 * What is shown after another count of the same questions. Among ten people who came, one alone may have answered all
 * of a scale, or done the test twice: what rests on fewer than ten more or fewer stays as it stands, each for itself.
 * @returns null when everything stays as it stands
 */
export function renewedFigures(
  instrument: Instrument,
  standing: InstrumentFigures,
  counted: InstrumentFigures,
): InstrumentFigures | null {
  if (!mayReplace({ n: standing.people }, { n: counted.people })) return null;
  return {
    ...counted,
    poles: byPole((pole) => ({
      ...shown(standing.poles[pole], counted.poles[pole]),
      retest: shown(standing.poles[pole].retest, counted.poles[pole].retest),
    })),
    items: counted.items.map((item, index) => {
      const before = standing.items[index];
      const pole = instrument.items[index]?.pole;
      if (!before || !pole) return item;
      // The correlation is over the people of the scale, the share over all people, the rest over those of the item.
      const ofScale = mayReplace(standing.poles[pole], counted.poles[pole]) ? item : before;
      return { ...shown(before, item), itemRest: ofScale.itemRest, unknownShare: item.unknownShare };
    }),
  };
}
