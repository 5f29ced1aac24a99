import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { decodeText } from '../../src/intake/open/decodeText';
import { baseName } from '../../src/intake/opened';
import { isPartialDate } from '../../src/model/partialDate';
import { isWebLink, type Source } from '../../src/model/site';
import { readSiteRecords } from '../../src/model/tables/siteRecords';
import { firstYear, programmeIds, sourceKinds } from '../../src/model/vocabulary';
import { csv, spreadsheetStyle } from '../../src/query/export/csv';
import { describeProblem } from '../../src/text/problems';
import { describeDecisionProblem, describeImport, describeOpen } from '../../src/text/yearList';
import { changedFiles } from '../../src/upkeep/list/changedFiles';
import { openDecisions, readDecisions } from '../../src/upkeep/list/decisions';
import { type ImportResult, importList, knownFacts } from '../../src/upkeep/list/importList';
import { listText, longestList } from '../../src/upkeep/list/listText';
import { readFactFiles } from '../facts';
import { buildYear, factsDir } from '../inputs.mjs';
import { Stop } from '../setup/command.mjs';
import type { CommandOutcome } from './commandOutcome';

const usage = `npm run data:import -- <Datei oder -> --programm <Kennung> --jahr <Jahr> --quelle <Link>
  --herausgeber, --titel, --datum, --art   Angaben zur Quelle, wenn sie neu ist
  --fragen <Datei>           schreibt die offenen Fragen als Tabelle zum Ausfüllen
  --entscheidungen <Datei>   liest die ausgefüllte Tabelle
  --daten <Ordner>           andere Tabellen als die in data/
  --json                     alles als JSON
  --schreiben                ergänzt die Tabellen`;

/**
 * `npm run data:import -- <file|-> --programm … --jahr … --quelle …`: what a yearly list adds to the
 * tables; with `--schreiben` into their files. Exit code 1: questions are open, or a total does not
 * fit (what is clear is written all the same); 2: nothing is written.
 */
export async function importCommand(
  args: readonly string[],
  year: number = buildYear,
): Promise<CommandOutcome> {
  try {
    return await importFrom(readCall(args), year);
  } catch (error) {
    if (error instanceof Stop) return { output: `${error.message}\n`, exitCode: 2 };
    throw error;
  }
}

async function importFrom({ file, options }: Call, currentYear: number): Promise<CommandOutcome> {
  const folder = options.daten ?? factsDir;
  if (!existsSync(join(folder, 'sites.geojson')))
    throw new Stop(`Im Ordner ${folder} liegt keine Datei sites.geojson.`);
  const files = readFactFiles(folder, currentYear);
  const decided = options.entscheidungen === undefined ? '' : readText(options.entscheidungen);
  const ids = new Set(readSiteRecords(files['sites.geojson']).records.map(({ id }) => id));
  const { decisions, problems } = readDecisions(decided, ids);
  if (problems.length > 0) throw new Stop(problems.map(describeDecisionProblem).join('\n'));
  const subject = readSubject(options, currentYear);
  const request = { list: await readList(file), ...subject, decisions };
  const result = importList(request, knownFacts(files, currentYear));
  const changed = changedFiles(result.rows, files);
  if (options.fragen !== undefined) {
    if (existsSync(options.fragen))
      throw new Stop(`${options.fragen} gibt es schon: Nennen Sie eine neue Datei.`);
    writeFileSync(
      options.fragen,
      csv(openDecisions(result.entries, describeOpen), spreadsheetStyle),
    );
  }
  const written = options.schreiben === true ? Object.keys(changed) : [];
  for (const name of written) writeFileSync(join(folder, name), changed[name] ?? '');
  const output =
    options.json === true
      ? JSON.stringify({ ...inOneList(result), written }, null, 2)
      : [...describeImport(result), writtenLine(written, options.schreiben === true)].join('\n');
  return { output: `${output}\n`, exitCode: result.isSettled ? 0 : 1 };
}

