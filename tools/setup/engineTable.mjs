// @ts-check
import { ENGINES } from './engines.mjs';

/**
 * @typedef {{ status?: string, duration: number, annotations?: { type: string, description?: string }[] }} Run
 * @typedef {{ projectName: string, results: Run[] }} Test
 * @typedef {{ title: string, tests: Test[] }} Spec
 * @typedef {{ specs?: Spec[], suites?: Suite[] }} Suite
 */

/** @param {Suite} suite @returns {Spec[]} */
const specsIn = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(specsIn)];

/** @param {Run | undefined} run */
function cell(run) {
  if (!run) return '–';
  const seconds = (run.duration / 1000).toFixed(1).replace('.', ',');
  return `${run.status === 'passed' ? '✓' : '✗'} ${seconds} s`;
}

/**
 * What all engines say, side by side.
 * @param {Suite | undefined} report of Playwright's JSON reporter, whose projects are the engines
 * @returns {string} journeys by engines; below what an engine can not show, one line each
 */
export function engineTable(report) {
  const specs = specsIn(report ?? {});
  const tests = specs.flatMap(({ title, tests: own }) => own.map((test) => ({ title, ...test })));
  const titles = [...new Set(tests.map(({ title }) => title))];
  const width = Math.max(0, ...titles.map(({ length }) => length));
  const row = (/** @type {string} */ head, /** @type {string[]} */ cells) =>
    [head.padEnd(width), ...cells.map((each) => each.padStart(10))].join('');
  const head = row(
    '',
    ENGINES.map(({ title }) => title),
  );
  const rows = titles.map((title) =>
    row(
      title,
      ENGINES.map(({ name }) => {
        const own = tests.find((test) => test.title === title && test.projectName === name);
        return cell(own?.results.at(-1));
      }),
    ),
  );
  const gaps = tests
    .flatMap(({ results }) => results.flatMap(({ annotations = [] }) => annotations))
    .filter(({ type }) => type === 'gap')
    .map(({ description = '' }) => `Lücke: ${description}`);
  return [head, ...rows, ...new Set(gaps)].join('\n');
}
