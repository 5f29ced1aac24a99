import './asVisitors';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { ensureBrowser } from '../tools/setup/browser.mjs';
import { npm } from '../tools/setup/command.mjs';
import { inProject } from '../tools/setup/project.mjs';
import { Findings } from './findings';
import { keep, readKept } from './keptParts';
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
 * turns in one Chromium, prints medians with ratios and spread, and keeps all readings of a part in
 * .cache/bench/results.json until it is run again. Where each part has some, docs/performance.md is
 * written: on a busy machine the parts are run when it is quiet.
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
let kept = readKept();
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
    const about = { ...surroundings(browser.version()), rounds: options.rounds };
    kept = { ...kept, [name]: { about, findings: findings.of(name) } };
    // Whoever ends the run early has what there is.
    keep(kept);
  } catch (error) {
    // What the others have found, and this one before, is not lost.
    console.error(`${name}:`, error);
    process.exitCode = 1;
  }
}
await browser.close();
await served.close();

for (const part of chosen) console.log(`\n${tables(part, findings.of(part.name))}`);
console.log(`\n${verdictLines(findings.all, real)}`);
console.log(`\n${minutes()} min; all readings: .cache/bench/results.json`);
const text = document(parts, kept, real);
if (text !== null) {
  writeFileSync(inProject('docs/performance.md'), text);
  console.log('docs/performance.md is written anew.');
}
