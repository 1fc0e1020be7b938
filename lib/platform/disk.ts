import { statfs } from 'node:fs/promises';

/** Below, the embedded database still writes for a while: time to make room. */
const LOW_BYTES = 500_000_000;

export type DiskState = 'ok' | 'low';

/**
 * Whether there is room left where a folder lies; null when that cannot be told.
 * @param read how much is free, in blocks of so many bytes; for tests
 */
export async function diskState(
  folder: string,
  read: (path: string) => Promise<{ bavail: number; bsize: number }> = statfs,
): Promise<DiskState | null> {
  try {
    const { bavail, bsize } = await read(folder);
    return bavail * bsize < LOW_BYTES ? 'low' : 'ok';
  } catch {
    return null;
  }
}
