import { z } from 'zod';
import { asMeant } from '#lib/access/core/typed-text.ts';

/** Fields of the forms of an administrator: what was sent is cleaned, then judged in French. */

export const asText = (value: unknown): unknown => (Array.isArray(value) ? value[0] : (value ?? ''));
export const asLine = (value: unknown): unknown => {
  const text = asText(value);
  return typeof text === 'string' ? text.replace(/\s+/g, ' ').trim() : text;
};
export const asParagraph = (value: unknown): unknown => {
  const text = asText(value);
  return typeof text === 'string' ? text.replace(/\r\n?/g, '\n').trim() : text;
};
export const tooLong = (max: number): string => `Dites-le plus court : ${max} signes au plus.`;
/** A text that may not be empty. @param empty what to say when it is */
export const needed = (clean: (value: unknown) => unknown, max: number, empty: string) =>
  z.preprocess(clean, z.string().min(1, empty).max(max, tooLong(max)));
/** A text; null when nothing was written. */
export const optional = (clean: (value: unknown) => unknown, max: number) =>
  z.preprocess(clean, z.string().max(max, tooLong(max))).transform((text) => (text === '' ? null : text));

/** A whole number within bounds. @param unit as in « un nombre entier de minutes » */
export const whole = (unit: string, min: number, max: number) =>
  z.preprocess(asText, z.string().max(50)).transform((text, context) => {
    const digits = asMeant(text).replace(/\s/g, '');
    const count = /^\d{1,5}$/.test(digits) ? Number(digits) : NaN;
    if (count >= min && count <= max) return count;
    context.addIssue({ code: 'custom', message: `Écrivez un nombre entier ${unit}, de ${min} à ${max}.` });
    return z.NEVER;
  });

/** Row ids are judged by the command: one that is none is answered like one that does not exist. */
export const rowId = z.preprocess(asText, z.string().max(100));
