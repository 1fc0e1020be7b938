import { expect, test } from 'vitest';
import { smtpTransport } from '#lib/platform/mail/smtp.ts';
import { drainOutbox } from './drain.ts';
import { rendezVousAnnule } from './templates/rendez-vous-annule.ts';
import { rendezVousConfirme } from './templates/rendez-vous-confirme.ts';
import { enqueueAsSystem, outboxDatabase } from './testing/outbox.ts';

const { sink, person, rows } = outboxDatabase();

/** The calendar file with its folded lines joined. */
const lines = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');

test('an invitation and its cancellation reach the mailbox with the same parties: who sends and who receives', async () => {
  const me = await person('elodie@example.cg', 'Élodie Ngoma');
  await enqueueAsSystem({ kind: 'rendez-vous-confirme', profileId: me.id, data: rendezVousConfirme.sample });
  await enqueueAsSystem({
    kind: 'rendez-vous-annule',
    profileId: me.id,
    data: { ...rendezVousAnnule.sample, calendar: { ...rendezVousAnnule.sample.calendar!, sequence: 2 } },
  });
  const server = await sink();
  expect(await drainOutbox({ transport: smtpTransport(server.url) })).toMatchObject({ sent: 2, failed: 0 });
  const files = server.received
    .map(({ mail }) => lines(mail.attachments[0]!.content.toString()))
    .sort((one, other) => Number(one.includes('METHOD:CANCEL')) - Number(other.includes('METHOD:CANCEL')));
  expect(files.map((file) => file.filter((line) => /^(METHOD|STATUS|SEQUENCE):/.test(line)))).toEqual([
    ['METHOD:REQUEST', 'SEQUENCE:1', 'STATUS:CONFIRMED'],
    ['METHOD:CANCEL', 'SEQUENCE:2', 'STATUS:CANCELLED'],
  ]);
  const from = server.received[0]!.mail.from!.value[0]!;
  const parties = files.map((file) => file.filter((line) => /^(UID|ORGANIZER|ATTENDEE)\b/.test(line)));
  expect(parties[0]).toEqual([
    expect.stringMatching(/^UID:0b9c5f0e-/),
    `ORGANIZER;CN="${from.name}":mailto:${from.address}`,
    'ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE;CN="Élodie Ngoma":mailto:elodie@example.cg',
  ]);
  expect(parties[1]).toEqual(parties[0]);
});

test('an address that an import left broken is given up; nothing reaches the one hidden in it', async () => {
  const me = await person('elodie@example.cg\r\nBcc: victime@evil.test');
  await enqueueAsSystem({ kind: 'rendez-vous-confirme', profileId: me.id, data: rendezVousConfirme.sample });
  const server = await sink();
  expect(await drainOutbox({ transport: smtpTransport(server.url) })).toMatchObject({ sent: 0, failed: 1 });
  expect((await rows()).map((row) => [row['last_error'], row['abandoned_at'] !== null])).toEqual([
    ['adresse invalide', true],
  ]);
  expect(server.received).toEqual([]);
});