type Call = ReturnType<typeof readCall>;
type Options = Call['options'];

function readCall(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        programm: { type: 'string' },
        jahr: { type: 'string' },
        quelle: { type: 'string' },
        herausgeber: { type: 'string' },
        titel: { type: 'string' },
        datum: { type: 'string' },
        art: { type: 'string' },
        fragen: { type: 'string' },
        entscheidungen: { type: 'string' },
        daten: { type: 'string' },
        json: { type: 'boolean' },
        schreiben: { type: 'boolean' },
      },
    });
    const [file] = positionals;
    if (file !== undefined && positionals.length === 1) return { file, options: values };
  } catch {
    // An option that does not exist: the usage says which do.
  }
  throw new Stop(usage);
}

function readSubject(options: Options, currentYear: number) {
  const programme = programmeIds.find((id) => id === options.programm);
  if (programme === undefined)
    throw new Stop(`--programm: eines von ${programmeIds.join(', ')}\n\n${usage}`);
  const year = /^\d{4}$/.test(options.jahr ?? '') ? Number(options.jahr) : Number.NaN;
  if (!(year >= firstYear && year <= currentYear + 1))
    throw new Stop(`--jahr: ein Jahr von ${firstYear} bis ${currentYear + 1}`);
  return { programme, year, source: readSource(options) };
}

function readSource({ quelle: url = '', art, datum, titel, herausgeber }: Options): Source {
  if (!isWebLink(url)) throw new Stop('--quelle: der Link der Seite, auf der die Liste steht');
  const kind = art === undefined ? null : sourceKinds.find((known) => known === art);
  if (kind === undefined) throw new Stop(`--art: eines von ${sourceKinds.join(', ')}`);
  if (datum !== undefined && !isPartialDate(datum))
    throw new Stop('--datum: ein Datum wie 2025, 2025-01 oder 2025-01-16');
  const domain = new URL(url).hostname.replace(/^www\./, '');
  return { url, publisher: herausgeber ?? domain, kind, title: titel ?? null, date: datum ?? null };
}

/** What a file holds; `-` is what is piped in. */
function readBytes(file: string): Uint8Array {
  if (file !== '-' && !existsSync(file)) throw new Stop(`Die Datei ${file} gibt es nicht.`);
  return readFileSync(file === '-' ? 0 : file);
}

async function readList(file: string): Promise<string> {
  const read = await listText({ name: baseName(file), bytes: readBytes(file) });
  if (read.kind === 'text') return read.text;
  if (read.kind === 'problems') throw new Stop(read.problems.flatMap(describeProblem).join('\n'));
  throw new Stop(`${file} ${refused[read.why]}`);
}

const refused = {
  noText: 'ist kein Text. Kopieren Sie den Text der Liste in eine Datei.',
  empty: 'ist leer.',
  tooLong: `hat mehr als ${longestList} Zeichen. Teilen Sie die Liste.`,
};

/** A text file as Windows or anybody else writes it. */
function readText(file: string): string {
  const decoded = decodeText(readBytes(file));
  if (decoded === null) throw new Stop(`${file} ${refused.noText}`);
  return decoded.text;
}

/** Each part with its outcome, so that the JSON has each text once. */
function inOneList({ parts, entries, totals, ...rest }: ImportResult) {
  const outcomes = new Map<unknown, unknown>(entries.map(({ part, outcome }) => [part, outcome]));
  return {
    parts: parts.map((part) => ({ ...part, outcome: outcomes.get(part) })),
    totals: totals.map(({ part, ...total }) => ({ line: part.firstLine, ...total })),
    ...rest,
  };
}

function writtenLine(written: readonly string[], isWriting: boolean): string {
  if (!isWriting) return 'Geschrieben ist nichts; das tut --schreiben.';
  return `Geschrieben: ${written.length === 0 ? 'nichts' : written.join(', ')}.`;
}
