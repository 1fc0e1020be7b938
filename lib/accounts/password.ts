import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import type { PreparedPassword } from './credentials/store.ts';
import { createQueue } from './queue.ts';

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 } as const;
const TAG_BYTES = 32;

/**
 * Two at a time: each costs 19 MiB and a core for some 15 to 60 ms, and pages must go on being served.
 * Beyond fifty waiting the caller is told to come back.
 */
const queue = createQueue({ running: 2, waiting: 50 });

export { QueueFull } from './queue.ts';

type Parameters = { memory: number; passes: number; parallelism: number };

function derive(password: string, nonce: Uint8Array, tagLength: number, cost: Parameters): Promise<Buffer> {
  // NFC: « é » typed on two keyboards must be the same password.
  const message = Buffer.from(password.normalize('NFC'), 'utf8');
  return queue(
    () =>
      new Promise<Buffer>((resolve, reject) => {
        argon2('argon2id', { message, nonce, tagLength, ...cost }, (error, tag) =>
          error ? reject(error) : resolve(tag),
        );
      }),
  );
}

const b64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64').replace(/=+$/, '');

/**
 * Hashes a password with argon2id and a random 128-bit salt.
 * @returns the PHC string `$argon2id$v=19$m=19456,t=2,p=1$<salt>$<hash>`.
 * @throws QueueFull when too many hashes wait.
 */
export async function hashPassword(plain: string): Promise<string> {
  const salt = randomBytes(16);
  const tag = await derive(plain, salt, TAG_BYTES, COST);
  return `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${b64(salt)}$${b64(tag)}`;
}

/** A password made ready to be kept, whoever keeps it. @throws QueueFull */
export const preparePassword = async (plain: string): Promise<PreparedPassword> => ({
  stored: await hashPassword(plain),
});

const PHC = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9+/]{11,64})\$([A-Za-z0-9+/]{22,128})$/;

/**
 * Whether `plain` is the password behind a PHC string; the parameters are those of the string.
 * @returns false as well for a string that is not argon2id's.
 * @throws QueueFull when too many hashes wait.
 */
export async function verifyPassword(plain: string, hash: string): Promise<boolean> {
  const parts = PHC.exec(hash);
  if (!parts) return false;
  const wanted = Buffer.from(parts[5]!, 'base64');
  const cost = { memory: Number(parts[1]), passes: Number(parts[2]), parallelism: Number(parts[3]) };
  const given = await derive(plain, Buffer.from(parts[4]!, 'base64'), wanted.length, cost);
  return timingSafeEqual(given, wanted);
}

let dummy: Promise<string> | undefined;

/** Spends the time of a check for an account that does not exist. Always false. */
export async function verifyNobody(plain: string): Promise<false> {
  dummy ??= hashPassword(randomBytes(16).toString('hex'));
  dummy.catch(() => (dummy = undefined));
  await verifyPassword(plain, await dummy);
  return false;
}
