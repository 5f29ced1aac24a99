// @ts-check

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {{ passed: number, failed: number, note?: string }} Outcome */

/**
 * @param {any} report of Vitest's json reporter
 * @returns {Counts} a file that could not even be loaded counts as one failed test
 */
export function countVitest(report) {
  const broken = report.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * @param {any} report of Playwright's json reporter
 * @returns {Counts} errors outside of tests count as failed; so does a test that passed only at a second try
 */
export function countPlaywright({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

/**
 * Judges a step that is one check: its exit code says it all.
 * @param {number} exitCode
 * @returns {Outcome}
 */
export const judgeCheck = (exitCode) =>
  exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/**
 * Judges a step that runs tests. No report, no test, or a fault that no test shows, is a failure.
 * @param {number} exitCode
 * @param {Counts | undefined} counts
 * @returns {Outcome}
 */
export function judgeTests(exitCode, counts) {
  if (!counts)
    return {
      passed: 0,
      failed: 1,
      note: 'Der Bericht über die Tests fehlt: Der Lauf brach vorher ab.',
    };
  const { passed, failed, skipped } = counts;
  if (passed + failed === 0) return { passed, failed: 1, note: 'Es lief kein einziger Test.' };
  if (exitCode !== 0 && failed === 0)
    return {
      passed,
      failed: 1,
      note: 'Alle Tests bestanden, aber der Lauf endete mit einem Fehler.',
    };
  return skipped > 0 ? { passed, failed, note: `${skipped} übersprungen` } : { passed, failed };
}
