import { fault, type Fault } from '#lib/access/core/fault.ts';
import type { BookingRefusal } from '../book.ts';
import { REFUSAL_WORDS } from '../core/refusal-words.ts';

const WORDS: Readonly<Record<BookingRefusal, string>> = REFUSAL_WORDS;

/** A refusal of a booking, in the words that a person reads. */
export const refused = (why: BookingRefusal): Fault => fault('conflict', { message: WORDS[why] });
