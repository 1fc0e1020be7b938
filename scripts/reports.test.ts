import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LIMIT, longFiles } from './checks/file-length.mjs';
import { installedChromium } from './lib/chromium.mjs';
import { countPlaywright, countVitest } from './lib/reports.mjs';

const suite = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});

describe('the counts of npm test', () => {
  it('come from the reports', () => {
    expect(
      countVitest(
        {
          numPassedTests: 7,
          numFailedTests: 0,
          numPendingTests: 1,
          numTodoTests: 1,
          testResults: [suite('passed', 'passed')],
        },
        0,
      ),
    ).toEqual({ passed: 7, failed: 0, skipped: 2 });
    expect(countPlaywright({ stats: { expected: 5, unexpected: 2, flaky: 1, skipped: 3 } }, 1)).toEqual({
      passed: 6,
      failed: 2,
      skipped: 3,
    });
  });

  it('never pass in silence: a crash, a broken file, no report or no test is a failure', () => {
    const fine = { numPassedTests: 7, numFailedTests: 0, testResults: [suite('passed', 'passed')] };
    expect(countVitest(fine, 1)).toMatchObject({ passed: 7, failed: 1 });
    expect(countVitest(fine, null)).toMatchObject({ failed: 1 });
    expect(countVitest({ ...fine, testResults: [suite('failed')] }, 1)).toMatchObject({ failed: 1 });
    expect(
      countVitest(
        { ...fine, numFailedTests: 2, testResults: [suite('failed', 'failed', 'failed'), suite('failed')] },
        1,
      ),
    ).toMatchObject({ failed: 3 });
    expect(countVitest(null, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(countPlaywright(null, 0)).toMatchObject({ failed: 1 });
    expect(countPlaywright({ stats: { expected: 0, unexpected: 0 } }, 0)).toMatchObject({ failed: 1 });
    expect(countPlaywright({ stats: { expected: 4, unexpected: 0 } }, 1)).toMatchObject({ passed: 4, failed: 1 });
  });
});

describe('the length check', () => {
  it('finds what is too long and passes over data and tests', () => {
    const root = mkdtempSync(join(tmpdir(), 'opc-length-'));
    const put = (path: string, lines: number): void => {
      mkdirSync(join(root, path, '..'), { recursive: true });
      writeFileSync(join(root, path), 'x\n'.repeat(lines));
    };
    put('lib/a/long.ts', LIMIT + 1);
    put('lib/a/exact.ts', LIMIT);
    put('middleware.ts', LIMIT + 5);
    for (const exempt of [
      'lib/a/long.test.ts',
      'lib/a/css.generated.ts',
      'db/seed/content/guide.ts',
      'lib/assessments/instruments/riasec.ts',
      'node_modules/x/y.ts',
    ])
      put(exempt, LIMIT * 4);
    expect(longFiles(root).sort()).toEqual([`lib/a/long.ts: ${LIMIT + 1}`, `middleware.ts: ${LIMIT + 5}`]);
    rmSync(root, { recursive: true });
  });
});

describe('installedChromium', () => {
  it('takes the first that runs, and none that does not', () => {
    expect(installedChromium([undefined, '/absent/chromium', '/bin/false', process.execPath])).toBe(process.execPath);
    expect(installedChromium([undefined, '/absent/chromium', '/bin/false'])).toBeNull();
  });
});
