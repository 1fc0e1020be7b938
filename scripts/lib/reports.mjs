/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 * @typedef {'behaviour' | 'cells' | 'contents' | 'browser'} Kind
 *
 * Counts of a test program, from its JSON report and its exit code. A program that ends badly without
 * a failed test (a crash, a file that does not load, no report) counts as one failure: silence never
 * passes.
 */

/** What is counted, and the words for it. */
const KINDS = {
  behaviour: 'Comportement (contrôles compris)',
  cells: 'Cellules de sécurité',
  contents: 'Contenus',
  browser: 'Navigateur',
};

/** @returns {Count} */
const none = () => ({ passed: 0, failed: 0, skipped: 0 });

/**
 * @param {any} report Vitest's JSON report, or null
 * @param {number | null} status
 * @param {{ root?: string, mayBeEmpty?: boolean }} options
 * @returns {{ behaviour: Count, cells: Count, contents: Count }}
 */
export function countVitest(report, status, { root = '', mayBeEmpty = false } = {}) {
  const counts = { behaviour: none(), cells: none(), contents: none() };
  for (const { name = '', status: verdict, assertionResults: tests = [] } of report?.testResults ?? []) {
    const path = name.slice(name.startsWith(root) ? root.length : 0).replaceAll('\\', '/');
    for (const test of tests) {
      const count = counts[kindOf(path, test)];
      if (test.status === 'passed' || test.status === 'failed') count[test.status] += 1;
      else count.skipped += 1;
    }
    // A file that does not load, or whose tear-down fails, has no failed test.
    if (verdict === 'failed' && !tests.some((test) => test.status === 'failed')) counts[kindOf(path)].failed += 1;
  }
  const all = sum(Object.values(counts));
  counts.behaviour.failed += settle(all, status, mayBeEmpty && report !== null).failed - all.failed;
  return counts;
}

/** Each cell of the security matrix is a test; so is each kind of contents. */
function kindOf(path, test) {
  if (path.endsWith('/db/seed/contents.test.ts')) return 'contents';
  return path.endsWith('/db/tests/rls.db.test.ts') && test?.ancestorTitles?.includes('matrix') ? 'cells' : 'behaviour';
}

/** @param {any} report Playwright's JSON report, or null @param {number | null} status @returns {Count} */
export function countPlaywright(report, status) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report?.stats ?? {};
  return settle({ passed: expected + flaky, failed: unexpected, skipped }, status);
}

/** @param {Count} count @param {number | null} status @returns {Count} */
function settle(count, status, mayBeEmpty = false) {
  const nothing = count.passed + count.failed === 0 && !mayBeEmpty;
  return count.failed === 0 && (status !== 0 || nothing) ? { ...count, failed: 1 } : count;
}

/** @param {Partial<Count>[]} counts @returns {Count} */
export function sum(counts) {
  const total = none();
  for (const count of counts)
    for (const key of /** @type {const} */ (['passed', 'failed', 'skipped'])) total[key] += count[key] ?? 0;
  return total;
}

/**
 * The last lines of a run: one for each kind, then the one that programs read.
 * @param {Partial<Record<Kind, Partial<Count>>>[]} parts what each part of the suite counted
 * @param {boolean} complete the whole suite ran: then a kind of which no test ran is a failure
 * @returns {{ lines: string[], code: number }} `code` is the exit code
 */
export function closing(parts, complete) {
  const kinds = Object.keys(KINDS)
    .map((kind) => ({ kind, count: sum(parts.map((part) => part[kind] ?? {})) }))
    .map(({ kind, count }) => ({ kind, count: complete ? settle(count, 0) : count }))
    .filter(({ count }) => complete || count.passed + count.failed + count.skipped > 0);
  const { passed, failed, skipped } = sum(kinds.map(({ count }) => count));
  return {
    lines: [
      ...kinds.map(({ kind, count }) => `${KINDS[kind]} : ${count.passed} réussis, ${count.failed} en échec`),
      ...(skipped > 0 ? [`Laissés de côté : ${skipped}`] : []),
      '',
      `${passed} passed, ${failed} failed`,
    ],
    code: failed > 0 || passed === 0 ? 1 : 0,
  };
}
