import type { Pole } from '#lib/interests/poles.ts';

/** Vocabulary of interest inventories: answers, items, instruments. No behaviour beyond reading them. */

/** 0 = “not at all” … 4 = “very much”; 'x' = “I do not know this activity”, counted as missing, never as neutral. */
export const ANSWER_VALUES = [0, 1, 2, 3, 4, 'x'] as const;
export type Answer = (typeof ANSWER_VALUES)[number];
/** Item id → answer. An absent id is an unanswered item. */
export type Answers = Readonly<Record<string, Answer>>;

/** The highest value of one item. */
export const MAX_ITEM_SCORE = 4;

export interface Item {
  readonly id: string;
  /** An activity: infinitive first, no final full stop. */
  readonly text: string;
  /** The scoring key. Never sent to a browser: see `publicItems`. */
  readonly pole: Pole;
}

export interface ScaleLabel {
  readonly value: Answer;
  readonly label: string;
}

export type InstrumentId = 'riasec';
export type InstrumentState = 'draft' | 'pilot' | 'active' | 'retired';

/** One published form of a questionnaire. Items are in display order; `pageSize` of them make a page. */
export interface Instrument {
  readonly id: InstrumentId;
  readonly version: string;
  readonly state: InstrumentState;
  readonly algorithmVersion: string;
  readonly title: string;
  readonly items: readonly Item[];
  readonly scaleLabels: readonly ScaleLabel[];
  readonly pageSize: number;
}

/** What may go to a browser about an item. */
export interface PublicItem {
  readonly id: string;
  readonly text: string;
}

/** The items without their key, in display order. */
export function publicItems(instrument: Instrument): PublicItem[] {
  return instrument.items.map(({ id, text }) => ({ id, text }));
}

/**
 * Deterministic JSON text of everything that may never change once a version is published: items and their
 * order, keys, scale labels, page size, algorithm version. To be hashed elsewhere. The state and the title are
 * left out: moving from draft to pilot does not make another questionnaire.
 */
export function canonicalInstrument(instrument: Instrument): string {
  return JSON.stringify({
    id: instrument.id,
    version: instrument.version,
    algorithmVersion: instrument.algorithmVersion,
    pageSize: instrument.pageSize,
    scaleLabels: instrument.scaleLabels.map(({ value, label }) => [value, label]),
    items: instrument.items.map(({ id, text, pole }) => [id, text, pole]),
  });
}

/** Whether two versions ask and key the very same: the answers to one are answers to the other. */
export const sameQuestions = (a: Instrument, b: Instrument): boolean =>
  canonicalInstrument({ ...a, version: b.version, algorithmVersion: b.algorithmVersion }) === canonicalInstrument(b);

/** Items of one page; `page` counts from 0. An empty list when the page does not exist. */
export function itemsOfPage(instrument: Instrument, page: number): readonly Item[] {
  return instrument.items.slice(page * instrument.pageSize, (page + 1) * instrument.pageSize);
}

/** Number of pages of the questionnaire. */
export function pageCount(instrument: Instrument): number {
  return Math.ceil(instrument.items.length / instrument.pageSize);
}
