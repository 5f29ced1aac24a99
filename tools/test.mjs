// @ts-check
import { rmSync } from 'node:fs';
import { ensureBrowser } from './setup/browser.mjs';
import { npm, run, runMain, Stop } from './setup/command.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { summary, testOutcome } from './setup/outcome.mjs';
import { inProject, readJson } from './setup/project.mjs';

/** Scripts of package.json, run side by side, as most of them use a single core; the builds are the last two. */
const CHECKS = {
  Typen: 'typecheck',
  'Format und Lint': 'lint:style',
  'Lint mit Typen': 'lint:types',
  Importregeln: 'lint:imports',
  'Toter Code': 'deadcode',
  Daten: 'data:check',
  Bau: 'build',
  'Bau für Browsertests': 'build:fixture',
};

/** @typedef {import('./setup/outcome.mjs').Outcome & { title: string, duration: string }} Result */

const heading = (/** @type {string} */ title) => `\n── ${title} ${'─'.repeat(60 - title.length)}`;

/** A check counts as one. @param {[title: string, script: string]} check @returns {Promise<Result>} */
async function runCheck([title, script]) {
  const { ok, output, duration } = await run(npm('run', '--silent', script));
  console.log(`${heading(title)}\n${output.trim()}`);
  const counts = { passed: Number(ok), failed: Number(!ok), failures: ok ? [] : [output.trim()] };
  return { title, duration, ...counts };
}

/**
 * @param {string} title
 * @param {string} report path of the file in which the script counts its tests
 * @param {string[]} script of package.json, with arguments
 * @param {Record<string, string>} [env] added to the environment
 * @returns {Promise<Result>}
 */
async function runTests(title, report, script, env) {
  console.log(heading(title));
  rmSync(inProject(report), { force: true });
  const options = { stdio: /** @type {const} */ ('inherit'), env: { ...process.env, ...env } };
  const { ok, duration } = await run(npm('run', '--silent', ...script), options);
  return { title, duration, ...testOutcome(ok, readJson(report)) };
}

/** @param {string} title @param {string} why they could not run @returns {Result} */
const notRun = (title, why) => ({
  title,
  duration: '',
  passed: 0,
  failed: 1,
  failures: [`nicht gelaufen. ${why}`],
});

/** Those in Chromium, then the main journeys in every engine that is installed. */
const BROWSER_TESTS = /** @type {const} */ ({
  Browsertests: ['.cache/playwright.json', ['e2e']],
  'In allen Browsern': ['.cache/engines.json', ['test:engines']],
});

/** @param {string | Stop} browser @param {boolean} built @returns {Promise<Result[]>} */
async function runBrowserTests(browser, built) {
  const results = [];
  for (const [title, [report, script]] of Object.entries(BROWSER_TESTS)) {
    if (browser instanceof Stop) results.push(notRun(title, browser.message));
    else if (!built) results.push(notRun(title, 'Der Bau ist nicht gelungen.'));
    else results.push(await runTests(title, report, [...script], { CHROMIUM_PATH: browser }));
  }
  // A hint, not a check: what the declaration of accessibility tells may be older than the tests.
  const hint = npm('run', '--silent', 'access:record', '--', '--check');
  if (results.some(({ passed }) => passed > 0)) await run(hint, { stdio: 'inherit' });
  return results;
}

/** npm test: every check there is, all of them even if one fails. */
await runMain(async () => {
  await ensureDependencies();
  const browser = await ensureBrowser().catch((error) => {
    if (!(error instanceof Stop)) throw error;
    console.error(`\n${error.message}`);
    return error;
  });
  console.log(`\nNebeneinander: ${Object.keys(CHECKS).join(', ')} …`);
  const results = await Promise.all(Object.entries(CHECKS).map(runCheck));
  const built = results.slice(-2).every(({ failed }) => failed === 0);
  const report = '.cache/vitest.json';
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  results.push(await runTests('Modultests', report, ['unit', '--', ...reporters]));
  results.push(...(await runBrowserTests(browser, built)));
  console.log(summary(results));
  if (results.some(({ failed }) => failed > 0)) process.exitCode = 1;
});
