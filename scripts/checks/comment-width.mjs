import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sourceFiles } from './files.mjs';

/** As wide as the code, whose width the formatter keeps. */
export const WIDTH = 120;
const SOURCE = /\.(?:tsx?|mjs|cjs|css)$/;
const EXEMPT = /\.generated\.ts$|^next-env\.d\.ts$|^scripts\/fixtures\//;
/** A line that is a comment, or ends with one. */
const COMMENT = /^\s*(?:\/\/|\/\*|\*)|[;,{}()\]]\s+\/\/ /;
/** Nothing can be broken at: an address, a pattern. */
const ONE_WORD = /^\s*(?:\/\/|\*)\s\S+$/;

/** The lines with a comment that are wider than WIDTH, as `path:line: width`. */
export function wideComments(root) {
  return sourceFiles(root)
    .filter((path) => SOURCE.test(path) && !EXEMPT.test(path))
    .flatMap((path) =>
      readFileSync(join(root, path), 'utf8')
        .split('\n')
        .map((text, at) => ({ text, at }))
        .filter(({ text }) => text.length > WIDTH && COMMENT.test(text) && !ONE_WORD.test(text))
        .map(({ text, at }) => `${path}:${at + 1}: ${text.length}`),
    );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wide = wideComments(process.cwd());
  for (const line of wide) console.error(`${line} (at most ${WIDTH})`);
  process.exitCode = wide.length > 0 ? 1 : 0;
}
