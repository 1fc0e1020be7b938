import { POLES, byPole, type ByPole, type Pole } from '#lib/interests/poles.ts';
import {
  alphaInterval,
  cronbachAlpha,
  itemRestCorrelations,
  measurementError,
  pairCorrelation,
  scaleDeviation,
  scaleMean,
  type Interval,
} from './coefficients.ts';
import { itemsOf, type Tally } from './tally.ts';

/** No figure is made of fewer people: it would be noise, and near to what single people answered. */
export const FIGURES_FROM = 30;

/** No figure is public below: the database says so too (`instrument_figures`). */
export const PUBLIC_FROM = 200;

/** From here on an item says something about its pole, or is known: below and above, it is to be looked at. */
export const ITEM_LIMITS = { itemRest: 0.3, unknownShare: 0.2 } as const;

/** A figure that is null has an `n` below `FIGURES_FROM`, or nothing varies. */
export interface PoleFigures {
  /** People who answered every item of the pole from 0 to 4. */
  readonly n: number;
  /** Of the scale's total, in points (0–40 for ten items). */
  readonly mean: number | null;
  readonly deviation: number | null;
  readonly alpha: number | null;
  /** 95 %, Feldt. */
  readonly alphaInterval: Interval | null;
  /** In points of the scale. */
  readonly measurementError: number | null;
  readonly retest: { readonly n: number; readonly r: number | null };
}

export interface ItemFigures {
  readonly id: string;
  /** People who gave it a value from 0 to 4. */
  readonly n: number;
  readonly mean: number | null;
  readonly deviation: number | null;
  /** Corrected item–total correlation, over the `n` of the pole. */
  readonly itemRest: number | null;
  /** Share, 0–1, of all the people who do not know the activity. */
  readonly unknownShare: number | null;
}

/**
 * What the answers say about the instrument. Plain JSON. No figure is of few people, and two readings of one figure
 * differ by ten people at least (`renewedFigures`): neither one of them nor their difference is one person's answers.
 */
export interface InstrumentFigures {
  /** People whose answers count, each once. */
  readonly people: number;
  readonly leftOut: { readonly careless: number; readonly blank: number; readonly repeated: number };
  readonly poles: ByPole<PoleFigures>;
  /** In display order. */
  readonly items: readonly ItemFigures[];
}

/** The smallest `n` of the six poles: what every figure of a pole rests on at least. */
export const smallestN = ({ poles }: InstrumentFigures): number => Math.min(...POLES.map((pole) => poles[pole].n));

/** From sums to figures. */
export function figuresOf(tally: Tally): InstrumentFigures {
  return {
    people: tally.people,
    leftOut: { ...tally.leftOut },
    poles: byPole((pole) => poleFigures(tally, pole)),
    items: itemFigures(tally),
  };
}

function poleFigures(tally: Tally, pole: Pole): PoleFigures {
  const moments = tally.poles[pole];
  const pairs = tally.retests[pole];
  const enough = moments.n >= FIGURES_FROM;
  const deviation = enough ? scaleDeviation(moments) : null;
  const alpha = enough ? cronbachAlpha(moments) : null;
  return {
    n: moments.n,
    mean: enough ? scaleMean(moments) : null,
    deviation,
    alpha,
    alphaInterval: alpha === null ? null : alphaInterval(alpha, moments.n, moments.sums.length),
    measurementError: alpha === null || deviation === null ? null : measurementError(deviation, alpha),
    retest: { n: pairs.n, r: pairs.n < FIGURES_FROM ? null : pairCorrelation(pairs) },
  };
}

function itemFigures({ instrument, people, poles, items }: Tally): ItemFigures[] {
  const itemRest = new Map<string, number | null>();
  for (const pole of POLES) {
    if (poles[pole].n < FIGURES_FROM) continue;
    const correlations = itemRestCorrelations(poles[pole]);
    for (const [index, { id }] of itemsOf(instrument, pole).entries()) itemRest.set(id, correlations[index] ?? null);
  }
  return instrument.items.map(({ id }, index) => {
    const { answered: n = 0, sum = 0, squares = 0, unknown = 0 } = items[index] ?? {};
    const enough = n >= FIGURES_FROM;
    return {
      id,
      n,
      mean: enough ? sum / n : null,
      deviation: enough ? Math.sqrt((n * squares - sum * sum) / (n * (n - 1))) : null,
      itemRest: itemRest.get(id) ?? null,
      unknownShare: people < FIGURES_FROM ? null : unknown / people,
    };
  });
}
