import { mkdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { serve } from '../tools/serve.mjs';
import { ensureBrowser } from '../tools/setup/browser.mjs';
import { npm, run } from '../tools/setup/command.mjs';
import { inProject } from '../tools/setup/project.mjs';
import { median } from './findings';

/**
 * `npm run bench:lighthouse`: what Lighthouse gives the map and a static page on the production
 * server, as a phone (its default), each the median of three runs. Needs a finished build and, the
 * first time, a network: npm fetches Lighthouse for this command only, as nothing else needs it and its
 * hundred packages. Ends with 1 where a limit is missed.
 */

/** The last that runs on Node 20. */
const lighthouse = 'lighthouse@12.2.3';
const rounds = 3;

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const pages = [
  { path: '', performance: 95 },
  { path: 'verzeichnis/', performance: 100 },
];

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<
    Record<string, { readonly score: number | null; readonly title: string }>
  >;
}

async function visit(url: string, file: string, browser: string): Promise<Report> {
  const command = npm('exec', '--yes', `--package=${lighthouse}`, '--', 'lighthouse');
  const options = [
    url,
    '--quiet',
    '--output=json',
    `--output-path=${file}`,
    `--only-categories=${categories.join()}`,
    // Absolute only where the operator says where the map is: `website.adresse`.
    '--skip-audits=hreflang',
    '--chrome-flags=--headless --no-sandbox --use-angle=swiftshader',
  ];
  const env = { ...process.env, CHROME_PATH: browser };
  const { ok, output } = await run([...command, ...options], { env });
  if (!ok) throw new Error(`Lighthouse has failed at ${url}: ${output}`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

const folder = inProject('.cache/lighthouse');
mkdirSync(folder, { recursive: true });
const browser = await ensureBrowser();
const { address, close } = await serve({ port: 0 });
for (const { path, performance } of pages) {
  const name = basename(path) || 'karte';
  const reports: Report[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const file = `${folder}/${name}-${round}.json`;
    reports.push(await visit(new URL(path, address).href, file, browser));
  }
  for (const category of categories) {
    const scores = reports.map((report) => 100 * (report.categories[category]?.score ?? 0));
    const limit = category === 'performance' ? performance : 100;
    const missed = median(scores) < limit;
    if (missed) process.exitCode = 1;
    console.log(
      `${name.padEnd(12)} ${category.padEnd(15)} ${median(scores).toFixed(0).padStart(3)} (${scores.join(', ')})${missed ? `, below ${limit}` : ''}`,
    );
  }
  const failed = Object.values(reports[0]?.audits ?? {}).filter(({ score }) => score === 0);
  for (const { title } of failed) console.log(`${name.padEnd(12)} – ${title}`);
}
console.log('Whole reports: .cache/lighthouse/');
await close();
