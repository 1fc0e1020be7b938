/**
 * A migration that landed never changes: installations have run it. Each file has its SHA-256 in
 * db/migrations/landed.json. `node scripts/checks/migrations.mjs --add` notes those that are new.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LIST = 'landed.json';

/** @returns {Record<string, string>} the SHA-256 of each SQL file in `folder`, by its name */
export function hashesOf(folder) {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort();
  const hash = (name) =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
  return Object.fromEntries(names.map((name) => [name, hash(name)]));
}

const landed = (folder) => JSON.parse(readFileSync(join(folder, LIST), 'utf8'));

/** What is wrong with the migrations of `folder`, as sentences; none when all is well. */
export function migrationFaults(folder) {
  const [present, noted] = [hashesOf(folder), landed(folder)];
  return [
    ...Object.keys(noted)
      .filter((name) => present[name] !== noted[name])
      .map((name) => `${name} ${name in present ? 'changed' : 'is gone'}: write a further migration instead`),
    ...Object.keys(present)
      .filter((name) => !(name in noted))
      .map((name) => `${name} is not in ${LIST}: node scripts/checks/migrations.mjs --add`),
  ];
}

/** Notes the new migrations; what was noted before stays. */
export function addLanded(folder) {
  const list = { ...hashesOf(folder), ...landed(folder) };
  const sorted = Object.fromEntries(Object.entries(list).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(join(folder, LIST), `${JSON.stringify(sorted, null, 2)}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = join(import.meta.dirname, '..', '..', 'db', 'migrations');
  if (process.argv[2] === '--add') addLanded(folder);
  const faults = migrationFaults(folder);
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
