import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../src/model/problem';
import { checkGround } from '../src/model/tables/checkGround';
import { checkVocabulary, vocabularyFiles } from '../src/model/tables/checkVocabulary';
import { describeProblem } from '../src/text/problems';
import { compileFacts } from './facts';
import { factsDir } from './inputs.mjs';
import { readOperatorFile } from './operator';

/**
 * `npm run data:check [folder]`: lists all problems of data/, errors first. Without a folder also
 * those of public/betrieb.json, as hints. Exit code 1 for errors.
 */
const folder = process.argv[2] ?? factsDir;
if (!existsSync(join(folder, 'sites.geojson'))) {
  console.log(`Im Ordner ${folder} liegt keine Datei sites.geojson.`);
  process.exit(1);
}
const { sites, problems: factProblems } = compileFacts(folder);
const problems = [...factProblems, ...vocabularyFiles.flatMap(listProblems), ...groundProblems()];
const errors = problems.filter(({ severity }) => severity === 'error');
const settings = process.argv[2] === undefined ? readOperatorFile().problems : [];
const warnings = problems.filter(({ severity }) => severity === 'warning');
const hints = [...warnings, ...settings];

report('Fehler', errors);
report('Hinweise', hints);
console.log(
  `${sites.length} Standorte gelesen, ${errors.length} Fehler, ${hints.length} Hinweise.`,
);
process.exitCode = errors.length > 0 ? 1 : 0;

/** A copy of the facts may omit the lists. */
function listProblems(file: (typeof vocabularyFiles)[number]): readonly Problem[] {
  const path = join(folder, file);
  return existsSync(path) ? checkVocabulary(file, readFileSync(path, 'utf8')) : [];
}

/** So may it the ground of the map. */
function groundProblems(): readonly Problem[] {
  const ground = join(folder, 'ground');
  if (!existsSync(ground)) return [];
  const names = readdirSync(ground, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(geo)?json$/.test(name));
  const files = names.map((name) => [`ground/${name}`, readFileSync(join(ground, name), 'utf8')]);
  return checkGround(Object.fromEntries(files), new Set(sites.map(({ id }) => id)));
}

function report(heading: string, found: readonly Problem[]): void {
  if (found.length === 0) return;
  console.log(`${heading} (${found.length})\n`);
  for (const problem of found) console.log(`${describeProblem(problem).join('\n')}\n`);
}
