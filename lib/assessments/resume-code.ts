import { randomBytes } from 'node:crypto';
import { printedCode } from '#lib/access/core/printed-code.ts';
import { mac } from '#lib/platform/crypto.ts';

export { readPrintedCode as readResumeCode } from '#lib/access/core/printed-code.ts';

/** A new code, as it is shown: `XXXX-XXXX-XXXX`. */
export const newResumeCode = (): string => printedCode(randomBytes(12));

/** What is stored of a code: an HMAC, because sixty bits alone could be searched for in a stolen table. */
export const hashResumeCode = (code: string, key: Uint8Array): Buffer => mac(key, 'reprise', code);
