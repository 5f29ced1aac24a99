import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { groupBy } from '../../src/model/groupBy';
import { diffReleases, type RowChange, siteOfChange } from '../../src/model/releases/diffReleases';
import type { RawRow, Release } from '../../src/model/releases/release';
import { changeStatements } from '../../src/query/changes/changeStatements';
import { boundaryInWords } from '../../src/text/boundaryWords';
import { changeTexts } from '../../src/text/de/changes';
import { buildYear, factsDir } from '../inputs.mjs';
import { allReleases, presentRelease } from '../openData/releases';
import { Stop } from '../setup/command.mjs';
import type { CommandOutcome } from './commandOutcome';

/**
 * `npm run data:diff [release|folder] [-- --json]`: what has changed since a release, or from the
 * tables of another folder, to those of data/. Without a name: since the newest release before them.
 * @param dir folder of the facts of today
 */
export function diffCommand(
  args: readonly string[],
  dir = factsDir,
  year: number = buildYear,
): CommandOutcome {
  const [name, ...more] = args.filter((arg) => !arg.startsWith('--'));
  const options = args.filter((arg) => arg.startsWith('--'));
  const unknown = more[0] ?? options.find((option) => option !== '--json');
  try {
    if (unknown !== undefined)
      throw new Stop(`${unknown} ist zu viel: eine Fassung oder ein Ordner, und --json.`);
    const after = presentRelease(dir, year);
    const before = formerRelease(name, dir, year);
    const changes = diffReleases(before, after);
    return {
      output: options.includes('--json')
        ? `${JSON.stringify({ from: before.date, to: after.date, changes }, null, 2)}\n`
        : `${report(before, after, changes).join('\n')}\n`,
      exitCode: changes.length === 0 ? 0 : 1,
    };
  } catch (error) {
    if (error instanceof Stop) return { output: `${error.message}\n`, exitCode: 2 };
    throw error;
  }
}

function formerRelease(name: string | undefined, dir: string, year: number): Release {
  const former = allReleases(dir, year).slice(0, -1);
  const found = name === undefined ? former.at(-1) : former.find(({ date }) => date === name);
  if (found !== undefined) return found;
  if (name !== undefined && existsSync(join(name, 'editions.csv')))
    return presentRelease(name, year);
  const known = former.map(({ date }) => date).join(', ');
  throw new Stop(
    `${name === undefined ? 'Es gibt keine frühere Fassung.' : `${name} ist keine Fassung und kein Ordner mit Tabellen.`} Fassungen: ${known || 'keine'}`,
  );
}

/** The whole in sentences, then each row that has changed, by site. */
function report(before: Release, after: Release, changes: readonly RowChange[]): string[] {
  const title = `Von der Fassung ${before.date} zu ${after.date}:`;
  if (changes.length === 0) return [title, 'Nichts hat sich geändert.'];
  const names = new Map(
    [before, after].flatMap(({ tables }) => tables['sites.csv'].map(({ id, name }) => [id, name])),
  );
  return [
    title,
    ...changeStatements(changes).map((statement) => `- ${changeTexts.sentence(statement)}`),
    ...[...groupBy(changes, siteOfChange)].flatMap(([id, own]) => [
      '',
      id === null ? 'Ohne Standort' : `${names.get(id) ?? id} (${id})`,
      ...own.map((change) => `  ${rowOf(change)}`),
    ]),
  ];
}

function rowOf({ table, kind, before, after, columns }: RowChange): string {
  if (kind === 'added') return `+ ${table}: ${cellsOf(after)}`;
  if (kind === 'removed') return `- ${table}: ${cellsOf(before)}`;
  const cells = columns.map(
    (column) => `${column}: ${shown(before?.[column])} → ${shown(after?.[column])}`,
  );
  const rest = Object.fromEntries(
    Object.entries(after ?? {}).filter(([column]) => isName(column) && !columns.includes(column)),
  );
  return `~ ${table}: ${[cellsOf(rest), ...cells].filter((text) => text !== '').join('; ')}`;
}

/** What tells the rows of a site apart. */
const isName = (column: string): boolean =>
  ['programme', 'year', 'title', 'url', 'ags', 'alias'].includes(column);

const cellsOf = (row: RawRow | null): string =>
  Object.entries(row ?? {})
    .filter(([column, cell]) => cell !== '' && column !== 'site_id')
    .map(([column, cell]) => `${column} ${shown(cell)}`)
    .join(', ');

const shown = (cell: string | undefined): string =>
  cell?.startsWith('{"type"') ? boundaryInWords(cell) : cell || 'leer';
