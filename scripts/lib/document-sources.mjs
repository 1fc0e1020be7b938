import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const IMPORT = /(?:from|import)\s*\(?\s*'([^']+)'/g;

/** The file of `app` that an import leads to; null for everything outside, where no class name is written. */
function inApp(root, from, specifier) {
  const path = specifier.startsWith('#app/')
    ? join(root, 'app', specifier.slice(5))
    : specifier.startsWith('.')
      ? resolve(dirname(from), specifier)
      : null;
  return path?.startsWith(join(root, 'app')) && existsSync(path) ? path : null;
}

/**
 * The components that a script-free document can be drawn with: whatever a route handler of `app` reaches by its
 * imports. Paths from `root`, sorted.
 */
export function documentSources(root) {
  const seen = new Set();
  const waiting = globSync('app/**/route.{ts,tsx}', { cwd: root }).map((path) => join(root, path));
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const [, specifier] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      const next = inApp(root, file, specifier);
      if (next) waiting.push(next);
    }
  }
  return [...seen]
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => relative(root, file))
    .sort();
}
