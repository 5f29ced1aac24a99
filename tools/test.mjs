// @ts-check
import { rmSync } from 'node:fs';
import { npm, runQuietly, runVisibly } from './setup/command.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { ensureBrowser } from './setup/get-browser.mjs';
import { checkNode } from './setup/node-version.mjs';
import { freePort } from './setup/port.mjs';
import { inProject, readJson } from './setup/project.mjs';
import { countPlaywright, countVitest, judgeCheck, judgeTests } from './setup/reports.mjs';
import { runMain, Stop } from './setup/stop.mjs';
import { summary } from './setup/summary.mjs';

/** @typedef {{ title: string, script: string }} Check `script` of package.json; counts as one */
/**
 * @typedef {object} Tests
 * @property {string} title
 * @property {string} script of package.json
 * @property {string[]} [args] added to the script
 * @property {Record<string, string>} [env]
 * @property {string} report path of the file in which the script counts its tests
 * @property {(report: any) => import('./setup/reports.mjs').Counts} count
 */
/** @typedef {import('./setup/summary.mjs').StepResult} StepResult */

const VITEST_REPORT = '.cache/vitest.json';

/** Run side by side, as most of them use a single core; the builds are the last two. @type {Check[]} */
const CHECKS = [
  { title: 'Typen', script: 'typecheck' },
  { title: 'Format, Lint, Importregeln', script: 'lint' },
  { title: 'Toter Code', script: 'deadcode' },
  { title: 'Daten', script: 'data:check' },
  { title: 'Bau', script: 'build' },
  { title: 'Bau für Browsertests', script: 'build:fixture' },
];

/** @type {Tests} */
const UNIT_TESTS = {
  title: 'Modultests',
  script: 'unit',
  args: ['--reporter=default', '--reporter=json', `--outputFile.json=${VITEST_REPORT}`],
  report: VITEST_REPORT,
  count: countVitest,
};

/** @param {Record<string, string>} env @returns {Tests} */
const browserTests = (env) => ({
  title: 'Browsertests',
  script: 'e2e',
  env,
  report: '.cache/playwright.json',
  count: countPlaywright,
});

const heading = (/** @type {string} */ title) => `\n── ${title} ${'─'.repeat(60 - title.length)}`;

/** @param {Check} check @returns {Promise<StepResult>} */
async function runCheck({ title, script }) {
  const start = performance.now();
  const { ok, output } = await runQuietly(npm('run', '--silent', script));
  console.log(`${heading(title)}\n${output.trim()}`);
  return { title, ms: performance.now() - start, ...judgeCheck(ok) };
}

/** @param {Tests} tests @returns {Promise<StepResult>} */
async function runTests({ title, script, args = [], env, report, count }) {
  console.log(heading(title));
  const start = performance.now();
  rmSync(inProject(report), { force: true });
  const exitCode = await runVisibly(npm('run', '--silent', script, '--', ...args), env);
  const found = readJson(inProject(report));
  const outcome = judgeTests(exitCode, found && count(found));
  return { title, ms: performance.now() - start, ...outcome };
}

/**
 * A missing browser is said at once, but does not keep the other checks from running.
 * @returns {Promise<string | undefined>} path of the browser
 */
async function browserOrSentence() {
  try {
    return await ensureBrowser();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(`\n${error.message}`);
    return undefined;
  }
}

/** @param {string} note why the browser tests could not run */
const notRun = (note) => ({
  title: 'Browsertests',
  passed: 0,
  failed: 1,
  ms: 0,
  note: `nicht gelaufen: ${note}`,
});

/** npm test: every check there is, all of them even if one fails. */
await runMain(async () => {
  checkNode();
  await ensureDependencies();
  const browser = await browserOrSentence();
  console.log(`\nNebeneinander: ${CHECKS.map(({ title }) => title).join(', ')} …`);
  const results = await Promise.all(CHECKS.map(runCheck));
  const built = results.slice(-2).every(({ failed }) => failed === 0);
  results.push(await runTests(UNIT_TESTS));
  if (!browser) results.push(notRun('Der Browser fehlt, siehe oben.'));
  else if (!built) results.push(notRun('Der Bau ist nicht gelungen.'));
  else
    results.push(
      await runTests(
        browserTests({ CHROMIUM_PATH: browser, E2E_PORT: String(await freePort(4183)) }),
      ),
    );
  // A hint, not a check: what the declaration of accessibility tells may be older than the tests.
  if (results.at(-1)?.passed)
    await runVisibly(npm('run', '--silent', 'access:record', '--', '--check'));
  console.log(summary(results));
  if (results.some((result) => result.failed > 0)) process.exitCode = 1;
});
