import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { runs } from '#lib/platform/testing/effort.ts';
import { calendarFile, calendarUid, type CalendarEvent, type CalendarParties } from './ics.ts';

const UID = '0b9c5f0e-6f0a-4f43-9a3e-3a8f6d1c2b7a@orientation.example';
const parties: CalendarParties = {
  organizer: { name: 'Orientation Pro Congo', address: 'rendez-vous@orientation.example' },
  attendee: { name: 'Élodie Ngoma', address: 'elodie@example.cg' },
};
const event = (change: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: UID,
  sequence: 0,
  method: 'REQUEST',
  start: new Date('2026-07-10T09:00:00.000Z'),
  end: new Date('2026-07-10T09:45:00.000Z'),
  summary: 'Rendez-vous d’orientation',
  description: 'À apporter : votre résultat',
  location: 'Lycée de la Révolution, Brazzaville',
  stamp: new Date('2026-07-01T08:00:00.000Z'),
  ...change,
});

/** What the independent parser finds: exactly one event, or it throws. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  const [vevent, ...others] = calendar.getAllSubcomponents();
  if (vevent?.name !== 'vevent' || others.length > 0) throw new Error('not one event');
  return {
    calendar,
    vevent,
    method: calendar.getFirstPropertyValue('method'),
    value: (name: string) => vevent.getFirstPropertyValue(name),
    names: vevent.getAllProperties().map(({ name }) => name),
    attendee: vevent.getFirstProperty('attendee'),
    organizer: vevent.getFirstProperty('organizer'),
  };
}

/** Each line in UTF-8 and at most 75 octets, ended by CRLF and by nothing else. */
function expectWellFolded(file: string) {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const bytes = Buffer.from(file);
  expect(file.endsWith('\r\nEND:VCALENDAR\r\n')).toBe(true);
  let from = 0;
  for (let at = bytes.indexOf('\r\n'); at !== -1; at = bytes.indexOf('\r\n', from)) {
    const line = bytes.subarray(from, at);
    expect(line.length).toBeLessThanOrEqual(75);
    expect(line.length).toBeGreaterThan(1);
    // Throws when a character was cut.
    expect(decoder.decode(line)).not.toMatch(/[\r\n]/);
    from = at + 2;
  }
  expect(from).toBe(bytes.length);
}

const NAMES = ['uid', 'sequence', 'status', 'dtstamp', 'dtstart', 'dtend', 'summary', 'description', 'location'];

describe('the file', () => {
  test('says the meeting in UTC, whatever clock the readers have', () => {
    const file = calendarFile(event(), parties);
    const { value, method, names, vevent } = read(file);
    expect(file).toMatch(/\r\nDTSTAMP:20260701T080000Z\r\nDTSTART:20260710T090000Z\r\nDTEND:20260710T094500Z\r\n/);
    expect(file).not.toMatch(/TZID|VTIMEZONE/);
    expect((value('dtstart') as ICAL.Time).toJSDate()).toEqual(event().start);
    expect((value('dtend') as ICAL.Time).toJSDate()).toEqual(event().end);
    expect([value('summary'), value('description'), value('location')]).toEqual([
      event().summary,
      event().description,
      event().location,
    ]);
    expect([method, value('status'), value('uid')]).toEqual(['REQUEST', 'CONFIRMED', UID]);
    expect(names).toEqual([...NAMES, 'organizer', 'attendee']);
    expect(vevent.getFirstProperty('method')).toBeNull();
  });

  test('the UID is that of the appointment at this site', () => {
    expect(calendarUid('0b9c5f0e-6f0a-4f43-9a3e-3a8f6d1c2b7a', 'https://orientation.example')).toBe(UID);
  });

  test('a cancellation has the parties and the UID of its invitation and a higher sequence (ob-35)', () => {
    const invitation = read(calendarFile(event(), parties));
    const file = calendarFile(event({ method: 'CANCEL', sequence: 1 }), parties);
    const cancel = read(file);
    expect([cancel.method, cancel.value('status')]).toEqual(['CANCEL', 'CANCELLED']);
    expect(cancel.value('sequence')).toBeGreaterThan(Number(invitation.value('sequence')));
    expect(cancel.value('uid')).toBe(invitation.value('uid'));
    for (const party of ['organizer', 'attendee'] as const)
      expect(cancel[party]?.toICALString()).toBe(invitation[party]?.toICALString());
    const lines = file.split('\r\n');
    expect(lines.indexOf('METHOD:CANCEL')).toBeGreaterThan(lines.indexOf('BEGIN:VCALENDAR'));
    expect(lines.indexOf('METHOD:CANCEL')).toBeLessThan(lines.indexOf('BEGIN:VEVENT'));
    expect(lines.filter((line) => line.startsWith('METHOD'))).toHaveLength(1);
  });

  test('folds a long title between characters (ob-37)', () => {
    const summary =
      'Rendez-vous d’orientation — université et vœux pour les filières de l’énergie et de la forêt à Pointe-Noire';
    // The è lies on the octets 75 and 76.
    expect(Buffer.byteLength(`SUMMARY:${summary.slice(0, summary.indexOf('è'))}`)).toBe(74);
    const file = calendarFile(event({ summary }), parties);
    expectWellFolded(file);
    expect(file).toContain('\r\n ères de l’énergie');
    expect(read(file).value('summary')).toBe(summary);
  });

  test('a name with quotation marks and a semicolon reaches the reader whole (ob-38)', () => {
    const attendee = { name: 'Jean "Le Petit" Témoin; fils', address: 'jean@example.cg' };
    const { attendee: found } = read(calendarFile(event(), { ...parties, attendee }));
    expect(found?.getParameter('cn')).toBe('Jean Le Petit Témoin; fils');
    expect(found?.getFirstValue()).toBe('mailto:jean@example.cg');
  });

  test('nobody is named when there is no name', () => {
    const { attendee } = read(calendarFile(event(), { ...parties, attendee: { name: ' "', address: 'a@b.cg' } }));
    expect(attendee?.getParameter('cn')).toBeUndefined();
    expect(attendee?.getFirstValue()).toBe('mailto:a@b.cg');
  });

  test('refuses what is no address, no sequence and no time', () => {
    const to = (address: string) => ({ ...parties, attendee: { name: '', address } });
    for (const bad of ['', 'a@b.cg\r\nATTENDEE:mailto:c@d.cg', 'a@b.cg,c@d.cg', '"a"@b.cg'])
      expect(() => calendarFile(event(), to(bad))).toThrow('calendar: no address');
    for (const sequence of [-1, 0.5, Number.NaN])
      expect(() => calendarFile(event({ sequence }), parties)).toThrow('calendar: no sequence');
    expect(() => calendarFile(event({ start: new Date('never') }), parties)).toThrow(RangeError);
  });
});

