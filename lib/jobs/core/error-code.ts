/**
 * A short code for what went wrong: the first code of the error or of its causes (Postgres, the network), else its
 * kind. Never the message: it may hold an address or a name.
 */
export function errorCode(error: unknown): string {
  for (let current = error, depth = 0; current && depth < 5; depth += 1) {
    const { code, cause } = current as { code?: unknown; cause?: unknown };
    if (typeof code === 'string' && /^\w{1,40}$/.test(code)) return code;
    current = cause;
  }
  return error instanceof Error && /^\w{1,40}$/.test(error.name) ? error.name : 'Error';
}
