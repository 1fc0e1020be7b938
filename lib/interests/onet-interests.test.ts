import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText } from '#lib/platform/testing/any-text.ts';
import { runs } from '#lib/platform/testing/effort.ts';
import { TABLE, fileOf, linesOf, officialFile } from './testing/onet-file.ts';
import { MAX_PROFILES, MIN_PROFILES, parseInterests, readInterests, releaseOfDates } from './onet-interests.ts';
import type { InterestsReading } from './onet-interests.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const FILE = officialFile();
const LINES = TABLE.flatMap((row) => linesOf(row));
const expected = TABLE.map(({ soc, interests }) => ({ soc, interests }));
const profilesOf = (reading: InterestsReading) => (reading.ok ? reading.profiles : reading.problems);
const problemsOf = (reading: InterestsReading) =>
  reading.ok ? [] : reading.problems.map(({ line, text }) => `${line ?? 'fichier'}: ${text}`);
/** The file with line `n` (the header is 1) replaced by these. */
const withLine = (n: number, ...lines: string[]): string => fileOf(LINES.toSpliced(n - 2, 1, ...lines));
/** Line `n` with one of its seven fields replaced. */
const withField = (n: number, field: number, value: string): string =>
  withLine(n, (LINES[n - 2] ?? '').split('\t').with(field, value).join('\t'));

describe('the official file', () => {
  test('gives the 923 profiles of the table, code by code', () => {
    expect(LINES).toHaveLength(8_307); // the count of O*NET’s own data dictionary
    expect(profilesOf(parseInterests(FILE))).toEqual(expected);
  });

  test('is the same with LF, without a last line end, with a byte order mark', () => {
    for (const variant of [FILE.replaceAll('\r\n', '\n'), FILE.slice(0, -2), `\ufeff${FILE}`]) {
      expect(profilesOf(readInterests(bytes(variant)))).toEqual(expected);
    }
  });

  test('is the same in any order of its lines', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (stream) => {
        const shuffled = LINES.map((line) => ({ line, at: stream.next().value })).sort((a, b) => a.at - b.at);
        expect(profilesOf(parseInterests(fileOf(shuffled.map(({ line }) => line))))).toEqual(expected);
      }),
      { numRuns: runs(1, 20) },
    );
  });

  test('names its months, the oldest and the newest, and nothing that it does not say', () => {
    expect(parseInterests(FILE)).toMatchObject({ dates: { first: '11/2023', last: '11/2023' } });
    const mixed = fileOf(
      TABLE.flatMap((row, index) => linesOf(row, index === 4 ? '12/2008' : index === 9 ? '02/2026' : '06/2020')),
    );
    expect(parseInterests(mixed)).toMatchObject({ dates: { first: '12/2008', last: '02/2026' } });
    expect(releaseOfDates({ first: '11/2023', last: '11/2023' })).toBe('O*NET, données de 11/2023');
    expect(releaseOfDates({ first: '12/2008', last: '02/2026' })).toBe('O*NET, données de 12/2008 à 02/2026');
  });
});

