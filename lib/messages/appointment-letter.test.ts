import { simpleParser } from 'mailparser';
import { describe, expect, test } from 'vitest';
import { composeMessage } from '#lib/platform/mail/compose.ts';
import { TEMPLATES, type AnyTemplate } from './registry.ts';
import { letter } from './templates/letter.ts';

const site = { name: 'Orientation Pro Congo', url: 'https://orientation.example', operator: null };
const all = (TEMPLATES as unknown as readonly AnyTemplate[]).filter(({ kind }) => kind.startsWith('rendez-vous-'));
const find = (kind: string): AnyTemplate => all.find((one) => one.kind === kind)!;
const samples = all.map((template) => [template.kind, template] as const);

/** What a reader of this kind of message gets, with ordinary spaces. */
function written(template: AnyTemplate, change: object = {}) {
  const rendered = template.render(template.schema.parse({ ...(template.sample as object), ...change }), site);
  return { ...rendered, text: rendered.text.replaceAll(/[\u00a0\u202f]/g, ' ') };
}

test('there are nine kinds of messages about an appointment', () => {
  expect(all).toHaveLength(9);
});

describe.each(samples)('%s', (_kind, template) => {
  test('says the hour on the clock of the reader, with the zone', () => {
    const { text, html } = written(template, { zone: 'Europe/Paris', startsAt: '2026-07-10T09:00:00.000Z' });
    expect(text).toContain(' : vendredi 10 juillet 2026 à 11 h 00, heure de Paris\n');
    expect(html.replaceAll('\u00a0', ' ')).toContain('vendredi 10 juillet 2026 à 11 h 00, heure de Paris</li>');
    const here = written(template, { zone: 'Africa/Brazzaville', startsAt: '2026-07-10T09:00:00.000Z' }).text;
    expect(here).toContain(' : vendredi 10 juillet 2026 à 10 h 00, heure de Brazzaville\n');
    expect(here).not.toMatch(/UTC|Paris/);
  });

  test('others than the person read « un rendez-vous », and nothing that tells why', () => {
    const change = { motif: 'MOTIF-DU-TEST', bring: 'APPORT-DU-TEST', reason: 'RAISON-DU-TEST' };
    const person = JSON.stringify(written(template, change));
    expect(person).toContain('MOTIF-DU-TEST');
    const other = written(template, { ...change, audience: 'other' });
    expect(JSON.stringify(other)).not.toContain('DU-TEST');
    expect(other.subject + other.text).toMatch(/\b[Uu]n rendez-vous|demande de rendez-vous/);
    expect(other.subject + other.text).not.toMatch(/votre (demande de )?rendez-vous/i);
    if (other.calendar) expect(other.calendar.summary).toBe('Un rendez-vous');
  });

  test('leads minors, and only them, to where they can speak of this adult', () => {
    const urlProbleme = 'https://orientation.example/rendez-vous/signaler?rendez-vous=abc';
    const minor = written(template, { urlProbleme });
    expect(minor.text.split('\n\nUn problème avec cet adulte ?')[1]?.split('\n\n')[1]).toBe(urlProbleme);
    expect(minor.html).toContain(`<a href="${urlProbleme}">`);
    expect(JSON.stringify(written(template, { urlProbleme: null }))).not.toMatch(/problème|signaler/);
  });

  test('blames nobody and promises nothing', () => {
    for (const audience of ['person', 'other'])
      expect(JSON.stringify(written(template, { audience }))).not.toMatch(
        /lapin|no.show|manqu|absen|faute|retard|slot|créneau|reproch|usager|client|promet/i,
      );
  });

  test('names whom the appointment is for when several read, but never with words a stranger chose', () => {
    expect(written(template, { about: 'Élodie Ngoma' }).text).toContain('\nCe rendez-vous est pour Élodie Ngoma.\n');
    expect(written(template, { about: 'Gagnez sur evil.test' }).text).not.toMatch(/evil|Ce rendez-vous est pour/);
  });

  test('a line break or a turned sign in what the service typed stays inside its line', () => {
    const { text } = written(template, { motif: 'Mon\r\n\r\nhttps://evil.test\u202eCV' });
    expect(text).toContain('\n- Pourquoi : Mon https://evil.test CV\n');
  });

  test('refuses a zone that does not exist', () => {
    const sample = template.sample as object;
    for (const zone of ['', 'Brazzaville', 'Europe/Nulle_Part'])
      expect(template.schema.safeParse({ ...sample, zone }).success, zone).toBe(false);
  });
});

