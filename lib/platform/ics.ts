import { isMailAddress, type CalendarMethod, type Mailbox } from './mail/message.ts';

/** What a calendar shows of one meeting. Texts are plain: they are escaped here. */
export type CalendarEvent = {
  /** The same for the whole life of the meeting (`calendarUid`). */
  readonly uid: string;
  /** Rises with each change: a calendar keeps the highest it has seen, in whatever order the files arrive. */
  readonly sequence: number;
  readonly method: CalendarMethod;
  readonly start: Date;
  readonly end: Date;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  /** When this state of the meeting was decided: the same state gives the same file. */
  readonly stamp: Date;
};

/** Those whom the file names. Equal in an invitation and in what cancels it, or calendars ignore the latter. */
export type CalendarParties = { readonly organizer: Mailbox; readonly attendee: Mailbox };

/** The UID of something of ours. @param siteUrl address of the installation */
export const calendarUid = (id: string, siteUrl: string): string => `${id}@${new URL(siteUrl).host}`;

/**
 * The calendar file (RFC 5545) of one meeting: one VEVENT, times in UTC, each line at most 75 octets and ended by CRLF.
 * @throws when an address, the sequence or a time is none: a fault of the caller
 */
export function calendarFile(event: CalendarEvent, { organizer, attendee }: CalendarParties): string {
  if (!Number.isSafeInteger(event.sequence) || event.sequence < 0) throw new Error('calendar: no sequence');
  return calendarText(
    [`METHOD:${event.method}`],
    [
      [
        ...eventLines(event, event.method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED'),
        `ORGANIZER${party(organizer)}`,
        // Whoever receives the file has agreed to the hour on the site: a calendar need not ask.
        `ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE${party(attendee)}`,
      ],
    ],
  );
}

/** One meeting of a calendar that a program fetches again and again: it names nobody. */
export type PublishedEvent = Omit<CalendarEvent, 'method'> & {
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
};

/** A calendar to subscribe to. @param name how programs call it */
export const publishedCalendar = (name: string, events: readonly PublishedEvent[]): string =>
  calendarText(
    ['METHOD:PUBLISH', `X-WR-CALNAME:${escaped(name)}`],
    events.map((event) => eventLines(event, event.status)),
  );

const eventLines = (event: Omit<CalendarEvent, 'method'>, status: PublishedEvent['status']): string[] => [
  `UID:${escaped(event.uid)}`,
  `SEQUENCE:${event.sequence}`,
  `STATUS:${status}`,
  `DTSTAMP:${utc(event.stamp)}`,
  `DTSTART:${utc(event.start)}`,
  `DTEND:${utc(event.end)}`,
  `SUMMARY:${escaped(event.summary)}`,
  `DESCRIPTION:${escaped(event.description)}`,
  `LOCATION:${escaped(event.location)}`,
];

const calendarText = (head: readonly string[], events: readonly (readonly string[])[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Orientation Pro Congo//Rendez-vous//FR',
    'CALSCALE:GREGORIAN',
    ...head,
    ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');

const utc = (instant: Date): string => instant.toISOString().replace(/[-:]|\.\d{3}/g, '');

/** A text value: line breaks become `\n`, other control characters go. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/**
 * The name, quoted, and the address. A `"` cannot be written inside; `^` (RFC 6868) and `\` begin escapes that some
 * programs undo and others show.
 */
function party({ name, address }: Mailbox): string {
  if (!isMailAddress(address)) throw new Error('calendar: no address');
  const plain = name
    .toWellFormed()
    .replace(/["^\\]/g, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  // What an address may contain and an URI may not (RFC 6068).
  const uri = `mailto:${address.replace(/[%/?#&=`^{|}]/g, encodeURIComponent)}`;
  return plain === '' ? `:${uri}` : `;CN="${plain}":${uri}`;
}

/** Lines of at most 75 octets, each further one begun by the space that a reader removes; no character is cut. */
function folded(line: string): string {
  let result = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > 75) {
      result += '\r\n ';
      octets = 1;
    }
    result += character;
    octets += size;
  }
  return result;
}
