import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths, pinnedPackages } from './paths';
import { BoundaryProblem } from './problem';

/**
 * Fetches the boundary data and mapshaper into the cache, with npm; does nothing when they are
 * there. Both in one call, because npm removes unlisted packages from a folder.
 * @throws BoundaryProblem when npm fails, for instance without a network
 */
export function fetchSources(): void {
  const packages = Object.entries(pinnedPackages);
  if (packages.every(([name, version]) => installedVersion(name) === version)) return;
  console.log('Lade Grenzdaten und mapshaper (rund 300 MB, nur beim ersten Mal) …');
  mkdirSync(paths.cache, { recursive: true });
  install(packages.map(([name, version]) => `${name}@${version}`));
}

function installedVersion(name: string): string | undefined {
  try {
    const text = readFileSync(join(paths.packages, name, 'package.json'), 'utf8');
    return (JSON.parse(text) as { version?: string }).version;
  } catch {
    return undefined;
  }
}

function install(packages: readonly string[]): void {
  const run = spawnSync(
    'npm',
    ['install', '--prefix', '.', '--no-save', '--ignore-scripts', ...packages],
    // On Windows npm is a script, which only a shell can start.
    { cwd: paths.cache, encoding: 'utf8', shell: process.platform === 'win32' },
  );
  if (run.status === 0) return;
  const code = /npm (?:error|ERR!) code (\w+)/.exec(run.stderr ?? '')?.[1];
  throw new BoundaryProblem(
    `Die Grenzdaten konnten nicht geladen werden (${code ?? run.error?.message ?? 'npm'}). ` +
      'Ist das npm-Register erreichbar? Die fertigen Dateien in data/boundaries/ sind unverändert; ' +
      'neu gebaut werden müssen sie nur, wenn sich Gemeinden oder Kreise ändern.',
  );
}