test.each(['rendez-vous-demande', 'rendez-vous-propose', 'rendez-vous-rappel', 'rendez-vous-sans-reponse'])(
  '%s is a letter only',
  (kind) => {
    expect(written(find(kind)).calendar).toBeUndefined();
  },
);

test.each([
  ['rendez-vous-confirme', 'REQUEST'],
  ['rendez-vous-deplace', 'REQUEST'],
  ['rendez-vous-autre-conseiller', 'REQUEST'],
  ['rendez-vous-annule', 'CANCEL'],
  ['rendez-vous-confie', 'CANCEL'],
])('%s brings the calendar a %s of the revision it is about', (kind, method) => {
  const changedAt = '2026-07-02T08:00:00.000Z';
  const appointmentId = '7d0f6a52-3f0a-4b5e-9a51-0c6f9f1b2c3d';
  const startsAt = '2026-07-10T09:00:00.000Z';
  const change = { startsAt, endsAt: '2026-07-10T09:45:00.000Z', calendar: { appointmentId, sequence: 3, changedAt } };
  expect(written(find(kind), change).calendar).toMatchObject({
    method,
    uid: `${appointmentId}@orientation.example`,
    sequence: 3,
    start: new Date(startsAt),
    end: new Date('2026-07-10T09:45:00.000Z'),
    stamp: new Date(changedAt),
    location: 'Lycée de la Révolution, Avenue de l’Exemple, Brazzaville',
  });
  expect(written(find(kind), { calendar: null }).calendar).toBeUndefined();
});

test('a move says the old hour and the new one', () => {
  const { text } = written(find('rendez-vous-deplace'), {
    previousStartsAt: '2026-07-08T13:30:00.000Z',
    startsAt: '2026-07-10T09:00:00.000Z',
    reason: 'La salle est prise.',
  });
  expect(text).toContain('Ancienne heure, qui ne compte plus : mercredi 8 juillet 2026 à 15 h 30, heure de Paris.');
  expect(text).toContain('- Nouvelle heure : vendredi 10 juillet 2026 à 11 h 00, heure de Paris\n');
  expect(text).toContain('Raison donnée : La salle est prise.');
});

test('a request that moves is still a request: it says so, and no calendar takes it for an appointment', () => {
  const template = find('rendez-vous-deplace');
  const pending = { pending: true, calendar: null };
  expect(written(template, pending).text).toContain('n’est pas encore confirmée');
  expect(written(template, { ...pending, pending: false }).text).not.toContain('confirmée');
  expect(template.schema.safeParse({ ...(template.sample as object), pending: true }).success).toBe(false);
});

test('a cancellation says which hour is off, who decided, and why', () => {
  const cancelled = (change: object) => written(find('rendez-vous-annule'), change).text;
  const byService = cancelled({ by: 'service', reason: 'Le lycée est fermé.' });
  expect(byService).toContain('Votre rendez-vous est annulé par le service.');
  expect(byService).toContain('Raison donnée : Le lycée est fermé.');
  expect(byService).toContain('- Heure annulée : vendredi 10 juillet 2026 à 11 h 00, heure de Paris\n');
  expect(cancelled({ by: 'person', reason: null })).toContain('Votre rendez-vous est annulé à votre demande.');
  expect(cancelled({ by: 'person', reason: null })).not.toContain('Raison');
});

test('a proposal lists each hour, in the order of time', () => {
  const hours = ['2026-07-16T08:15:00.000Z', '2026-07-13T09:00:00.000Z', '2026-07-14T13:30:00.000Z'];
  const { text } = written(find('rendez-vous-propose'), { hours });
  expect(text).toContain(
    [
      '- lundi 13 juillet 2026 à 11 h 00, heure de Paris',
      '- mardi 14 juillet 2026 à 15 h 30, heure de Paris',
      '- jeudi 16 juillet 2026 à 10 h 15, heure de Paris\n',
    ].join('\n'),
  );
  const { schema, sample } = find('rendez-vous-propose');
  for (const wrong of [[], [...hours, hours[0]]])
    expect(schema.safeParse({ ...(sample as object), hours: wrong }).success).toBe(false);
});