describe('a wrong file is refused, with the line', () => {
  const first = LINES[0] ?? '';
  test.each([
    ['other header', FILE.replace('Scale ID', 'Scale'), /^1: l’en-tête/],
    ['header with spaces for tabs', FILE.replace('Scale ID\tData', 'Scale ID Data'), /^1: l’en-tête/],
    ['no header', FILE.slice(FILE.indexOf('\n') + 1), /^1: l’en-tête/],
    ['old Mac line ends', FILE.replaceAll('\r\n', '\r'), /^1: l’en-tête/],
    ['unknown scale', withField(3, 3, 'OX'), /^3: l’échelle « OX »/],
    ['scale of another table', withField(3, 3, 'WI'), /^3: l’échelle « WI »/],
    ['below the scale', withField(5, 4, '0.99'), /^5: la valeur « 0.99 » est hors/],
    ['above the scale', withField(5, 4, '7.01'), /^5: la valeur « 7.01 » est hors/],
    ['word for a number', withField(5, 4, 'n/a'), /^5: la valeur « n\/a » n’est pas un nombre/],
    ['decimal comma', withField(5, 4, '3,54'), /^5: la valeur « 3,54 » n’est pas un nombre/],
    ['no value', withField(5, 4, ''), /^5: la valeur « {2}» n’est pas un nombre/],
    ['exponent', withField(5, 4, '1e0'), /^5: la valeur « 1e0 » n’est pas un nombre/],
    ['negative', withField(5, 4, '-3.5'), /^5: la valeur « -3.5 » n’est pas un nombre/],
    ['short code', withField(2, 0, '11-1011'), /^2: le code « 11-1011 »/],
    ['code with a space', withField(2, 0, ' 11-1011.00'), /^2: le code/],
    ['element of another table', withField(4, 1, '1.B.3.a'), /^4: l’élément « 1.B.3.a »/],
    [
      'element and name that differ',
      withField(4, 2, 'Social'),
      /^4: l’élément 1.B.1.c s’appelle « Artistic », et non « Social »/,
    ],
    ['date of another form', withField(6, 5, '2023-11-01'), /^6: la date « 2023-11-01 »/],
    ['month 13', withField(6, 5, '13/2023'), /^6: la date « 13\/2023 »/],
    [
      'six columns',
      withLine(7, first.split('\t').slice(1).join('\t')),
      /^7: 7 colonnes attendues, séparées par des tabulations ; il y en a 6/,
    ],
    ['eight columns', withLine(7, `${first}\tx`), /^7: 7 colonnes attendues.* 8/],
    ['empty line inside', withLine(11, '', LINES[9] ?? ''), /^11: la ligne est vide/],
    ['missing element', withLine(5), /^2: pour le code 11-1011.00, il manque Social\./],
    [
      'only the ranks of a code',
      withLine(2, ...linesOf({ soc: '99-9999.00', interests: [1, 2, 3, 4, 5, 6] }).slice(6), first),
      /^2: pour le code 99-9999.00, il manque Realistic, .*Conventional\./,
    ],
    [
      'the same line twice',
      withLine(3, LINES[1] ?? '', LINES[1] ?? ''),
      /^4: le code 11-1011.00 a deux fois Investigative/,
    ],
    [
      'the same element with another value',
      withLine(3, LINES[1] ?? '', (LINES[1] ?? '').replace('3.05', '4.05')),
      /^4: le code 11-1011.00 a deux fois/,
    ],
    ['too few occupations', officialFile(TABLE.slice(0, MIN_PROFILES - 1)), /^fichier: le fichier a 799 professions/],
    [
      'far too many occupations',
      officialFile(
        Array.from({ length: MAX_PROFILES + 1 }, (_, index) => ({
          ...TABLE[0]!,
          soc: `${10 + Math.floor(index / 1000)}-${String(index % 1000).padStart(4, '0')}.00`,
        })),
      ),
      /^fichier: le fichier a 2001 professions/,
    ],
    ['header alone', fileOf([]), /^fichier: le fichier a 0 professions/],
    ['empty', '', /^fichier: le fichier est vide/],
    ['blank', ' \r\n\r\n', /^fichier: le fichier est vide/],
  ])('%s', (_, text, problem) => {
    const problems = problemsOf(readInterests(bytes(text)));
    expect(
      problems.some((one) => problem.test(one)),
      problems.slice(0, 3).join('\n'),
    ).toBe(true);
  });

  test('the limits of the scale are values of it; 800 occupations are enough', () => {
    for (const value of ['1', '1.00', '7', '7.00']) expect(parseInterests(withField(5, 4, value)).ok).toBe(true);
    expect(parseInterests(officialFile(TABLE.slice(0, MIN_PROFILES))).ok).toBe(true);
  });

  test('a mistake is told once, and every mistake is', () => {
    expect(problemsOf(parseInterests(withField(5, 4, '9')))).toHaveLength(1);
    const three = LINES.with(0, (LINES[0] ?? '').replace('\tOI\t', '\tOX\t'))
      .with(42, 'x')
      .with(8_306, `${LINES[8_306]}\t`);
    expect(problemsOf(parseInterests(fileOf(three))).map((text) => text.split(':')[0])).toEqual(['2', '44', '8308']);
  });

  test('what is shown of the file holds no control character and is short', () => {
    const [problem] = problemsOf(parseInterests(withField(2, 3, `\u001b[31m${'x'.repeat(500)}`)));
    expect(problem).toMatch(/^2: l’échelle « \ufffd\[31mx+… »/);
    expect(problem?.length).toBeLessThan(130);
  });

  test.each([
    ['UTF-16, little end first, marked', new Uint8Array(Buffer.from(`\ufeff${FILE}`, 'utf16le')), /UTF-16/],
    ['UTF-16, big end first, marked', new Uint8Array(Buffer.from(`\ufeff${FILE}`, 'utf16le').swap16()), /UTF-16/],
    ['UTF-16 without a mark', new Uint8Array(Buffer.from(FILE, 'utf16le')), /pas un fichier de texte/],
    ['zip', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 8, 0]), /archive/],
    ['binary', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), /pas un fichier de texte/],
    ['Latin-1', new Uint8Array(Buffer.from(`${FILE}é`, 'latin1')), /UTF-8/],
  ])('%s', (_, content, problem) => {
    expect(problemsOf(readInterests(content)).join()).toMatch(problem);
  });
});

