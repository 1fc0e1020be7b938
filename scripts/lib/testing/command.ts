import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { vi } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..', '..');
/** A command is on no server unless the test names one. */
const NO_DATABASE = { DATABASE_URL: '', DATABASE_OWNER_URL: '', DATABASE_SERVICE_URL: '', LOG_LEVEL: '' };

type Command = (root: string, args: string[]) => Promise<number>;
type Settings = Readonly<Record<string, string>>;
export type Answer = { code: number | null; out: string; err: string };

/** What an operator’s command does, in this process: a program of its own takes seconds to load. */
export async function runCommand(command: Command, args: readonly string[], settings: Settings = {}): Promise<Answer> {
  let [out, err] = ['', ''];
  for (const [name, value] of Object.entries({ ...NO_DATABASE, ...settings })) vi.stubEnv(name, value);
  const outputs = [
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => (out += String(text)) !== ''),
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => (err += String(text)) !== ''),
  ];
  try {
    return { code: await command(ROOT, [...args]), out, err };
  } finally {
    for (const output of outputs) output.mockRestore();
    vi.unstubAllEnvs();
  }
}

/**
 * Runs what `npm run` runs once Node 24 and the packages are there, in a process of its own.
 * @param file the command’s file, seen from the root, and `name` what it exports
 */
export function runProgram(
  { file, name }: { file: string; name: string },
  args: readonly string[],
  settings: Settings = {},
): Promise<Answer> {
  const program = `import { ${name} } from './${file}'; process.exitCode = await ${name}(${JSON.stringify(ROOT)}, process.argv.slice(1));`;
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', program, '--', ...args], {
      cwd: ROOT,
      env: { ...process.env, ...NO_DATABASE, ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString();
    });
    child.once('error', fail);
    child.once('close', (code) => done({ code, out, err }));
  });
}
