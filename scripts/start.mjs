import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureRunnable } from './install.mjs';
import { followNpm } from './lib/parent.mjs';
import { ensureNode24 } from './node24.mjs';

followNpm();
await ensureNode24(import.meta.url);
ensureRunnable();
// Only now: these need Node 24 and the packages.
const { start } = await import('./lib/start.ts');
await start(dirname(dirname(fileURLToPath(import.meta.url))));
