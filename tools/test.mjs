// @ts-check
import { rmSync } from 'node:fs';
import { npm, runVisibly } from './setup/command.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { ensureBrowser } from './setup/get-browser.mjs';
import { checkNode } from './setup/node-version.mjs';
import { freePort } from './setup/port.mjs';
import { inProject, readJson } from './setup/project.mjs';
import { countPlaywright, countVitest, judgeCheck, judgeTests } from './setup/reports.mjs';
import { runMain, Stop } from './setup/stop.mjs';
import { summary } from './setup/summary.mjs';

/**
 * @typedef {object} Step
 * @property {string} title
 * @property {string} script of package.json
 * @property {string[]} [args] added to the script
 * @property {Record<string, string>} [env]
 * @property {{ path: string, count: (report: any) => import('./setup/reports.mjs').Counts }} [report]
 *   where a step that runs tests counts them; any other step counts as one check
 */

const VITEST_REPORT = '.cache/vitest.json';

/** @type {Step[]} */
const CHECKS = [
  { title: 'Typen', script: 'typecheck' },
  { title: 'Format, Lint, Importregeln', script: 'lint' },
  { title: 'Toter Code', script: 'deadcode' },
  {
    title: 'Modultests',
    script: 'unit',
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${VITEST_REPORT}`],
    report: { path: VITEST_REPORT, count: countVitest },
  },
  { title: 'Daten', script: 'data:check' },
  { title: 'Bau', script: 'build' },
];

/** @param {Record<string, string>} env @returns {Step} */
const browserTests = (env) => ({
  title: 'Browsertests',
  script: 'e2e',
  env,
  report: { path: '.cache/playwright.json', count: countPlaywright },
});

/**
 * @param {Step} step
 * @returns {Promise<import('./setup/summary.mjs').StepResult>}
 */
async function runStep({ title, script, args = [], env, report }) {
  console.log(`\n── ${title} ${'─'.repeat(60 - title.length)}`);
  const start = performance.now();
  if (report) rmSync(inProject(report.path), { force: true });
  const exitCode = await runVisibly(npm('run', '--silent', script, '--', ...args), env);
  const found = report && readJson(inProject(report.path));
  const outcome = report
    ? judgeTests(exitCode, found && report.count(found))
    : judgeCheck(exitCode);
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
  const results = [];
  for (const step of CHECKS) results.push(await runStep(step));
  if (!browser) results.push(notRun('Der Browser fehlt, siehe oben.'));
  else if (results.at(-1)?.failed) results.push(notRun('Der Bau ist nicht gelungen.'));
  else
    results.push(
      await runStep(
        browserTests({ CHROMIUM_PATH: browser, E2E_PORT: String(await freePort(4183)) }),
      ),
    );
  // A hint, not a check: what the declaration of accessibility tells may be older than the tests.
  if (results.at(-1)?.passed)
    await runVisibly(npm('run', '--silent', 'access:record', '--', '--check'));
  console.log(summary(results));
  if (results.some((result) => result.failed > 0)) process.exitCode = 1;
});
