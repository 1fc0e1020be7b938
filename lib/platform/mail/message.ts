/** Who a message goes to or comes from. Always an object: a string could carry a second address. */
export type Mailbox = { readonly name: string; readonly address: string };

export type CalendarMethod = 'REQUEST' | 'CANCEL';

/** A calendar file (`lib/platform/ics.ts`) that travels as one more version of the message, not as an attachment. */
export type CalendarPart = { readonly method: CalendarMethod; readonly text: string };

export type MailMessage = {
  readonly to: Mailbox;
  readonly from: Mailbox;
  readonly subject: string;
  readonly text: string;
  readonly html?: string | undefined;
  readonly calendar?: CalendarPart | undefined;
  /** Where the reader stops messages of this sort, with one click of the mail program (RFC 8058). */
  readonly unsubscribe?: string | undefined;
  /** With its angle brackets; the same at each attempt, so that a receiver can drop a second copy. */
  readonly messageId: string;
};

/** Hands a message over. Resolves once it is accepted. @throws DeliveryError */
export type Transport = { send(message: MailMessage): Promise<void> };

/**
 * Why a message was not accepted, without the server's own words: they hold addresses.
 * `message`: this message is refused for good. `later`: this message may pass later.
 * `transport`: nothing passes at present, whatever the message.
 */
export type DeliveryFault = 'message' | 'later' | 'transport';

export class DeliveryError extends Error {
  readonly fault: DeliveryFault;
  /** @param reason a short code for the log and the table: never an address, never what a server said. */
  constructor(fault: DeliveryFault, reason: string) {
    super(reason);
    this.name = 'DeliveryError';
    this.fault = fault;
  }
}

// What RFC 5321 calls a dot-string and a domain: no quoted part, no address literal, no separator, no control
// character. Whether it exists is the mail server's to say; forms are stricter.
const ADDRESS = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[a-z0-9-]+(?:\.[a-z0-9-]+)*$/i;

/** Whether this is one plain address of at most 254 characters, which no mail program reads as more than that. */
export const isMailAddress = (address: string): boolean => address.length <= 254 && ADDRESS.test(address);

/**
 * The name as it may stand beside an address: letters and ordinary signs, at most 80 characters. What looks
 * like an address, a link or a phone number gives '': a name that a stranger typed must not carry an advertisement.
 */
export function displayName(name: string | null | undefined): string {
  const plain = (name ?? '').normalize('NFC').replace(/\s+/gu, ' ').trim();
  const advertises = /\.\p{L}{2}/u.test(plain) || plain.replace(/\P{N}/gu, '').length > 3;
  return /^[\p{L}\p{M}\p{N} '’,.()&-]{1,80}$/u.test(plain) && !advertises ? plain : '';
}

/**
 * Reads `Name <address>` or a bare address (setting MAIL_FROM).
 * @throws DeliveryError when there is no valid address in it.
 */
export function parseMailbox(setting: string): Mailbox {
  const match = /^([^<>]*)<([^<>]+)>$/.exec(setting.trim());
  const address = (match?.[2] ?? setting).trim();
  if (!isMailAddress(address)) throw new DeliveryError('transport', 'MAIL_FROM');
  return { name: displayName(match?.[1]?.replaceAll('"', '')), address };
}

/**
 * The mailbox with a clean name.
 * @throws DeliveryError of kind `message` when its address is none
 */
export function checkedMailbox({ name, address }: Mailbox): Mailbox {
  if (!isMailAddress(address)) throw new DeliveryError('message', 'adresse invalide');
  return { name: displayName(name), address };
}

/** Mail programs act on the method of the part's header, calendars on that of its text. */
const agrees = ({ method, text }: CalendarPart): boolean =>
  text
    .split('\r\n')
    .filter((line) => line.startsWith('METHOD'))
    .join() === `METHOD:${method}`;

/**
 * Gives back the message with clean names, or refuses it: nothing that reaches a header may break a line.
 * @throws DeliveryError of kind `message`
 */
export function checkedMessage(message: MailMessage): MailMessage {
  if (message.subject === '' || /\p{C}|[\u2028\u2029]/u.test(message.subject))
    throw new DeliveryError('message', 'objet invalide');
  if (!/^<[a-z0-9.-]+@[a-z0-9.-]+>$/i.test(message.messageId))
    throw new DeliveryError('message', 'identifiant invalide');
  if (message.unsubscribe !== undefined && !/^https?:\/\/[^\s<>,]+$/.test(message.unsubscribe))
    throw new DeliveryError('message', 'désabonnement invalide');
  if (message.calendar && !agrees(message.calendar)) throw new DeliveryError('message', 'calendrier invalide');
  return { ...message, to: checkedMailbox(message.to), from: checkedMailbox(message.from) };
}
