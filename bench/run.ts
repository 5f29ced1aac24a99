import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { chromium } from '@playwright/test';
import { ensureBrowser } from '../tools/setup/browser.mjs';
import { npm } from '../tools/setup/command.mjs';
import { inProject } from '../tools/setup/project.mjs';
import { Findings } from './findings';
import { readOptions } from './options';
import { change } from './parts/change';
import { dots } from './parts/dots';
import { filterScript } from './parts/filterScript';
import { frames } from './parts/frames';
import { groundZoom } from './parts/groundZoom';
import { memory } from './parts/memory';
import type { Part } from './parts/part';
import { search } from './parts/search';
import { siteScript } from './parts/siteScript';
import { start } from './parts/start';
import { use } from './parts/use';
import { document, tables, verdictLines } from './report';
import { builtSites, servedAt, servePages } from './served';
import { surroundings } from './surroundings';

/**
 * `npm run bench`: builds and serves our page and pages of others with the same sites, drives them by
 * turns in one Chromium, prints medians with ratios and spread, and writes all readings to
 * .cache/bench/results.json. A run of all parts writes docs/performance.md.
 */
const parts: readonly Part[] = [
  ...[start, change, frames, use, filterScript, siteScript, search, dots, groundZoom, memory],
];

const options = readOptions(process.argv.slice(2));
const unknown = options.only.filter((name) => !parts.some((part) => part.name === name));
if (unknown.length > 0)
  throw new Error(
    `no part ${unknown.join(', ')}: there are ${parts.map(({ name }) => name).join(', ')}`,
  );
const chosen = parts.filter(({ name }) => options.only.length === 0 || options.only.includes(name));

if (!options.built) {
  const [command = '', ...args] = npm('run', '--silent', 'build');
  const { status } = spawnSync(command, args, { cwd: inProject(), stdio: 'inherit' });
  if (status !== 0) throw new Error('the build has failed');
}
const real = builtSites().length;
const sizes = [real, ...options.sizes];
const began = Date.now();
const minutes = () => ((Date.now() - began) / 60_000).toFixed(1);
const served = await servePages(sizes, options.largest);
console.log(`${minutes()} min  served`);
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: ['--use-angle=swiftshader'],
});
const findings = new Findings();
const results = inProject('.cache/bench/results.json');
mkdirSync(dirname(results), { recursive: true });
const about = () => ({
  ...surroundings(browser.version()),
  ...{ rounds: options.rounds, minutes: minutes() },
});
for (const { name, run } of chosen) {
  console.log(`${minutes()} min  ${name} …`);
  try {
    await run({
      ...{
        browser,
        address: served.address,
        sizes,
        pagesAt: (size: number) => servedAt(size, options.largest),
      },
      ...{ rounds: options.rounds, minutes: options.minutes },
      note: (subject, page, value) => findings.note(name, subject, page, value),
    });
  } catch (error) {
    // What the others have found is not lost.
    console.error(`${name}:`, error);
    process.exitCode = 1;
  }
  // Whoever ends the run early has what there is.
  writeFileSync(results, JSON.stringify({ about: about(), findings: findings.all }, null, 1));
}
const ended = about();
await browser.close();
await served.close();

const found = findings.all;
for (const part of chosen) console.log(`\n${tables(part, found)}`);
console.log(`\n${verdictLines(found, real)}`);
console.log(`\n${ended.minutes} min; all readings: .cache/bench/results.json`);
if (chosen.length === parts.length) {
  writeFileSync(inProject('docs/performance.md'), document(ended, parts, found, real));
  console.log('docs/performance.md is written anew.');
}
