import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { decodeText } from '../src/intake/open/decodeText';
import { isPartialDate } from '../src/model/partialDate';
import { isWebLink, type Source } from '../src/model/site';
import { readSiteRecords } from '../src/model/tables/siteRecords';
import { firstYear, programmeIds, sourceKinds } from '../src/model/vocabulary';
import { csv, spreadsheetStyle } from '../src/query/export/csv';
import { describeDecisionProblem, describeImport, describeOpen } from '../src/text/yearList';
import { changedFiles } from '../src/upkeep/list/changedFiles';
import { openDecisions, readDecisions } from '../src/upkeep/list/decisions';
import { importList, knownFacts } from '../src/upkeep/list/importList';
import { readFactFiles } from './facts';
import { buildYear, factsDir } from './inputs.mjs';
import { runMain, Stop } from './setup/command.mjs';

/**
 * `npm run data:import -- <file|-> --programm … --jahr … --quelle …`: what a yearly list adds to the
 * tables; with `--schreiben` into their files. Exit code 0: all is clear; 2: questions are open, or a
 * total does not fit (what is clear is written all the same); 1: wrong call, nothing is written.
 */
const usage = `npm run data:import -- <Datei oder -> --programm <Kennung> --jahr <Jahr> --quelle <Link>
  --herausgeber, --titel, --datum, --art   Angaben zur Quelle, wenn sie neu ist
  --fragen <Datei>           schreibt die offenen Fragen als Tabelle zum Ausfüllen
  --entscheidungen <Datei>   liest die ausgefüllte Tabelle
  --daten <Ordner>           andere Tabellen als die in data/
  --json                     alles als JSON
  --schreiben                ergänzt die Tabellen`;

await runMain(async () => {
  const { file, options } = readCall();
  const folder = options.daten ?? factsDir;
  if (!existsSync(join(folder, 'sites.geojson')))
    throw new Stop(`Im Ordner ${folder} liegt keine Datei sites.geojson.`);
  const files = readFactFiles(folder);
  const decided = options.entscheidungen === undefined ? '' : readText(options.entscheidungen);
  const ids = new Set(readSiteRecords(files['sites.geojson']).records.map(({ id }) => id));
  const { decisions, problems } = readDecisions(decided, ids);
  if (problems.length > 0) throw new Stop(problems.map(describeDecisionProblem).join('\n'));
  const { programme, year, source } = readSubject(options);
  const request = { list: readText(file), programme, year, source, decisions };
  const result = importList(request, knownFacts(files, buildYear));
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
  if (options.json === true)
    console.log(JSON.stringify({ ...inOneList(result), written }, null, 2));
  else
    console.log(
      [...describeImport(result), writtenLine(written, options.schreiben === true)].join('\n'),
    );
  process.exitCode = result.isSettled ? 0 : 2;
});

function readCall() {
  try {
    const { values, positionals } = parseArgs({
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

type Options = ReturnType<typeof readCall>['options'];

function readSubject(options: Options) {
  const programme = programmeIds.find((id) => id === options.programm);
  if (programme === undefined)
    throw new Stop(`--programm: eines von ${programmeIds.join(', ')}\n\n${usage}`);
  const year = /^\d{4}$/.test(options.jahr ?? '') ? Number(options.jahr) : Number.NaN;
  if (!(year >= firstYear && year <= buildYear + 1))
    throw new Stop(`--jahr: ein Jahr von ${firstYear} bis ${buildYear + 1}`);
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

/** A text file as Windows or anybody else writes it; `-` is what is piped in. */
function readText(file: string): string {
  if (file !== '-' && !existsSync(file)) throw new Stop(`Die Datei ${file} gibt es nicht.`);
  const decoded = decodeText(readFileSync(file === '-' ? 0 : file));
  if (decoded === null)
    throw new Stop(`${file} ist kein Text. Kopieren Sie den Text der Liste in eine Datei.`);
  return decoded.text;
}

/** Each part with its outcome, so that the JSON has each text once. */
function inOneList({ parts, entries, totals, ...rest }: ReturnType<typeof importList>) {
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
