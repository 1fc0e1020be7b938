// The schema in db/schema and the migrations say the same: a new migration would be empty.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
// drizzle-kit wants a folder inside the project.
const folder = mkdtempSync(join(root, 'node_modules', '.drift-'));
try {
  cpSync(join(root, 'db', 'migrations'), join(folder, 'out'), { recursive: true });
  const config = join(folder, 'drizzle.config.ts');
  writeFileSync(
    config,
    `import config from '${join(root, 'drizzle.config.ts')}';\nexport default { ...config, schema: '${join(root, 'db/schema/index.ts')}', out: './${folder.slice(root.length + 1)}/out' };\n`,
  );
  const before = readdirSync(join(folder, 'out')).length;
  const run = spawnSync(
    process.execPath,
    [join(root, 'node_modules', 'drizzle-kit', 'bin.cjs'), 'generate', '--config', config],
    { cwd: root, encoding: 'utf8' },
  );
  const after = readdirSync(join(folder, 'out')).length;
  if (run.status !== 0 || after !== before || !/No schema changes/.test(run.stdout)) {
    console.log(`db/schema has changes that no migration has:\n${run.stdout}${run.stderr}`);
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
