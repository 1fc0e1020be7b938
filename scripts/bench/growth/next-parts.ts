import { registerHooks } from 'node:module';

/**
 * Lets Node find the parts of Next by the names that Next's own bundler knows (`next/headers`): what is measured here
 * is entered as its pages enter it. Call it before the first such import.
 */
export function findNextParts(): void {
  registerHooks({
    resolve: (name, context, next) => next(/^next\/[a-z-]+$/.test(name) ? `${name}.js` : name, context),
  });
}
