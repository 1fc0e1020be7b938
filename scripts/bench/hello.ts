import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { childEnv } from './processes.ts';

const TEMPLATE = join(import.meta.dirname, 'hello-world');

/** The version of Next that both applications run on. */
export const nextVersion = (): string =>
  (createRequire(import.meta.url)('next/package.json') as { version: string }).version;

export interface HelloOptions {
  root: string;
  /** Where to put it; three folders below the project's root, see its next.config.mjs. */
  folder: string;
  /** How long its first document is, in bytes, and the whole of its second. */
  documents: { homeBytes: number; guide: string };
  logFile: string;
}

/**
 * Generates and builds the hello-world application, unless the same one is there already.
 * @returns true when it built. @throws with the end of the output when the build fails.
 */
export function prepareHello({ root, folder, documents, logFile }: HelloOptions): boolean {
  const size = `export const DOCUMENT_BYTES = ${documents.homeBytes};\nexport const GUIDE = ${JSON.stringify(documents.guide)};\n`;
  const stamp = stampOf([nextVersion(), process.versions.node, size]);
  const stampFile = join(folder, 'stamp');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return false;
  rmSync(folder, { recursive: true, force: true });
  cpSync(TEMPLATE, folder, { recursive: true });
  writeFileSync(join(folder, 'size.js'), size);
  const build = spawnSync(process.execPath, [join(root, 'node_modules', 'next', 'dist', 'bin', 'next'), 'build'], {
    cwd: folder,
    env: childEnv({}),
    encoding: 'utf8',
  });
  const output = `${build.stdout}${build.stderr}`;
  mkdirSync(dirname(logFile), { recursive: true });
  writeFileSync(logFile, output);
  if (build.status !== 0)
    throw new Error(
      `Le hello-world n’a pas pu être construit (tout est dans ${logFile}) :\n${output.trimEnd().split('\n').slice(-30).join('\n')}`,
    );
  writeFileSync(stampFile, stamp);
  return true;
}

function stampOf(facts: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(facts));
  for (const path of (readdirSync(TEMPLATE, { recursive: true }) as string[]).sort()) {
    const full = join(TEMPLATE, path);
    if (statSync(full).isFile()) hash.update(path).update(readFileSync(full));
  }
  return hash.digest('hex');
}
