/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 *
 * Counts of a test program, from its JSON report and its exit code. A program that ends badly without
 * a failed test (a crash, a file that does not load, no report) counts as one failure: silence never
 * passes.
 */

/** @param {any} report Vitest's JSON report, or null @param {number | null} status @returns {Count} */
export function countVitest(report, status) {
  const brokenFiles = (report?.testResults ?? []).filter(
    (file) => file.status === 'failed' && !file.assertionResults?.some((test) => test.status === 'failed'),
  ).length;
  return settle(
    {
      passed: report?.numPassedTests ?? 0,
      failed: (report?.numFailedTests ?? 0) + brokenFiles,
      skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
    },
    status,
  );
}

/** @param {any} report Playwright's JSON report, or null @param {number | null} status @returns {Count} */
export function countPlaywright(report, status) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report?.stats ?? {};
  return settle({ passed: expected + flaky, failed: unexpected, skipped }, status);
}

/** @param {Count} count @param {number | null} status @returns {Count} */
function settle(count, status) {
  const nothing = count.passed + count.failed === 0;
  return count.failed === 0 && (status !== 0 || nothing) ? { ...count, failed: 1 } : count;
}
