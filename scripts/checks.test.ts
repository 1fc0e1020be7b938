import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runChecks } from './check.mjs';
import { WIDTH, wideComments } from './checks/comment-width.mjs';
import { LIMIT, longFiles } from './checks/file-length.mjs';
import { addLanded, migrationFaults } from './checks/migrations.mjs';

const ours = join(import.meta.dirname, '..');
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'opc-checks-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
  vi.restoreAllMocks();
});
const put = (path: string, text: string): void => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
};
/** A program of a package, run in the planted folder with our own settings. */
const tool = (program: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(ours, 'node_modules', program), ...args], { cwd: root, encoding: 'utf8' });

describe('the length check', () => {
  it('finds what is too long and passes over data and tests', () => {
    const lines = (path: string, count: number): void => put(path, 'x\n'.repeat(count));
    lines('lib/a/long.ts', LIMIT + 1);
    lines('lib/a/exact.ts', LIMIT);
    lines('middleware.ts', LIMIT + 5);
    for (const exempt of [
      'lib/a/long.test.ts',
      'lib/a/css.generated.ts',
      'db/seed/content/guide.ts',
      'lib/assessments/instruments/riasec.ts',
      'node_modules/x/y.ts',
    ])
      lines(exempt, LIMIT * 4);
    expect(longFiles(root).sort()).toEqual([`lib/a/long.ts: ${LIMIT + 1}`, `middleware.ts: ${LIMIT + 5}`]);
  });
});

describe('the width of comments', () => {
  it('finds a comment wider than the code may be, alone on its line or behind the code', () => {
    const wide = (first: string): string => `${first} ${'word '.repeat(40)}`.slice(0, WIDTH + 1);
    put(
      'lib/a.ts',
      [wide('//'), wide('/**'), wide(' * '), wide('const a = 1; //'), wide('const a = `').slice(0, -1)].join('\n'),
    );
    put('app/b.css', wide('/*'));
    put('lib/exact.ts', wide('//').slice(0, WIDTH));
    put('lib/address.ts', `// https://example.org/${'x'.repeat(WIDTH)}\nconst url = 'https://${'x'.repeat(WIDTH)}';`);
    put('scripts/fixtures/c.ts', wide('//'));
    expect(wideComments(root).sort()).toEqual([
      `app/b.css:1: ${WIDTH + 1}`,
      ...[1, 2, 3, 4].map((line) => `lib/a.ts:${line}: ${WIDTH + 1}`),
    ]);
  });
});

describe('migrations that landed', () => {
  beforeEach(() => {
    put('landed.json', '{}');
    put('0000_first.sql', 'create table a ();');
    put('0001_second.sql', 'create table b ();');
    addLanded(root);
  });

  it('stay as they are: a change and a disappearance are told', () => {
    expect(migrationFaults(root)).toEqual([]);
    put('0000_first.sql', 'create table a (); ');
    rmSync(join(root, '0001_second.sql'));
    expect(migrationFaults(root)).toEqual([
      '0000_first.sql changed: write a further migration instead',
      '0001_second.sql is gone: write a further migration instead',
    ]);
    // Nothing that was noted is noted anew.
    addLanded(root);
    expect(migrationFaults(root)).toHaveLength(2);
  });

  it('are all noted', () => {
    put('0002_third.sql', 'create table c ();');
    expect(migrationFaults(root)).toEqual([expect.stringMatching(/^0002_third\.sql is not in landed\.json/)]);
    addLanded(root);
    expect(migrationFaults(root)).toEqual([]);
  });
});

describe('knip', () => {
  it('finds a file, an export and a package that nothing uses', () => {
    put('package.json', '{ "type": "module", "dependencies": { "left-over": "1.0.0" } }');
    put('lib/a.ts', 'export const used = 1;\nexport const unused = 2;\n');
    put('lib/alone.ts', 'export const alone = 1;\n');
    put('scripts/run.mjs', "import { used } from '../lib/a.ts';\nconsole.log(used);\n");
    const { status, stdout } = tool('knip/bin/knip.js', '--no-progress', '--config', join(ours, 'knip.jsonc'));
    expect(status).toBe(1);
    expect(stdout).toMatch(/Unused files \(1\)\nlib\/alone\.ts/);
    expect(stdout).toMatch(/Unused dependencies \(1\)\nleft-over/);
    expect(stdout).toMatch(/Unused exports \(1\)\nunused +lib\/a\.ts:2/);
  });
});

describe('Biome', () => {
  const GOOD = "export const sum = (a: number, b: number): number => a + b;\nexport const word = 'x';\n";
  const check = () => tool('@biomejs/biome/bin/biome', 'check', '--error-on-warnings');
  beforeEach(() => copyFileSync(join(ours, 'biome.json'), join(root, 'biome.json')));

  it.each([
    ['another format', GOOD.replaceAll("'", '"'), /format/],
    ['a line of more than 120 columns', GOOD.replace('a + b', `a${' + b'.repeat(25)}`), /format/],
    ['a trap of the language', `${GOOD}export const same = sum(1, 2) == 3;\n`, /noDoubleEquals/],
    ['something unused', `${GOOD}const unused = 1;\n`, /noUnusedVariables/],
  ])('notices %s', (_, text, said) => {
    put('lib/a.ts', GOOD);
    expect(check().status).toBe(0);
    put('lib/a.ts', text);
    const { status, stderr, stdout } = check();
    expect(status).toBe(1);
    expect(stdout + stderr).toMatch(said);
  });
});

describe('npm run check', () => {
  it('runs every step, shows the output of those that failed alone, and counts', async () => {
    const lines: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((text) => void lines.push(String(text)));
    const program = (code: number): string[] => ['-e', `console.log('said ${code}'); process.exit(${code})`];
    const count = await runChecks(
      [
        ['good', program(0)],
        ['bad', program(3)],
        ['better', program(0)],
      ],
      2,
    );
    expect(count).toEqual({ passed: 3, failed: 1 });
    expect(lines).toEqual(expect.arrayContaining(['✓ good', '✗ bad', 'said 3', '✓ better']));
    expect(lines).not.toContain('said 0');
  });
});
