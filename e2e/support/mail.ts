import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { simpleParser } from 'mailparser';
import { DATA } from '../fixtures/installation.ts';

const FOLDER = join(DATA, 'mail');

/** The newest message to this address whose subject fits; waits until it is there. */
export async function mailTo(address: string, subject: RegExp): Promise<string> {
  let text = '';
  await expect
    .poll(
      async () => {
        let names: string[] = [];
        try {
          names = readdirSync(FOLDER)
            .filter((name) => name.endsWith('.eml'))
            .sort()
            .reverse();
        } catch {
          return false;
        }
        for (const name of names) {
          const source = readFileSync(join(FOLDER, name));
          if (!source.includes(address)) continue;
          const mail = await simpleParser(source);
          const to = Array.isArray(mail.to) ? mail.to : mail.to ? [mail.to] : [];
          if (
            to.some((entry) => entry.value.some((one) => one.address === address)) &&
            subject.test(mail.subject ?? '')
          ) {
            text = mail.text ?? '';
            return true;
          }
        }
        return false;
      },
      { timeout: 60_000 },
    )
    .toBe(true);
  return text;
}

/** The first link in a message. */
export const linkIn = (text: string): string => /https?:\/\/\S+/.exec(text)?.[0] ?? '';
