// @ts-check

/** @typedef {{ passed: number, failed: number, skipped: number, failures: string[] }} Counts `failures`: where each stands, and what was found there */
/** @typedef {{ passed: number, failed: number, note?: string, failures?: string[] }} Outcome */

/**
 * @param {string} place
 * @param {string | undefined} message
 * @returns {string} the first line that says something; the whole stands further up
 */
const failure = (place, message = '') =>
  [place, message.trim().split('\n')[0]].filter(Boolean).join(': ');

/**
 * @param {any} report of Vitest's json reporter
 * @returns {Counts} a file that could not even be loaded counts as one failed test
 */
export function countVitest(report) {
  const broken = report.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const failures = report.testResults.flatMap((/** @type {any} */ file) =>
    file.assertionResults
      .filter((/** @type {any} */ test) => test.status === 'failed')
      .map((/** @type {any} */ test) =>
        failure(`${file.name} › ${test.fullName}`, test.failureMessages[0]),
      ),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: [
      ...broken.map((/** @type {any} */ file) => failure(file.name, file.message)),
      ...failures,
    ],
  };
}

/**
 * @param {any} report of Playwright's json reporter
 * @returns {Counts} errors outside of tests count as failed; so does a test that passed only at a second try
 */
export function countPlaywright({ stats, errors, suites = [] }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
    failures: [
      ...errors.map((/** @type {any} */ error) => failure('', error.message)),
      ...suites.flatMap(failuresOf),
    ],
  };
}

/**
 * @param {any} suite of Playwright's json reporter, with those inside it
 * @returns {string[]}
 */
const failuresOf = ({ file, specs = [], suites = [] }) => [
  ...specs.flatMap((/** @type {any} */ spec) =>
    spec.tests
      .filter((/** @type {any} */ test) => test.status === 'unexpected' || test.status === 'flaky')
      .map((/** @type {any} */ test) =>
        failure(
          `${test.projectName} › ${file}:${spec.line} › ${spec.title}`,
          test.results.find((/** @type {any} */ { error }) => error)?.error.message,
        ),
      ),
  ),
  ...suites.flatMap(failuresOf),
];

/**
 * Judges a step that is one check.
 * @param {boolean} ok whether it ended well
 * @returns {Outcome}
 */
export const judgeCheck = (ok) => (ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

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
  const { passed, failed, skipped, failures } = counts;
  if (passed + failed === 0) return { passed, failed: 1, note: 'Es lief kein einziger Test.' };
  if (exitCode !== 0 && failed === 0)
    return {
      passed,
      failed: 1,
      note: 'Alle Tests bestanden, aber der Lauf endete mit einem Fehler.',
    };
  const outcome = { passed, failed, failures };
  return skipped > 0 ? { ...outcome, note: `${skipped} übersprungen` } : outcome;
}
