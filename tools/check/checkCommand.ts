import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkInput, type RowCount, type Surroundings } from '../../src/intake/checkInput';
import type { Problem } from '../../src/model/problem';
import { checkGround } from '../../src/model/tables/checkGround';
import { checkVocabulary, vocabularyFiles } from '../../src/model/tables/checkVocabulary';
import { describeProblem } from '../../src/text/problems';
import { readFactFiles, surroundings } from '../facts';
import { factsDir } from '../inputs.mjs';
import { readOperatorFile } from '../operator';
import { Stop } from '../setup/command.mjs';
import type { CommandOutcome } from './commandOutcome';
import { readGiven, wholeFolder } from './readGiven';
import { writeTables } from './writeTables';

/**
 * `npm run data:check [folder|file …] [-- --json] [-- --nach=folder]`: all problems, errors first. Without a path those
 * of data/ and, as hints, of public/betrieb.json. A folder with a sites.geojson stands for itself;
 * other files take the place of the same tables of data/. `--nach=folder` or `--nach=file.xlsx`
 * writes what was read in the form of data/, if there is no error.
 * @param around by default what stands in data/boundaries
 */
export async function checkCommand(
  args: readonly string[],
  around: () => Surroundings = surroundings,
): Promise<CommandOutcome> {
  const paths = args.filter((arg) => !arg.startsWith('--'));
  const options = args.filter((arg) => arg.startsWith('--'));
  const target = options.find((option) => option.startsWith(to))?.slice(to.length);
  const unknown = options.find((option) => option !== '--json' && !option.startsWith(to));
  try {
    if (unknown !== undefined || target === '')
      throw new Stop(`${unknown ?? to} ist unbekannt; es gibt --json und --nach=Ordner.`);
    const result = await checkPaths(paths, around());
    const hasErrors = result.problems.some(({ severity }) => severity === 'error');
    // With errors, rows would be missing.
    if (target !== undefined && !hasErrors) await writeTables(target, result.files);
    return report(result, options.includes('--json'));
  } catch (error) {
    if (error instanceof Stop) return { output: `${error.message}\n`, exitCode: 2 };
    throw error;
  }
}

/** Option: where to write what was read. */
const to = '--nach=';

interface Result {
  readonly sites: number;
  readonly problems: readonly Problem[];
  /** Only of files that were given one by one: of complete facts all are told by their problems. */
  readonly rows: readonly RowCount[];
  readonly isWhole: boolean;
  readonly files: Readonly<Record<string, string>>;
}

async function checkPaths(paths: readonly string[], around: Surroundings): Promise<Result> {
  const folder = paths.length === 0 ? factsDir : wholeFolder(paths);
  const opened = await readGiven(folder === null ? paths : [folder]);
  const rest = folder === null ? readFactFiles(factsDir, around.currentYear) : {};
  const { facts, problems, rows, files } = checkInput(opened, { ...around, rest });
  const given = new Set(rows.map(({ file }) => file));
  // A table that takes the place of a fuller one leaves sources without use; that is no news.
  const isUntouched = (file: string): boolean => file in rest && !given.has(file);
  const siteIds = new Set(facts.sites.map(({ id }) => id));
  return {
    sites: facts.sites.length,
    problems: [
      ...problems.filter(({ severity, place }) => severity === 'error' || !isUntouched(place.file)),
      ...(folder === null ? [] : [...listProblems(folder), ...groundProblems(folder, siteIds)]),
      ...(paths.length === 0 ? readOperatorFile().problems : []),
    ],
    rows,
    isWhole: folder !== null,
    files,
  };
}

function report({ sites, problems, rows, isWhole }: Result, asJson: boolean): CommandOutcome {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const hints = problems.filter(({ severity }) => severity === 'warning');
  const exitCode = errors.length > 0 ? 1 : 0;
  if (asJson) {
    const counts = { sites, errors: errors.length, warnings: hints.length, rows };
    const told = problems.map((problem) => ({ ...problem, text: describeProblem(problem) }));
    return { output: `${JSON.stringify({ ...counts, problems: told }, null, 2)}\n`, exitCode };
  }
  const counts = isWhole ? [] : rows.map(describeRows);
  const sum = `${sites} Standorte gelesen, ${errors.length} Fehler, ${hints.length} Hinweise.`;
  const lines = [...listed('Fehler', errors), ...listed('Hinweise', hints), ...counts, sum];
  return { output: `${lines.join('\n')}\n`, exitCode };
}

const listed = (heading: string, found: readonly Problem[]): readonly string[] =>
  found.length === 0
    ? []
    : [
        `${heading} (${found.length})`,
        '',
        ...found.flatMap((problem) => [...describeProblem(problem), '']),
      ];

const describeRows = ({ file, found, shown, named }: RowCount): string =>
  `${file}: ${found} Zeilen, ${shown} gelesen, ${named} nicht gelesen und oben genannt.`;

/** A copy of the facts may omit the lists. */
const listProblems = (folder: string): readonly Problem[] =>
  vocabularyFiles.flatMap((file) => {
    const path = join(folder, file);
    return existsSync(path) ? checkVocabulary(file, readFileSync(path, 'utf8')) : [];
  });

/** So may it the ground of the map. */
function groundProblems(folder: string, siteIds: ReadonlySet<string>): readonly Problem[] {
  const ground = join(folder, 'ground');
  if (!existsSync(ground)) return [];
  const names = readdirSync(ground, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(geo)?json$/.test(name));
  const files = names.map((name) => [`ground/${name}`, readFileSync(join(ground, name), 'utf8')]);
  return checkGround(Object.fromEntries(files), siteIds);
}
