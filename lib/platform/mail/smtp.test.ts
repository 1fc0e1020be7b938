import { afterEach, expect, test } from 'vitest';
import { calendarFile, calendarUid } from '#lib/platform/ics.ts';
import { DeliveryError, type MailMessage } from './message.ts';
import { smtpTransport } from './smtp.ts';
import { reply, smtpSink, type SmtpSink } from './testing/smtp-sink.ts';

const message: MailMessage = {
  to: { name: 'Élodie Ngoma', address: 'elodie@example.cg' },
  from: { name: 'Orientation Pro Congo', address: 'ne-pas-repondre@example.cg' },
  subject: 'Confirmez votre adresse e-mail',
  text: 'Bonjour,\n\n.\n\nhttps://example.cg/x\n',
  messageId: '<0b9c5f0e-6f0a-4f43-9a3e-3a8f6d1c2b7a@example.cg>',
};

const sinks: SmtpSink[] = [];
const sink = async (...options: Parameters<typeof smtpSink>): Promise<SmtpSink> => {
  const opened = await smtpSink(...options);
  sinks.push(opened);
  return opened;
};
afterEach(async () => {
  await Promise.all(sinks.splice(0).map((one) => one.close()));
});

const failure = async (url: string): Promise<DeliveryError> => {
  const error: unknown = await smtpTransport(url)
    .send(message)
    .then(
      () => null,
      (reason: unknown) => reason,
    );
  expect(error).toBeInstanceOf(DeliveryError);
  return error as DeliveryError;
};

test('delivers to the one recipient, under the given Message-ID', async () => {
  const server = await sink();
  await smtpTransport(server.url).send(message);
  expect(server.received).toHaveLength(1);
  expect(server.received[0]!.recipients).toEqual(['elodie@example.cg']);
  expect(server.received[0]!.mail.messageId).toBe(message.messageId);
  expect(server.received[0]!.mail.text?.trim()).toBe(message.text.trim());
  expect(server.received[0]!.mail.headers.get('auto-submitted')).toBe('auto-generated');
});

test('a recipient refused for good, for now, and content refused for good are told apart', async () => {
  const unknown = await failure((await sink({ onRcptTo: (_address, _session, done) => done(reply(550)) })).url);
  expect([unknown.fault, unknown.message]).toEqual(['message', 'smtp 550']);
  const full = await failure((await sink({ onRcptTo: (_address, _session, done) => done(reply(452)) })).url);
  expect([full.fault, full.message]).toEqual(['later', 'smtp 452']);
  const spam = await failure(
    (
      await sink({
        onData: (stream, _session, done) => {
          stream.resume().on('end', () => done(reply(554)));
        },
      })
    ).url,
  );
  expect([spam.fault, spam.message]).toEqual(['message', 'smtp 554']);
});

test('what is wrong with the server or with our access is not held against the message', async () => {
  const gone = await smtpSink();
  await gone.close();
  expect([(await failure(gone.url)).fault, (await failure(gone.url)).message]).toEqual(['transport', 'ECONNREFUSED']);
  const password = await sink({
    authOptional: false,
    authMethods: ['PLAIN'],
    onAuth: (_auth, _session, done) => done(reply(535)),
  });
  expect([(await failure(`smtp://user:wrong@127.0.0.1:${password.port}`)).fault]).toEqual(['transport']);
  const sender = await sink({ onMailFrom: (_address, _session, done) => done(reply(550)) });
  expect((await failure(sender.url)).fault).toBe('transport');
  const busy = await sink({ onConnect: (_session, done) => done(reply(421)) });
  expect((await failure(busy.url)).fault).toBe('transport');
});

test('no fault carries an address', async () => {
  const server = await sink({
    onRcptTo: ({ address }, _session, done) =>
      done(Object.assign(new Error(`no such user ${address}`), { responseCode: 550 })),
  });
  const error = await failure(server.url);
  expect(`${error.message}${error.stack}${JSON.stringify(error)}`).not.toContain('elodie');
});

test('a password never travels in clear to another machine, unless the address says so', async () => {
  let passwords = 0;
  // 0.0.0.0 leads here too, but is not known as the loopback.
  const options: Parameters<typeof smtpSink>[0] = {
    authMethods: ['PLAIN'],
    allowInsecureAuth: true,
    onAuth: (auth, _session, done) => {
      passwords += 1;
      done(null, { user: auth.username ?? '' });
    },
  };
  const server = await sink(options);
  expect((await failure(`smtp://user:secret@0.0.0.0:${server.port}`)).fault).toBe('transport');
  expect(passwords).toBe(0);
  await smtpTransport(`smtp://user:secret@0.0.0.0:${server.port}?requireTLS=false`).send(message);
  expect(passwords).toBe(1);
});

test('STARTTLS is used when offered, and a certificate nobody vouches for is refused', async () => {
  const server = await sink({ disabledCommands: [] });
  expect((await failure(server.url)).fault).toBe('transport');
  await smtpTransport(`${server.url}?tls.rejectUnauthorized=false`).send(message);
  expect(server.received.map(({ secure }) => secure)).toEqual([true]);
});

test.each(['REQUEST', 'CANCEL'] as const)(
  'a calendar travels as one more version, %s in its header and in its text',
  async (method) => {
    const { from: organizer, to: attendee } = message;
    const text = calendarFile(
      {
        method,
        uid: calendarUid('0b9c5f0e-6f0a-4f43-9a3e-3a8f6d1c2b7a', 'https://example.cg'),
        sequence: 2,
        start: new Date('2026-07-10T09:00:00Z'),
        end: new Date('2026-07-10T09:45:00Z'),
        summary: 'Rendez-vous d’orientation',
        description: '',
        location: 'par téléphone',
        stamp: new Date('2026-07-01T08:00:00Z'),
      },
      { organizer, attendee },
    );
    const server = await sink();
    await smtpTransport(server.url).send({ ...message, html: '<p>Élève</p>', calendar: { method, text } });
    const [{ raw, mail }] = server.received as [(typeof server.received)[number]];
    const types = [...raw.matchAll(/^Content-Type: ([^\r]+(?:\r\n[ \t][^\r]+)*)/gim)].map((match) =>
      match[1]!.replace(/\s+/g, ' '),
    );
    expect(types[0]).toMatch(/^multipart\/alternative; /);
    expect(types.slice(1)).toEqual([
      'text/plain; charset=utf-8',
      'text/html; charset=utf-8',
      `text/calendar; method=${method}; charset=utf-8`,
    ]);
    expect(raw).not.toMatch(/^Content-Disposition/im);
    expect(mail.attachments.map(({ contentType, content }) => [contentType, content.toString()])).toEqual([
      ['text/calendar', text],
    ]);
    expect(text.match(/^METHOD:.*$/gm)).toEqual([`METHOD:${method}`]);
    expect([mail.text?.trim(), mail.html]).toEqual([message.text.trim(), '<p>Élève</p>']);
  },
);

test('line breaks in a name or an address add no recipient', async () => {
  const server = await sink();
  const breaks = '\r\nBcc: victime@evil.test';
  const { send } = smtpTransport(server.url);
  await send({ ...message, to: { name: `Élodie${breaks}`, address: 'elodie@example.cg' } });
  for (const address of [`elodie@example.cg${breaks}`, `elodie@example.cg, victime@evil.test`, `<${breaks}>@b.cg`])
    await expect(send({ ...message, to: { name: '', address } })).rejects.toThrow('adresse invalide');
  expect(server.received.map(({ recipients }) => recipients)).toEqual([['elodie@example.cg']]);
  expect(server.received[0]!.raw).not.toMatch(/^Bcc:|victime/im);
});
