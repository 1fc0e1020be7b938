import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { ensureNode24 } from './node24.mjs';

/** Programs of packages, under the right Node: `node scripts/tool.mjs <name> [arguments of the program]`. */
const TOOLS = {
  lint: ['@biomejs/biome/bin/biome', 'lint'],
  format: ['@biomejs/biome/bin/biome', 'format', '--write'],
  knip: ['knip/bin/knip.js'],
};

await ensureNode24(import.meta.url);
ensureInstalled();
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [name = '', ...args] = process.argv.slice(2);
const [program, ...first] = TOOLS[name] ?? [];
if (program === undefined) throw new Error(`Unknown tool: ${name}. There are: ${Object.keys(TOOLS).join(', ')}`);
const run = spawnSync(process.execPath, [join(root, 'node_modules', program), ...first, ...args], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = run.status ?? 1;