test('whatever is typed, the parser reads the texts, the names and nothing else', () => {
  const hostile = fc.constantFrom(
    '\r\nATTENDEE:mailto:x@evil.test\r\n',
    '\nEND:VEVENT\nBEGIN:VEVENT\n',
    '\r',
    '"',
    '";CN="',
    ';',
    ':',
    ',',
    '\\',
    '\\n',
    '^n',
    "^'",
    '\0',
    '\u2028',
    '\ud800',
    '👩🏾‍🎓',
    'é',
    'œ',
  );
  const typed = fc
    .array(fc.oneof(hostile, fc.string({ unit: 'grapheme', maxLength: 40 })), { maxLength: 8 })
    .map((parts) => parts.join(''));
  const kept = (text: string) =>
    text
      .toWellFormed()
      .replace(/\r\n|[\r\u0085\u2028\u2029]/g, '\n')
      .replace(/[\0-\x08\x0b-\x1f\x7f-\x9f]/g, '');
  fc.assert(
    fc.property(typed, typed, typed, (summary, description, name) => {
      const file = calendarFile(event({ summary, description, location: summary }), {
        organizer: { name, address: parties.organizer.address },
        attendee: { name, address: parties.attendee.address },
      });
      expectWellFolded(file);
      const { value, names, attendee, organizer, calendar } = read(file);
      expect(calendar.getAllProperties().map((one) => one.name)).toEqual(['version', 'prodid', 'calscale', 'method']);
      expect(names).toEqual([...NAMES, 'organizer', 'attendee']);
      expect([value('summary'), value('description'), value('location')]).toEqual(
        [summary, description, summary].map(kept),
      );
      expect(attendee?.getFirstValue()).toBe('mailto:elodie@example.cg');
      expect(organizer?.getFirstValue()).toBe('mailto:rendez-vous@orientation.example');
      const cn = String(attendee?.getParameter('cn') ?? '');
      expect(cn).not.toMatch(/["\p{Cc}]/u);
      const letters = (text: string) => text.toWellFormed().replace(/["^\\\s\p{Cc}\u2028\u2029]/gu, '');
      expect(letters(cn)).toBe(letters(name));
    }),
    { numRuns: runs(150, 5_000) },
  );
});

/** A calendar as programs keep one: of each UID the state with the highest SEQUENCE, shown unless it is cancelled. */
function shownAfter(files: readonly string[]): string[] {
  const known = new Map<string, { sequence: number; status: unknown }>();
  for (const file of files) {
    const { value } = read(file);
    const [uid, sequence, status] = [String(value('uid')), Number(value('sequence')), value('status')];
    if (sequence > (known.get(uid)?.sequence ?? -1)) known.set(uid, { sequence, status });
  }
  return [...known].filter(([, { status }]) => status !== 'CANCELLED').map(([uid]) => uid);
}

const orders = <T>(items: readonly T[]): T[][] =>
  items.length === 0
    ? [[]]
    : items.flatMap((item, index) => orders(items.filter((_, at) => at !== index)).map((rest) => [item, ...rest]));

describe('a life of an appointment', () => {
  const days = ['10', '11', '12', '13'];
  const invitations = days.map((day, sequence) =>
    calendarFile(
      event({
        sequence,
        start: new Date(`2026-07-${day}T09:00:00.000Z`),
        end: new Date(`2026-07-${day}T09:45:00.000Z`),
      }),
      parties,
    ),
  );
  const cancelled = calendarFile(event({ method: 'CANCEL', sequence: 4 }), parties);

  test('confirmed, moved three times and cancelled: the sequence rises under one UID (ob-36)', () => {
    const states = [...invitations, cancelled].map((file) => read(file).value);
    expect(states.map((value) => value('sequence'))).toEqual([0, 1, 2, 3, 4]);
    expect(new Set(states.map((value) => value('uid')))).toEqual(new Set([UID]));
  });

  test('invitation, move and cancellation leave nothing behind, in whatever order they arrive', () => {
    const [invitation, move] = invitations as [string, string];
    expect(shownAfter([invitation])).toEqual([UID]);
    expect(shownAfter([move, invitation])).toEqual([UID]);
    const all = orders([invitation, move, cancelled]);
    expect(all).toHaveLength(6);
    for (const order of all) expect(shownAfter(order)).toEqual([]);
  });
});
