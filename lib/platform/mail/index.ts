import { join } from 'node:path';
import { env } from '#lib/platform/env.ts';
import { log } from '../log.ts';
import { fileTransport, removeMailFiles, removeMailTo } from './file.ts';
import type { Transport } from './message.ts';
import { smtpTransport } from './smtp.ts';

export { DeliveryError, displayName, isMailAddress, parseMailbox } from './message.ts';
export type { Mailbox, MailMessage, Transport } from './message.ts';

const MAIL_FILE_DAYS = 7;
const mailFolder = (): string => join(env().DATA_DIR, 'mail');

/** Deletes messages that were written to files a week ago or earlier. @returns how many */
export const removeOldMailFiles = (now: Date): Promise<number> =>
  removeMailFiles(mailFolder(), new Date(now.getTime() - MAIL_FILE_DAYS * 24 * 60 * 60 * 1000));

/** Deletes messages to this address that were written to files; a failure is logged, the account is gone already. */
export async function removeMailFilesTo(address: string): Promise<void> {
  await removeMailTo(mailFolder(), address).catch((error: unknown) => log.error('mail.files-left', { error }));
}

let made: { readonly settings: ReturnType<typeof env>; readonly transport: Transport } | undefined;

/**
 * How this installation sends: SMTP, or files in `DATA_DIR/mail` until it is set up. Links are shown on the
 * console only with the embedded database (OPC_EMBEDDED=1, set by `npm start`): somebody tries the product.
 * Made once for the settings, and anew when they were read again, as tests in one process do.
 */
export function mailTransport(): Transport {
  const settings = env();
  if (made?.settings !== settings) {
    const { MAIL_MODE, SMTP_URL } = settings;
    const transport =
      MAIL_MODE === 'smtp' && SMTP_URL !== undefined
        ? smtpTransport(SMTP_URL)
        : fileTransport({ directory: mailFolder(), showLinks: process.env['OPC_EMBEDDED'] === '1' });
    made = { settings, transport };
  }
  return made.transport;
}
