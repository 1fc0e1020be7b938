import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sourceFiles } from './files.mjs';

/** A file that nobody reads in one go does more than one thing. */
export const LIMIT = 250;
const SOURCE = /\.(?:tsx?|mjs|cjs|css)$/;
/** Data, generated files and tests are exempt. */
const EXEMPT =
  /\.(?:test|spec)\.tsx?$|\.generated\.ts$|^db\/(?:seed\/content|migrations)\/|\/instruments\/|\/data\/|common-passwords\.ts$/;

/** The source files of `root` with more than LIMIT lines, as `path: lines`. */
export function longFiles(root) {
  return sourceFiles(root)
    .filter((path) => SOURCE.test(path) && !EXEMPT.test(path))
    .map((path) => ({ path, lines: readFileSync(join(root, path), 'utf8').trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > LIMIT)
    .map(({ path, lines }) => `${path}: ${lines}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const long = longFiles(process.cwd());
  for (const line of long) console.error(`${line} (at most ${LIMIT})`);
  process.exitCode = long.length > 0 ? 1 : 0;
}