test('who receives the person is said before and after a handover', () => {
  const { text } = written(find('rendez-vous-autre-conseiller'), {
    previousAdviser: { name: 'Armel Okemba', title: 'conseiller' },
    adviser: { name: 'Clarisse Mabiala', title: 'conseillère' },
  });
  expect(text).toContain('- Avant : Armel Okemba, conseiller\n- Maintenant : Clarisse Mabiala, conseillère\n');
});

test('a handover says what does not go along, and the old hour when there is another one', () => {
  const handover = (change: object) => written(find('rendez-vous-autre-conseiller'), change).text;
  const kept = handover({ grantsEnd: true });
  expect(kept).toContain('n’est pas transmis à Clarisse Mabiala');
  expect(kept).toContain('garde son heure');
  const moved = handover({ grantsEnd: false, previousStartsAt: '2026-07-08T13:30:00.000Z' });
  expect(moved).not.toContain('n’est pas transmis');
  expect(moved).toContain('Ancienne heure, qui ne compte plus : mercredi 8 juillet 2026 à 15 h 30, heure de Paris.');
  expect(moved).not.toContain('garde son heure');
});

test('a proposal says until when one may choose, and what comes of no answer', () => {
  const { text } = written(find('rendez-vous-propose'), { until: '2026-07-09T09:00:00.000Z' });
  expect(text).toContain('Choisissez avant le jeudi 9 juillet 2026 à 11 h 00, heure de Paris.');
  expect(text).toContain('est ensuite annulé');
});

test('the place’s number is told to the person alone', () => {
  const line = '- Numéro à appeler si besoin : +242 06 000 00 00\n';
  expect(written(find('rendez-vous-confirme')).text).toContain(line);
  expect(written(find('rendez-vous-confirme'), { audience: 'other' }).text).not.toContain('+242');
});

test('until the deadline the person changes it alone; afterwards whoever waits can', () => {
  const reminder = (changeBefore: string | null, audience = 'person') =>
    written(find('rendez-vous-rappel'), { changeBefore, audience }).text;
  expect(reminder('2026-07-10T05:00:00.000Z')).toContain('avant le vendredi 10 juillet 2026 à 7 h 00, heure de Paris.');
  expect(reminder(null)).toContain('prévenez la personne qui vous attend.');
  expect(reminder(null, 'other')).not.toContain('Vous ne pouvez pas venir');
});

test('what to bring is said as long as there is something to come to', () => {
  const bring = 'Vos bulletins de 3e.';
  const said = (kind: string) => JSON.stringify(written(find(kind), { bring })).includes(bring);
  expect(all.map(({ kind }) => kind).filter((kind) => !said(kind))).toEqual([
    'rendez-vous-annule',
    'rendez-vous-sans-reponse',
    'rendez-vous-confie',
  ]);
});

test('by phone or by video no place is named', () => {
  const by = (mode: string) => written(find('rendez-vous-confirme'), { mode });
  expect(by('telephone').text).toContain(
    '- Comment : par téléphone. La personne du service vous appelle à cette heure, au numéro de votre profil.\n',
  );
  expect(by('video').text).toContain('- Comment : en visioconférence\n');
  for (const mode of ['telephone', 'video']) expect(JSON.stringify(by(mode))).not.toContain('Révolution');
  expect(by('sur-place').text).toContain(
    '- Où : Lycée de la Révolution, Avenue de l’Exemple, Brazzaville (en face de la pharmacie)\n',
  );
});

test('a subject keeps its characters as far as the reader, and so does the text', async () => {
  const words = 'L’été & l’après-bac / "orientation"';
  const { subject, text, html } = letter(words, [words], site);
  const mail = await simpleParser(
    await composeMessage({
      subject,
      text,
      html,
      to: { name: '', address: 'elodie@example.cg' },
      from: { name: '', address: 'service@example.cg' },
      messageId: '<0b9c5f0e-6f0a-4f43-9a3e-3a8f6d1c2b7a@example.cg>',
    }),
  );
  expect(mail.subject).toBe(words);
  expect(mail.text?.split('\n')).toContain(words);
  expect(`${mail.subject}${mail.text}`).not.toMatch(/&(amp|quot|#)/);
});
