import { z } from 'zod';
import { fr } from '#lib/platform/document/french.ts';
import type { CalendarEvent } from '#lib/platform/ics.ts';
import { operatorLine, type Operator } from '#lib/platform/operator.ts';

/** The installation, as messages name it. `url` has no final slash. */
export type Site = { readonly name: string; readonly url: string; readonly operator: Operator | null };

export type Rendered = {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Travels as a calendar file. Who invites and who is invited are the sender and the recipient of the message. */
  readonly calendar?: CalendarEvent;
  /** Where the reader stops messages of this sort; only of those that one may do without. */
  readonly unsubscribe?: string;
};

/** A kind of message: the data it needs, and how it reads. Pure: the same data give the same words. */
export type Template<Kind extends string, Schema extends z.ZodType> = {
  readonly kind: Kind;
  readonly schema: Schema;
  readonly render: (data: z.output<Schema>, site: Site) => Rendered;
  /** Goes to the profile's address only once its owner has confirmed it: anybody may type somebody else's. */
  readonly confirmedOnly?: true;
  /** Once this is so the message says nothing true any more: it is given up instead of sent. */
  readonly outdated?: (data: z.output<Schema>, now: Date) => boolean;
  /** For tests and for looking at it. */
  readonly sample: z.input<Schema>;
};

export const template = <Kind extends string, Schema extends z.ZodType>(
  definition: Template<Kind, Schema>,
): Template<Kind, Schema> => definition;

/** An address to click, on one line, that no mail program can read as something else. */
export const link = z
  .string()
  .max(2000)
  .regex(/^https?:\/\/[^\s<>"'`\\]+$/, { error: 'une adresse http(s)' });

/** A moment; it travels as text. */
export const moment = z.union([z.date(), z.iso.datetime({ offset: true })]).transform((value) => new Date(value));

/** One part of a letter: a paragraph, an address on a line of its own, or a list. */
export type Part = string | { readonly link: string; readonly label: string } | { readonly list: readonly string[] };

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const asText = (part: Part): string =>
  typeof part === 'string'
    ? fr(part)
    : 'link' in part
      ? part.link
      : part.list.map((item) => `- ${fr(item)}`).join('\n');

function asHtml(part: Part): string {
  if (typeof part === 'string') return `<p>${escapeHtml(fr(part))}</p>`;
  if ('list' in part) return `<ul>${part.list.map((item) => `<li>${escapeHtml(fr(item))}</li>`).join('')}</ul>`;
  const href = escapeHtml(part.link);
  return `<p><a href="${href}">${escapeHtml(fr(part.label))}</a><br>${href}</p>`;
}

/**
 * Sets a letter twice from the same parts: plain text first, and simple HTML without script, picture or
 * anything loaded. French spaces and apostrophes are set here; addresses stay as they are. No name is used
 * in the greeting: whoever types somebody else's address must not choose the words that person receives.
 */
export function letter(subject: string, parts: readonly Part[], site: Site): Rendered {
  const all: Part[] = ['Bonjour,', ...parts];
  const closing = `${site.name}, service d’orientation au Congo. Ce message est envoyé automatiquement. Pour nous joindre :`;
  const operator = fr(operatorLine(site.operator));
  const contact = `${site.url}/contact`;
  const text = [...all.map(asText), `-- \n${operator}\n${fr(closing)}\n${contact}`].join('\n\n');
  const html = `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>${escapeHtml(fr(subject))}</title></head><body style="font:16px/1.5 sans-serif;max-width:36em">${all.map(asHtml).join('')}<hr><p>${escapeHtml(operator)}</p><p>${escapeHtml(fr(closing))} <a href="${escapeHtml(contact)}">${escapeHtml(contact)}</a></p></body></html>`;
  return { subject: fr(subject), text: `${text}\n`, html };
}
