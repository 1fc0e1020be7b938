import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { describe, expect, test } from 'vitest';
import { runs } from '#lib/platform/testing/effort.ts';
import { z } from 'zod';
import { composeMessage } from './compose.ts';
import {
  checkedMessage,
  DeliveryError,
  displayName,
  isMailAddress,
  parseMailbox,
  type MailMessage,
} from './message.ts';

const message = (change: Partial<MailMessage> = {}): MailMessage => ({
  to: { name: 'Élodie Ngoma', address: 'elodie@example.cg' },
  from: { name: 'Orientation Pro Congo', address: 'ne-pas-repondre@example.cg' },
  subject: 'Confirmez votre adresse e-mail',
  text: 'Bonjour,\n\nhttps://example.cg/x\n',
  messageId: '<0b9c5f0e-6f0a-4f43-9a3e-3a8f6d1c2b7a@example.cg>',
  ...change,
});

const BREAKS = ['\r\n', '\n', '\r', '\0', '\u2028', '\u2029', '\u0085'];
const broken = fc
  .tuple(fc.string({ unit: 'grapheme' }), fc.constantFrom(...BREAKS), fc.string({ unit: 'grapheme' }))
  .map((parts) => parts.join(''));

describe('addresses', () => {
  test.each(['a@b.cg', 'prenom.nom+test@univ-mngb.cg', 'x@localhost', `${'a'.repeat(64)}@example.cg`])(
    'accepts %s',
    (address) => {
      expect(isMailAddress(address)).toBe(true);
    },
  );

  test.each([
    '',
    'a',
    '@b.cg',
    'a@',
    'a@@b.cg',
    'a@b@c.cg',
    'a b@c.cg',
    'a@b.cg,c@d.cg',
    'a@b.cg;c@d.cg',
    '<a@b.cg>',
    'A <a@b.cg>',
    'a@b.cg\r\nBcc: c@d.cg',
    '"a\r\nb"@c.cg',
    '.a@b.cg',
    'a..b@c.cg',
    'a@b..cg',
    'a@.b.cg',
    'a@b.cg.',
    'a@[127.0.0.1]',
    'é@b.cg',
    `a@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(63)}.${'e'.repeat(63)}.cg`,
  ])('refuses %j', (address) => {
    expect(isMailAddress(address)).toBe(false);
  });

  test('accepts every address that the forms accept', () => {
    const part = fc.string({
      unit: fc.constantFrom('a', 'Z', '9', '_', "'", '+', '-', '.'),
      minLength: 1,
      maxLength: 70,
    });
    fc.assert(
      fc.property(part, part, (local, domain) => {
        const form = z.email().max(254).safeParse(`${local}@${domain}.cg`);
        fc.pre(form.success);
        expect(isMailAddress(`${local}@${domain}.cg`)).toBe(true);
      }),
      { numRuns: runs(50, 2_000) },
    );
  });

  test('whatever is accepted is one line with one @ and no separator', () => {
    const hostile = fc.string({
      unit: fc.constantFrom('a', '.', '@', ',', ';', '<', '>', ' ', '"', ':', '(', '\r', '\n', '\t', 'é'),
      maxLength: 30,
    });
    fc.assert(
      fc.property(fc.oneof(hostile, broken), (address) => {
        if (isMailAddress(address)) expect(address).toMatch(/^[^\s@,;<>":()]+@[^\s@,;<>":()]+$/);
      }),
    );
  });
});

describe('header injection', () => {
  test('a message whose address or subject breaks a line is refused for good', () => {
    fc.assert(
      fc.property(broken, (text) => {
        for (const change of [
          { subject: text },
          { to: { name: '', address: `${text}@example.cg` } },
          { to: { name: '', address: `a@example.cg${text}` } },
          { from: { name: '', address: text } },
          { messageId: `<${text}@example.cg>` },
        ]) {
          expect(() => checkedMessage(message(change))).toThrow(DeliveryError);
        }
      }),
    );
  });

  test('a hostile name never adds a recipient or a header', async () => {
    const injected = fc.constantFrom(
      '\r\nBcc: victim@evil.test',
      '" <victim@evil.test>, "',
      'victim@evil.test,',
      '\nX-Injected: 1\n\n',
      '=?utf-8?q?a=0D=0AX-Injected:_1?=',
      '>, <victim@evil.test',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', maxLength: 20 }),
        injected,
        fc.string({ maxLength: 20 }),
        async (before, attack, after) => {
          const mail = await simpleParser(
            await composeMessage(
              checkedMessage(message({ to: { name: before + attack + after, address: 'a@example.cg' } })),
            ),
          );
          const to = [mail.to].flat().flatMap((list) => list?.value ?? []);
          expect(to.map(({ address }) => address)).toEqual(['a@example.cg']);
          expect([...mail.headers.keys()].sort()).toEqual([
            'auto-submitted',
            'content-transfer-encoding',
            'content-type',
            'date',
            'from',
            'message-id',
            'mime-version',
            'subject',
            'to',
          ]);
        },
      ),
      { numRuns: runs(20, 600) },
    );
  });
});

test('a calendar whose text says another method than its header, or two, is refused for good', () => {
  const lines = (...methods: string[]) => ['BEGIN:VCALENDAR', ...methods, 'END:VCALENDAR', ''].join('\r\n');
  const checked = (text: string) => () => checkedMessage(message({ calendar: { method: 'CANCEL', text } }));
  expect(checked(lines('METHOD:CANCEL'))().calendar?.method).toBe('CANCEL');
  for (const methods of [[], ['METHOD:REQUEST'], ['METHOD:CANCEL', 'METHOD:REQUEST']])
    expect(checked(lines(...methods))).toThrow(
      expect.objectContaining({ fault: 'message', message: 'calendrier invalide' }),
    );
});

test.each([
  ['Élodie Ngoma', 'Élodie Ngoma'],
  ['  Jean-Baptiste\u00a0 N’Goma ', 'Jean-Baptiste N’Goma'],
  ['J.P. Mabiala', 'J.P. Mabiala'],
  ['Gagnez sur evil.test', ''],
  ['Appelez le 06 612 34 56', ''],
  ['Promotion 242', 'Promotion 242'],
  ['https://evil.test', ''],
  ['a@evil.test', ''],
  ['x'.repeat(81), ''],
  [null, ''],
])('the name %j is shown as %j', (name, shown) => {
  expect(displayName(name)).toBe(shown);
});

test('MAIL_FROM is read with or without a name, and a wrong one is a fault of the installation', () => {
  expect(parseMailbox('Orientation Pro Congo <ne-pas-repondre@localhost>')).toEqual({
    name: 'Orientation Pro Congo',
    address: 'ne-pas-repondre@localhost',
  });
  expect(parseMailbox('"Orientation" <a@b.cg>')).toEqual({ name: 'Orientation', address: 'a@b.cg' });
  expect(parseMailbox(' a@b.cg ')).toEqual({ name: '', address: 'a@b.cg' });
  expect(() => parseMailbox('a@b.cg, c@d.cg')).toThrow(expect.objectContaining({ fault: 'transport' }));
});
