/** Codes that mean "the database cannot be reached or is going down", from the driver and from Postgres. */
const CONNECTION = new Set([
  'CONNECT_TIMEOUT',
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EPIPE',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '08000',
  '08003',
  '08006',
]);

/** The server answers and can take nothing in: its disk or its memory is full. The connection is still good. */
const FULL = new Set(['53100', '53200']);

/**
 * Whether an error says that the database is out of reach, as opposed to "the database said no".
 * @param what only whether the connection was lost
 */
export function isOutage(error: unknown, what: 'any' | 'connection' = 'any'): boolean {
  for (let current = error, depth = 0; current && depth < 5; depth += 1) {
    const { code, cause } = current as { code?: unknown; cause?: unknown };
    if (typeof code === 'string' && (CONNECTION.has(code) || (what === 'any' && FULL.has(code)))) return true;
    current = cause;
  }
  return false;
}
