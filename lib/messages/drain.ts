import { env } from '#lib/platform/env.ts';
import { calendarFile } from '#lib/platform/ics.ts';
import { log } from '#lib/platform/log.ts';
import {
  checkedMailbox,
  DeliveryError,
  parseMailbox,
  type Mailbox,
  type MailMessage,
  type Transport,
} from '#lib/platform/mail/message.ts';
import { openPayload } from './outbox.ts';
import { claimNext, markAbandoned, markFailed, markSent, MAX_ATTEMPTS, type Claimed } from './queue.ts';
import { findTemplate } from './registry.ts';
import { SITE_NAME } from '#lib/platform/document/site.ts';
import { findOperator } from '#lib/platform/operator.ts';

/** How many messages one call sends at the same time: a mail server answers in about a second. */
const WORKERS = 3;

export type DrainOptions = {
  /** At most this many messages. */
  readonly limit?: number;
  /** For tests. Default: the clock of the database. */
  readonly now?: Date;
  readonly transport?: Transport;
};

// A bundler may load this module several times in one process; all copies must hear that the server stops.
const stopping = ((globalThis as Record<symbol, unknown>)[Symbol.for('opc.outbox.stopping')] ??= { asked: false }) as {
  asked: boolean;
};

/** While asked, no drain of this process begins a further message; what is being sent is sent and noted. */
export const stopDraining = (asked: boolean): void => void (stopping.asked = asked);

export type DrainReport = {
  readonly sent: number;
  /** Attempts that did not succeed, given-up messages included. */
  readonly failed: number;
  /** No transport accepts anything at present: the rest was left untouched. */
  readonly stopped: boolean;
};

/**
 * Sends what is due, each message at least once and, short of a crash between sending and noting it, once:
 * two processes never hold the same message, and the Message-ID stays the same over all attempts.
 * @throws when the database is out of reach; a mail server that fails is not thrown but noted.
 */
export async function drainOutbox({ limit = 20, now, transport }: DrainOptions = {}): Promise<DrainReport> {
  const through = transport ?? (await import('#lib/platform/mail/index.ts')).mailTransport();
  const report = { sent: 0, failed: 0, stopped: false };
  let left = limit;
  const work = async (): Promise<void> => {
    while (left > 0 && !report.stopped && !stopping.asked) {
      left -= 1;
      const message = await claimNext(now ?? null);
      if (!message) return;
      const outcome = await attempt(message, through, now ?? null);
      if (outcome === 'sent') report.sent += 1;
      else report.failed += 1;
      if (outcome === 'transport') report.stopped = true;
    }
  };
  await Promise.all(Array.from({ length: Math.min(WORKERS, limit) }, work));
  return report;
}

type Outcome = 'sent' | 'failed' | 'transport';

async function attempt(message: Claimed, transport: Transport, now: Date | null): Promise<Outcome> {
  const { id, kind, attempts } = message;
  try {
    await transport.send(compose(message, now ?? new Date()));
  } catch (error) {
    const { fault, message: reason } =
      error instanceof DeliveryError
        ? error
        : new DeliveryError('later', error instanceof Error ? error.name : 'inconnu');
    const giveUp = fault === 'message' || attempts >= MAX_ATTEMPTS;
    if (giveUp) await markAbandoned(message, reason, now);
    else await markFailed(message, reason, now);
    log.warn(giveUp ? 'outbox.abandoned' : 'outbox.failed', { id, kind, attempts, reason });
    return fault === 'transport' ? 'transport' : 'failed';
  }
  await markSent(message, now);
  log.info('outbox.sent', { id, kind, attempts });
  return 'sent';
}

/** @throws DeliveryError when the row cannot become a message */
function compose(row: Claimed, now: Date): MailMessage {
  // A process that died while sending never noted a failure.
  if (row.attempts > MAX_ATTEMPTS) throw new DeliveryError('message', 'sans réponse');
  const template = findTemplate(row.kind);
  // Both may be cured by the next version of the application or by a restored key: not final.
  if (!template) throw new DeliveryError('later', 'modèle inconnu');
  const payload = openPayload(row);
  if (!payload) throw new DeliveryError('later', 'illisible');
  const data = template.schema.safeParse(payload.data);
  if (!data.success) throw new DeliveryError('message', 'données invalides');
  if (template.outdated?.(data.data, now)) throw new DeliveryError('message', 'dépassé');
  const to: Mailbox | null =
    payload.to ?? (row.profileEmail === null ? null : { name: row.profileName ?? '', address: row.profileEmail });
  if (!to) throw new DeliveryError('message', 'sans adresse');
  if (template.confirmedOnly && !payload.to && !row.confirmed)
    throw new DeliveryError('message', 'adresse non confirmée');
  const from = parseMailbox(env().MAIL_FROM);
  const site = { name: SITE_NAME, url: env().APP_URL, operator: findOperator() };
  const domain = from.address.slice(from.address.lastIndexOf('@') + 1);
  const { calendar, ...words } = template.render(data.data, site);
  const message = { to, from, ...words, messageId: `<${row.id}@${domain}>` };
  if (!calendar) return message;
  // A calendar takes part only in what names its owner and the sender of the message.
  const text = calendarFile(calendar, { organizer: from, attendee: checkedMailbox(to) });
  return { ...message, calendar: { method: calendar.method, text } };
}
