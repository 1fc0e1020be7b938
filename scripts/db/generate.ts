import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const USAGE = `Usage : npm run db:generate -- <sujet> [--custom]
Le sujet est en minuscules, par exemple « appointments » ; --custom donne un fichier vide pour du SQL écrit à la main.`;

/**
 * `npm run db:generate -- <topic>`: the migration that brings the schema of the migrations to that of db/schema, or
 * with `--custom` an empty one for guards, grants and functions.
 * @returns the exit code of drizzle-kit
 */
export function dbGenerate(root: string, args: string[]): number {
  const options = { custom: { type: 'boolean' } } as const;
  let parsed: { values: { custom?: boolean }; positionals: string[] } = { values: {}, positionals: [] };
  try {
    parsed = parseArgs({ args, options, allowPositionals: true });
  } catch {
    /* the usage is shown below */
  }
  const [topic, ...more] = parsed.positionals;
  if (topic === undefined || more.length > 0 || !/^[a-z][a-z0-9_]{1,40}$/.test(topic)) {
    console.error(USAGE);
    return 1;
  }
  const program = join(root, 'node_modules', 'drizzle-kit', 'bin.cjs');
  const custom = parsed.values.custom ? ['--custom'] : [];
  const run = spawnSync(process.execPath, [program, 'generate', '--name', topic, ...custom], {
    cwd: root,
    stdio: 'inherit',
  });
  return run.status ?? 1;
}
