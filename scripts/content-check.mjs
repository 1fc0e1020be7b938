import { ensureInstalled } from './install.mjs';
import { ensureNode24 } from './node24.mjs';

await ensureNode24(import.meta.url);
ensureInstalled();
// Only now: these need Node 24 and the packages.
const { contentCheck } = await import('./content-check.ts');
process.exitCode = contentCheck();
