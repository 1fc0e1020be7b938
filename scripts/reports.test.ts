import { describe, expect, it } from 'vitest';
import { installedChromium } from './lib/chromium.mjs';
import { closing, countPlaywright, countVitest, sum } from './lib/reports.mjs';

const suite = (status: string, ...tests: string[]) => ({
  name: '/root/lib/a.test.ts',
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});
const vitest = (report: unknown, status: number | null, options = {}) =>
  sum(Object.values(countVitest(report, status, { root: '/root', ...options })));

describe('the counts of npm test', () => {
  it('come from the reports', () => {
    const report = { testResults: [suite('passed', 'passed', 'passed', 'skipped'), suite('passed', 'passed', 'todo')] };
    expect(vitest(report, 0)).toEqual({ passed: 3, failed: 0, skipped: 2 });
    expect(countPlaywright({ stats: { expected: 5, unexpected: 2, flaky: 1, skipped: 3 } }, 1)).toEqual({
      passed: 6,
      failed: 2,
      skipped: 3,
    });
  });

  it('never pass in silence: a crash, a broken file, no report or no test is a failure', () => {
    const fine = { testResults: [suite('passed', 'passed', 'passed')] };
    expect(vitest(fine, 1)).toMatchObject({ passed: 2, failed: 1 });
    expect(vitest(fine, null)).toMatchObject({ failed: 1 });
    expect(vitest({ testResults: [suite('failed')] }, 1)).toMatchObject({ failed: 1 });
    // A file whose tests all passed may still fail: in its tear-down.
    expect(vitest({ testResults: [suite('failed', 'passed')] }, 1)).toMatchObject({ passed: 1, failed: 1 });
    expect(vitest({ testResults: [suite('failed', 'failed', 'failed'), suite('failed')] }, 1)).toMatchObject({
      failed: 3,
    });
    expect(vitest(null, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(vitest({ testResults: [] }, 0)).toMatchObject({ failed: 1 });
    expect(countPlaywright(null, 0)).toMatchObject({ failed: 1 });
    expect(countPlaywright({ stats: { expected: 0, unexpected: 0 } }, 0)).toMatchObject({ failed: 1 });
    expect(countPlaywright({ stats: { expected: 4, unexpected: 0 } }, 1)).toMatchObject({ passed: 4, failed: 1 });
  });

  it('may be none where nothing was chosen, but a crash still fails', () => {
    expect(vitest({ testResults: [] }, 0, { mayBeEmpty: true })).toEqual({ passed: 0, failed: 0, skipped: 0 });
    expect(vitest({ testResults: [] }, 1, { mayBeEmpty: true })).toMatchObject({ failed: 1 });
    expect(vitest(null, 0, { mayBeEmpty: true })).toMatchObject({ failed: 1 });
  });

  it('are told apart: behaviour, each cell of the security matrix, contents', () => {
    const file = (path: string, status: string, ...tests: [string, ...string[]][]) => ({
      name: `/root/${path}`,
      status,
      assertionResults: tests.map(([test, ...ancestorTitles]) => ({ status: test, ancestorTitles })),
    });
    const report = {
      testResults: [
        file('lib/db/seed.test.ts', 'passed', ['passed']),
        file('db/tests/rls.db.test.ts', 'failed', ['passed', 'catalogue'], ['passed', 'matrix'], ['failed', 'matrix']),
        file('db/seed/contents.test.ts', 'failed'),
      ],
    };
    expect(countVitest(report, 1, { root: '/root' })).toEqual({
      behaviour: { passed: 2, failed: 0, skipped: 0 },
      cells: { passed: 1, failed: 1, skipped: 0 },
      contents: { passed: 0, failed: 1, skipped: 0 },
    });
    expect(countVitest({ testResults: [] }, 1)).toMatchObject({ behaviour: { failed: 1 } });
  });
});

describe('the closing lines', () => {
  const full = {
    behaviour: { passed: 5, failed: 0, skipped: 1 },
    cells: { passed: 4, failed: 0, skipped: 0 },
    contents: { passed: 3, failed: 0, skipped: 0 },
  };
  const browser = { passed: 2, failed: 0, skipped: 0 };

  it('are four numbers, then their sum, alone on its line and last', () => {
    const parts = [{ behaviour: { passed: 9, failed: 0 } }, full, { browser }];
    expect(closing(parts, true)).toEqual({
      lines: [
        'Comportement (contrôles compris) : 14 réussis, 0 en échec',
        'Cellules de sécurité : 4 réussis, 0 en échec',
        'Contenus : 3 réussis, 0 en échec',
        'Navigateur : 2 réussis, 0 en échec',
        'Laissés de côté : 1',
        '',
        '23 passed, 0 failed',
      ],
      code: 0,
    });
  });

  it('fail with any failure, and when a kind of tests did not run at all', () => {
    const failed = closing([full, { browser: { ...browser, failed: 1 } }], true);
    expect([failed.lines.at(-1), failed.code]).toEqual(['14 passed, 1 failed', 1]);
    const silent = closing([full], true);
    expect([silent.lines.at(-1), silent.code]).toEqual(['12 passed, 1 failed', 1]);
    expect(closing([full], false)).toMatchObject({ code: 0 });
    expect(closing([], false)).toMatchObject({ code: 1 });
  });
});

describe('installedChromium', () => {
  it('takes the first that runs, and none that does not', () => {
    expect(installedChromium([undefined, '/absent/chromium', '/bin/false', process.execPath])).toBe(process.execPath);
    expect(installedChromium([undefined, '/absent/chromium', '/bin/false'])).toBeNull();
  });
});
