import nodemailer from 'nodemailer';
import { mailOptions } from './compose.ts';
import { checkedMessage, DeliveryError, type Transport } from './message.ts';

/** One send takes at most this long, in milliseconds; the lease of the outbox is longer. */
const SEND_LIMIT_MS = 60_000;

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/;

/**
 * Sends through an SMTP server. `smtps://` is TLS from the first byte; `smtp://` becomes TLS by STARTTLS,
 * and must when a password is to travel to another machine (`?requireTLS=false` in the address says otherwise).
 * @param url setting SMTP_URL, with the options nodemailer knows as query parameters
 */
export function smtpTransport(url: string): Transport {
  const { protocol, username, hostname } = new URL(url);
  const requireTLS = protocol === 'smtp:' && username !== '' && !LOOPBACK.test(hostname);
  const mailer = nodemailer.createTransport({
    url,
    ...(requireTLS ? { requireTLS } : {}),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(given) {
      const message = checkedMessage(given);
      try {
        await mailer.sendMail({ ...mailOptions(message), signal: AbortSignal.timeout(SEND_LIMIT_MS) });
      } catch (error) {
        throw deliveryError(error);
      }
    },
  };
}

/** Answers about the recipient or the content; all others say that the server, or our access to it, is at fault. */
const ABOUT_THE_MESSAGE = new Set(['RCPT TO', 'DATA']);

/**
 * A 5xx about the recipient or the content is final; a 5xx to the greeting, the sign-in or the sender is a
 * setting to repair, and must not cost the messages that wait.
 */
function deliveryError(error: unknown): DeliveryError {
  const { code, originalCode, command, responseCode, permanent } = error as {
    code?: string;
    originalCode?: string;
    command?: string;
    responseCode?: number;
    permanent?: boolean;
  };
  const reason = responseCode ? `smtp ${responseCode}` : (originalCode ?? code ?? 'smtp');
  if (!responseCode || responseCode === 421 || !ABOUT_THE_MESSAGE.has(command ?? ''))
    return new DeliveryError('transport', reason);
  return new DeliveryError(permanent === true ? 'message' : 'later', reason);
}