describe('whatever happens to the file, no wrong figure comes out', () => {
  const truth = new Map(TABLE.map(({ soc, interests }) => [soc, interests]));

  test('cut anywhere: refused, or whole occupations only', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.nat(FILE.length - 1), fc.integer({ min: FILE.length - 60_000, max: FILE.length - 1 })),
        (length) => {
          const reading = parseInterests(FILE.slice(0, length));
          if (!reading.ok) return;
          expect(reading.profiles.length).toBeGreaterThanOrEqual(MIN_PROFILES);
          for (const { soc, interests } of reading.profiles) expect(interests).toEqual(truth.get(soc));
        },
      ),
      { numRuns: runs(6, 300) },
    );
  });

  test('a line lost: always noticed when it holds a value; a line of ranks changes nothing', () => {
    fc.assert(
      fc.property(fc.nat(LINES.length - 1), (index) => {
        const reading = parseInterests(fileOf(LINES.toSpliced(index, 1)));
        if (LINES[index]?.includes('\tOI\t')) expect(reading.ok).toBe(false);
        else expect(profilesOf(reading)).toEqual(expected);
      }),
      { numRuns: runs(4, 200) },
    );
  });

  test('any field replaced by anything: refused, or six values on the scale for each code', () => {
    fc.assert(
      fc.property(
        fc.nat(LINES.length - 1),
        fc.nat(6),
        fc.oneof(anyText(), fc.constantFrom('OI', 'IH', '1.B.1.a', '6', 'NaN', '11-1011.00', '__proto__')),
        (index, field, value) => {
          const reading = readInterests(bytes(withField(index + 2, field, value)));
          if (!reading.ok) {
            expect(reading.problems.length).toBeGreaterThan(0);
            return;
          }
          expect(new Set(reading.profiles.map(({ soc }) => soc)).size).toBe(reading.profiles.length);
          const wrong = reading.profiles.filter(
            ({ interests }) => interests.length !== 6 || !interests.every((v) => v >= 1 && v <= 7),
          );
          expect(wrong).toEqual([]);
        },
      ),
      { numRuns: runs(10, 800) },
    );
  });

  test('any bytes at all: an answer, and never a table', () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), anyText().map(bytes)), (content) => {
        expect(readInterests(content).ok).toBe(false);
      }),
    );
  });
});
