import nodemailer, { type Mail } from 'nodemailer';
import type { CalendarPart, MailMessage } from './message.ts';

/** An alternative of the text: nodemailer's `icalEvent` adds an attachment, and some programs then drop this part. */
const calendarPart = ({ method, text }: CalendarPart) => ({
  contentType: `text/calendar; method=${method}; charset=utf-8`,
  content: text,
  // Keeps each CRLF as it is.
  contentTransferEncoding: 'base64',
});

/** RFC 8058. The value is one address, which holds no sign that a header could break at. */
const oneClick = (address: string) => ({
  'List-Unsubscribe': { prepared: true, value: `<${address}>` },
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
});

/** What nodemailer needs of a checked message. It may read no file and no address: everything is in the message. */
export const mailOptions = ({ to, from, subject, text, html, calendar, unsubscribe, messageId }: MailMessage) => ({
  to: { name: to.name, address: to.address },
  from: { name: from.name, address: from.address },
  envelope: { from: from.address, to: [to.address] },
  subject,
  text,
  ...(html === undefined ? {} : { html }),
  ...(calendar === undefined ? {} : { alternatives: [calendarPart(calendar)] }),
  messageId,
  // RFC 3834: an absence notice must not answer.
  headers: { 'Auto-Submitted': 'auto-generated', ...(unsubscribe === undefined ? {} : oneClick(unsubscribe)) },
  disableFileAccess: true,
  disableUrlAccess: true,
});

let composer: Mail | undefined;

/** The message as it travels (RFC 5322, MIME, UTF-8). */
export async function composeMessage(message: MailMessage): Promise<Buffer> {
  composer ??= nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'windows' }) as Mail;
  const { message: bytes } = (await composer.sendMail(mailOptions(message))) as { message: Buffer };
  return bytes;
}
