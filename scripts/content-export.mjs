import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { ensureNode24 } from './node24.mjs';

await ensureNode24(import.meta.url);
ensureInstalled();
// Only now: these need Node 24 and the packages.
const { contentExport } = await import('./content-export.ts');
process.exitCode = await contentExport(dirname(dirname(fileURLToPath(import.meta.url))), process.argv.slice(2));
