import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { composeMessage } from './compose.ts';
import { checkedMessage, DeliveryError, type Transport } from './message.ts';

export type FileTransportOptions = {
  /** Made when missing, readable by this account only: the messages hold links that open an account. */
  readonly directory: string;
  /**
   * Whether the links of a message are shown too: only where the reader of the console is the one who tries the
   * product.
   */
  readonly showLinks: boolean;
  /** Where the line for the reader goes. Default: standard error, outside of the JSON log. */
  readonly print?: (line: string) => void;
  readonly now?: () => Date;
};

const LINK = /https?:\/\/[^\s<>"]+/g;

/**
 * Writes each message as an `.eml` file that any mail program opens. The file appears whole or not at
 * all, and names sort by time.
 */
export function fileTransport({
  directory,
  showLinks,
  print = (line) => process.stderr.write(`${line}\n`),
  now = () => new Date(),
}: FileTransportOptions): Transport {
  return {
    async send(given) {
      const message = checkedMessage(given);
      const bytes = await composeMessage(message);
      const name = `${now().toISOString().replace(/[-:.]/g, '')}-${randomBytes(4).toString('hex')}.eml`;
      const path = join(directory, name);
      const draft = join(directory, `.${name}.part`);
      try {
        await mkdir(directory, { recursive: true, mode: 0o700 });
        await writeFile(draft, bytes, { mode: 0o600, flag: 'wx' });
        await rename(draft, path);
      } catch (error) {
        throw new DeliveryError('transport', (error as NodeJS.ErrnoException).code ?? 'fichier');
      }
      const links = showLinks ? [...new Set(message.text.match(LINK) ?? [])] : [];
      print(['✉', `« ${message.subject} »`, path, ...links].join('  '));
    },
  };
}

/** Deletes the messages to one address: who leaves takes their links along. @returns how many there were */
export async function removeMailTo(directory: string, address: string): Promise<number> {
  const to = new RegExp(`^To:.*[\\s<]${address.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}>?\\s*$`, 'im');
  const names = await readdir(directory).catch(() => []);
  let removed = 0;
  for (const name of names.filter((one) => one.endsWith('.eml'))) {
    const path = join(directory, name);
    const head = (await readFile(path, 'latin1')).split('\r\n\r\n', 1)[0] ?? '';
    if (!to.test(head.replace(/\r\n[ \t]+/g, ' '))) continue;
    await rm(path, { force: true });
    removed += 1;
  }
  return removed;
}

/**
 * Deletes the messages that are older than `before`: what is in them opens accounts for a while, and tells who wrote
 * to whom for ever. @returns how many there were; a folder that is not there holds none
 */
export async function removeMailFiles(directory: string, before: Date): Promise<number> {
  const names = await readdir(directory).catch(() => []);
  let removed = 0;
  for (const name of names.filter((one) => /\.eml(?:\.part)?$/.test(one))) {
    const path = join(directory, name);
    if ((await stat(path)).mtime >= before) continue;
    await rm(path, { force: true });
    removed += 1;
  }
  return removed;
}
