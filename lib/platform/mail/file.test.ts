import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fileTransport, removeMailFiles, removeMailTo } from './file.ts';
import type { MailMessage } from './message.ts';

const URL_IN_TEXT = 'https://example.cg/verification?jeton=abc';
const message: MailMessage = {
  to: { name: 'Élodie Ngoma', address: 'elodie@example.cg' },
  from: { name: 'Orientation Pro Congo', address: 'ne-pas-repondre@example.cg' },
  subject: 'Votre résultat est enregistré\u202f!',
  text: `Bonjour,\n\nÀ bientôt à Pointe-Noire\u202f; voici le lien\u00a0:\n\n${URL_IN_TEXT}\n`,
  html: '<p>Élève</p>',
  messageId: '<0b9c5f0e-6f0a-4f43-9a3e-3a8f6d1c2b7a@example.cg>',
};

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'opc-mail-'));
});
afterAll(() => rm(root, { recursive: true }));

test('an independent parser reads back what was written', async () => {
  const directory = join(root, 'read', 'mail');
  await fileTransport({ directory, showLinks: false, print: () => {} }).send(message);
  const [name] = await readdir(directory);
  const raw = await readFile(join(directory, name!));
  const mail = await simpleParser(raw);
  expect(mail.subject).toBe(message.subject);
  expect(mail.text?.trim()).toBe(message.text.trim());
  expect(mail.html).toBe(message.html);
  expect(mail.messageId).toBe(message.messageId);
  expect(mail.from?.value).toEqual([message.from]);
  expect([mail.to].flat()[0]?.value).toEqual([message.to]);
  expect(raw.every((byte) => byte < 128)).toBe(true);
  expect(
    raw
      .toString()
      .split('\r\n')
      .every((line) => line.length <= 998 && !/[\r\n]/.test(line)),
  ).toBe(true);
});

test('names sort by time, nothing unfinished stays, and only this account reads them', async () => {
  const directory = join(root, 'sorted');
  const times = ['2026-03-01T09:00:00.000Z', '2026-03-01T10:00:00.000Z', '2026-11-01T08:00:00.000Z'];
  for (const time of times)
    await fileTransport({ directory, showLinks: false, print: () => {}, now: () => new Date(time) }).send({
      ...message,
      subject: time,
    });
  const names = (await readdir(directory)).sort();
  expect(names.every((name) => /^\d{8}T\d{9}Z-[0-9a-f]{8}\.eml$/.test(name))).toBe(true);
  const subjects = await Promise.all(
    names.map(async (name) => (await simpleParser(await readFile(join(directory, name)))).subject),
  );
  expect(subjects).toEqual(times);
  expect((await stat(join(directory, names[0]!))).mode & 0o077).toBe(0);
  expect((await stat(directory)).mode & 0o077).toBe(0);
});

test('one line for the reader; the links and the recipient stay out of it unless links were asked for', async () => {
  const lines: string[] = [];
  const directory = join(root, 'lines');
  await fileTransport({ directory, showLinks: false, print: (line) => lines.push(line) }).send(message);
  await fileTransport({ directory, showLinks: true, print: (line) => lines.push(line) }).send(message);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^✉ .*\.eml$/);
  expect(lines[0]).not.toContain('http');
  expect(lines[1]).toContain(URL_IN_TEXT);
  expect(lines.join()).not.toContain(message.to.address);
  expect(lines.join()).not.toMatch(/[\r\n]/);
});

test('a folder that cannot be written is a fault of the transport, not of the message', async () => {
  const transport = fileTransport({ directory: join(import.meta.filename, 'mail'), showLinks: false, print: () => {} });
  await expect(transport.send(message)).rejects.toMatchObject({ name: 'DeliveryError', fault: 'transport' });
});

test('old messages go, newer ones and what is no message stay; no folder, nothing to do', async () => {
  const directory = join(root, 'old');
  const send = fileTransport({ directory, showLinks: false, print: () => {} }).send;
  for (let i = 0; i < 3; i += 1) await send(message);
  const [old, ...newer] = (await readdir(directory)).sort();
  await writeFile(join(directory, 'LISEZMOI'), 'x');
  const before = new Date('2026-11-20T00:00:00Z');
  const time = (name: string, iso: string) => utimes(join(directory, name), new Date(iso), new Date(iso));
  await time(old!, '2026-11-19T23:59:00Z');
  await time('LISEZMOI', '2026-01-01T00:00:00Z');
  for (const name of newer) await time(name, '2026-11-20T00:00:00Z');
  expect(await removeMailFiles(directory, before)).toBe(1);
  expect((await readdir(directory)).sort()).toEqual([...newer, 'LISEZMOI'].sort());
  expect(await removeMailFiles(join(root, 'never'), before)).toBe(0);
});

test('the messages to one address go with it, and no other’s', async () => {
  const directory = join(root, 'leaving');
  const transport = fileTransport({ directory, showLinks: false, print: () => {} });
  const to = (address: string, name = 'Élodie Ngoma') => ({ ...message, to: { name, address } });
  for (const one of [
    to('elodie@example.cg'),
    to('Elodie@example.cg', ''),
    to('melodie@example.cg'),
    to('elodie@example.cgx'),
  ])
    await transport.send(one);
  expect(await removeMailTo(directory, 'elodie@example.cg')).toBe(2);
  const left = await Promise.all(
    (await readdir(directory)).map(async (name) => (await simpleParser(await readFile(join(directory, name)))).to),
  );
  expect(left.flatMap((one) => [one].flat()[0]!.value[0]!.address).toSorted()).toEqual([
    'elodie@example.cgx',
    'melodie@example.cg',
  ]);
  expect(await removeMailTo(join(root, 'nowhere'), 'elodie@example.cg')).toBe(0);
});
