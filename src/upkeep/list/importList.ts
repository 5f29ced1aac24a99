import { groupBy } from '../../model/groupBy';
import type { Source } from '../../model/site';
import { readTables } from '../../model/tables/readTable';
import { readSiteRecords, type SiteRecord } from '../../model/tables/siteRecords';
import type { Tables } from '../../model/tables/tables';
import type { ProgrammeId } from '../../model/vocabulary';
import { checkTotals } from './checkTotals';
import { type Decision, decisionFinder } from './decisions';
import { type Clear, compareWithTables, judgeEntry, type ListSubject } from './judgeEntry';
import { type KnownNames, knownNames } from './knownNames';
import { type PlaceMatch, placeMatcher } from './matchPlace';
import { type CheckedTotal, type ImportedEntry, isSettled, type Outcome } from './outcome';
import type { EntryPart, Part } from './part';
import { type ProposedRows, proposeRows } from './proposeRows';
import { readList } from './readList';

/** A list, and what a person says about it. */
export interface ImportRequest {
  /** As it was pasted. */
  readonly list: string;
  readonly programme: ProgrammeId;
  readonly year: number;
  /** The page that the list stands on, as a row of sources.csv. */
  readonly source: Source;
  readonly decisions: readonly Decision[];
}

export interface ImportResult {
  /** The whole list, in its order. */
  readonly parts: readonly Part[];
  /** What became of each part that is an entry, in the same order. */
  readonly entries: readonly ImportedEntry[];
  readonly totals: readonly CheckedTotal[];
  readonly rows: ProposedRows;
  /** Whether nothing is left to say: no question, no unknown site, no open conflict, all totals fit. */
  readonly isSettled: boolean;
}

/** The tables that a list is compared with. */
export interface KnownFacts {
  readonly tables: Tables;
  readonly records: readonly SiteRecord[];
  readonly names: KnownNames;
}

/**
 * Reads the tables for `importList`, once for many lists.
 * @param files text of each table, by file name
 * @param currentYear bounds the years of the tables
 */
export function knownFacts(
  files: Readonly<Record<string, string>>,
  currentYear: number,
): KnownFacts {
  const { tables } = readTables(files, currentYear);
  const { records } = readSiteRecords(files['sites.geojson']);
  return { tables, records, names: knownNames(records, tables) };
}

/** A list as it was read, with the sites that its entries may mean. */
export interface ReadList extends Pick<ImportRequest, 'programme' | 'year'> {
  readonly parts: readonly Part[];
  readonly entries: readonly { readonly part: EntryPart; readonly place: PlaceMatch }[];
}

/**
 * Imports a yearly list: reads it, matches its lines to sites and proposes rows. Nothing is written,
 * nothing is imported twice, and each line is accounted for. Never throws.
 */
export const importList = (request: ImportRequest, facts: KnownFacts): ImportResult =>
  settleList(matchList(request, facts), request, facts);

/** The part of an import that takes long, and that no decision changes. */
export function matchList(
  { list, programme, year }: Pick<ImportRequest, 'list' | 'programme' | 'year'>,
  { names }: KnownFacts,
): ReadList {
  const parts = readList(list, names, year);
  const match = placeMatcher(names, programme);
  const entries = parts
    .filter((part) => part.kind === 'entry')
    .map((part) => ({ part, place: match(part) }));
  return { programme, year, parts, entries };
}

/** What follows from a list that was read, and from the decisions on it. */
export function settleList(
  { programme, year, parts, entries: matched }: ReadList,
  { source, decisions }: Pick<ImportRequest, 'source' | 'decisions'>,
  { tables: all, records, names }: KnownFacts,
): ImportResult {
  const subject = { programme, year, source: source.url };
  const tables = tablesOf(subject, all);
  const decided = decisionFinder(decisions);
  const judged = matched.map(({ part, place }) => {
    const decision = decided(part.text, part.firstLine);
    const result = judgeEntry(part, place, decision, subject, { names, records });
    return { part, result };
  });
  const clear = groupBy(
    judged.flatMap(({ result }) => ('part' in result ? [result] : [])),
    ({ siteId }) => siteId,
  );
  const imported: Clear[] = [];
  const entries = judged.map(({ part, result }): ImportedEntry => {
    if (!('part' in result)) return { part, outcome: result };
    const outcome =
      compareWithOthers(result, clear.get(result.siteId) ?? []) ??
      compareWithTables(result, subject, tables) ??
      added(result);
    if (outcome.kind === 'new' || (outcome.kind === 'conflict' && outcome.solved !== null))
      imported.push(result);
    return { part, outcome };
  });
  const totals = checkTotals(parts, entries);
  return {
    parts,
    entries,
    totals,
    rows: proposeRows(imported, subject, source, tables),
    isSettled:
      entries.every(({ outcome }) => isSettled(outcome)) && totals.every(({ fits }) => fits),
  };
}

/** The tables with no other amounts than those that a list speaks of: it looks for each of its lines. */
function tablesOf({ programme, year }: ListSubject, tables: Tables): Tables {
  const isMeant = ({ values }: { values: { programme: string; year: number } }) =>
    values.programme === programme && values.year === year;
  return {
    ...tables,
    'allocations.csv': tables['allocations.csv'].filter(isMeant),
    'contradicting-amounts.csv': tables['contradicting-amounts.csv'].filter(isMeant),
  };
}

const added = ({ siteId, eur }: Clear): Outcome => ({ kind: 'new', siteId, eur });

/** The same site in another line: said twice, or two amounts of which a person may take one. */
function compareWithOthers(entry: Clear, ofSite: readonly Clear[]): Outcome | null {
  const { siteId, eur } = entry;
  const differing = ofSite.find((other) => other.eur !== eur);
  if (differing !== undefined) {
    const line = differing.part.firstLine;
    return {
      kind: 'asked',
      questions: [{ kind: 'twice', siteId, line, eur: differing.eur }],
    };
  }
  const [first] = ofSite;
  if (first === undefined || first === entry) return null;
  return { kind: 'duplicate', siteId, line: first.part.firstLine, eur };
}
