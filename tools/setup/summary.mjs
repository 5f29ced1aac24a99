// @ts-check
import { seconds } from './progress.mjs';

/** @typedef {import('./reports.mjs').Outcome & { title: string, ms: number }} StepResult */

/** @param {StepResult} result */
function row({ title, passed, failed, ms, note }) {
  const cells = [
    failed === 0 ? '✓' : '✗',
    title.padEnd(30),
    String(passed).padStart(10),
    String(failed).padStart(10),
    seconds(ms).padStart(9),
  ];
  return `${cells.join(' ')}${note ? `  ${note}` : ''}`;
}

/**
 * @param {StepResult[]} results
 * @returns {string} a table for people and what failed; its last line is "N passed, N failed"
 */
export function summary(results) {
  const sum = (/** @type {'passed' | 'failed'} */ key) =>
    results.reduce((total, result) => total + result[key], 0);
  const head = `  ${'Schritt'.padEnd(30)} ${'bestanden'.padStart(10)} ${'gefallen'.padStart(10)} ${'Dauer'.padStart(9)}`;
  // A log is often read from its end.
  const failures = results.flatMap((result) => result.failures ?? []);
  return [
    '',
    head,
    ...results.map(row),
    '',
    ...failures.map((failure) => `✗ ${failure}`),
    ...(failures.length > 0 ? [''] : []),
    `${sum('passed')} passed, ${sum('failed')} failed`,
  ].join('\n');
}
