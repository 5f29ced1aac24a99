// @ts-check

/**
 * @typedef {{ passed: number, failed: number, failures: string[] }} Outcome `failures`: repeated at
 * the end
 */

/**
 * The outcome of a test run. The exit code decides, the report only counts.
 * @param {boolean} ok whether the exit code is 0
 * @param {any} report of the JSON reporter of Vitest or Playwright; undefined if the run was
 * aborted
 * @returns {Outcome}
 */
export function testOutcome(ok, report) {
  const passed = report?.numPassedTests ?? report?.stats.expected ?? 0;
  if (ok) return { passed, failed: 0, failures: [] };
  const failures = failuresIn(report);
  if (failures.length === 0) failures.push('Ein Fehler, den kein Test nennt: siehe oben.');
  return { passed, failed: failures.length, failures };
}

/**
 * The named parts of a report that failed: Vitest marks tests and files by their status, Playwright
 * the runs of a spec, one in each project.
 * @param {any} part
 * @param {string} [around] the file it stands in
 * @returns {string[]}
 */
function failuresIn(part, around = '') {
  if (!part || typeof part !== 'object') return [];
  const file = part.file ?? (part.assertionResults ? part.name : around);
  const name = part.fullName ?? part.title ?? part.message;
  // Its own "ok" is that of the first project only.
  const runs = part.tests?.filter((/** @type {any} */ { status }) => status === 'unexpected') ?? [];
  if (name && runs.length > 0)
    return runs.map((/** @type {any} */ { projectName }) => `${file} › ${name} [${projectName}]`);
  if (name && (part.ok === false || part.status === 'failed')) return [`${file} › ${name}`];
  return Object.values(part).flatMap((each) => failuresIn(each, file));
}

/**
 * @param {(Outcome & { title: string, duration: string })[]} results
 * @returns {string} what failed, a table, and a last line that is "N passed, N failed"
 */
export function summary(results) {
  const failures = results.flatMap(({ title, failures: parts }) =>
    parts.map((part) => `✗ ${title}: ${part}`),
  );
  const rows = results.map(({ title, passed, failed, duration }) => {
    const counts = `${passed} bestanden, ${failed} gefallen`;
    return `${failed === 0 ? '✓' : '✗'} ${title.padEnd(18)} ${counts.padStart(30)} ${duration.padStart(9)}`;
  });
  const sum = (/** @type {'passed' | 'failed'} */ key) =>
    results.reduce((total, result) => total + result[key], 0);
  const last = `${sum('passed')} passed, ${sum('failed')} failed`;
  return ['', ...failures, '', ...rows, '', last].join('\n');
}
