import { sql } from 'drizzle-orm';
import type { Tx } from '#db/run-as.ts';
import { mac, open, seal, type Keyring } from '#lib/platform/crypto.ts';
import { FORM_COOKIE } from '../core/cookie-names.ts';
import { formIdOf } from '../core/device-cookie.ts';
import type { Answer, Command, Success } from './definition.ts';

/**
 * A form that can succeed once only (an account opened, a link used up) is often sent twice: two presses on a slow
 * line. The browser shows the answer of the second. For a minute the same content from the same browser reaches the
 * same end.
 */

type Keys = { readonly cookieKey: Uint8Array; readonly dataKeys: Keyring };

/**
 * What one send is known by: browser, command and content; null for a command that may succeed again, and for a browser
 * that shows no cookie of ours.
 */
export function sendKeyOf<Input>(
  { name, once }: { readonly name: string; readonly once?: true | ((command: Command<Input>) => string) },
  command: Command<Input>,
  { cookieKey }: Keys,
): Buffer | null {
  const browser = once && formIdOf(command.facts.cookie(FORM_COOKIE));
  if (!browser) return null;
  const more = once === true ? '' : once(command);
  return mac(cookieKey, 'send', JSON.stringify([browser, name, command.input, more]));
}

const place = (key: Buffer) => ({ table: 'recent_sends', column: 'outcome', row: key.toString('hex') });

/** Waits for the same send if it is under way. @returns the end that it reached within the last minute, or null. */
export async function endOfSameSend(tx: Tx, key: Buffer, { dataKeys }: Keys): Promise<Success | Answer | null> {
  const [row] = await tx.execute<{ outcome: string | null }>(sql`select app_api.take_send(${key}::bytea) as outcome`);
  const outcome = row?.outcome ? open(row.outcome, place(key), dataKeys) : null;
  return outcome === null ? null : (JSON.parse(outcome) as Success | Answer);
}

/** Keeps the end of a send for the next one like it, sealed: it may hold the cookie of a session. */
export async function rememberEnd(tx: Tx, key: Buffer, outcome: Success | Answer, { dataKeys }: Keys): Promise<void> {
  const sealed = seal(JSON.stringify(outcome), place(key), dataKeys);
  await tx.execute(sql`select app_api.remember_send(${key}::bytea, ${sealed})`);
}
