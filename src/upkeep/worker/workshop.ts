import { proxy } from 'comlink';
import type { RowCount, Surroundings } from '../../intake/checkInput';
import { limits } from '../../intake/limits';
import type { Problem } from '../../model/problem';
import { recordOf } from '../../model/recordOf';
import type { Site } from '../../model/site';
import { placeSymbols } from '../../model/tables/joinSites';
import { parseJson } from '../../model/tables/parseJson';
import { applyChanges, type Change } from '../draft/changes';
import { checkDraft, type DraftProblem } from '../draft/checkDraft';
import {
  type Draft,
  type DraftRow,
  type DraftTable,
  draftTables,
  emptyDraft,
} from '../draft/draft';
import { draftOf } from '../draft/draftFiles';
import { replaceRows } from '../draft/replaceRows';
import type { ImportRequest } from '../list/importList';
import { type ListText, listText, pastedText } from '../list/listText';
import { ListDesk, type ListedPart, type ListOutline } from './listDesk';
import { Outgoing } from './outgoing';
import { type FilesRead, type GivenFile, readFiles } from './readFiles';
import { sliceFrom } from './slices';

/** What the facts of a server are fetched with. */
export interface Published {
  readonly surroundings: () => Promise<Omit<Surroundings, 'rest'>>;
  /** The published tables by their names. */
  readonly tables: () => Promise<Readonly<Record<string, string>>>;
}

/** What was opened; long lists are asked for in slices. */
export interface OpenReport {
  readonly rows: readonly RowCount[];
  /** Tables that the files have brought. */
  readonly brought: readonly DraftTable[];
  /** Tables that nobody has opened. */
  readonly absent: readonly DraftTable[];
  readonly nextKey: number;
}

/**
 * Does for the page what takes long, in a worker: it has the same draft as the page, hears of each
 * change, and answers what follows from it.
 */
export class Workshop {
  readonly #published: Published;
  #draft: Draft = emptyDraft;
  #notes: readonly Problem[] = [];
  #problems: readonly DraftProblem[] = [];
  /** What was read and has no place in the draft yet, and what it would change. */
  #given: FilesRead | null = null;
  #replacing: readonly Change[] = [];
  /** Their symbols have no places yet. */
  #sites: readonly Site[] = [];
  /** What the page has of each site, as JSON. */
  #told: ReadonlyMap<string, string> = new Map();
  #changed: readonly Site[] = [];
  #coming: Promise<Draft> | undefined;
  readonly #list = new ListDesk();
  readonly #outgoing: Outgoing;

  constructor(published: Published) {
    this.#published = published;
    this.#outgoing = new Outgoing({
      draft: () => this.#draft,
      published: () => this.#publishedDraft(),
      surroundings: published.surroundings,
    });
  }

  /** What compares the draft and hands it out. */
  outgoing() {
    return proxy(this.#outgoing);
  }

  /** Opens what the server has published. Rejects where it does not come. */
  async openPublished(): Promise<OpenReport> {
    const draft = await this.#publishedDraft();
    this.#notes = [];
    this.#draft = draft;
    const rows = draftTables
      .filter((table) => !draft.absent.includes(table))
      .map((table): RowCount => {
        const found = draft.tables[table].length;
        return { file: table, found, shown: found, named: 0 };
      });
    return { rows, brought: draftTables, ...this.#outline() };
  }

  /**
   * Opens files of a person in the place of what is open.
   * @param rest what stands for the tables that they do not bring
   * @param told how many files have been read
   */
  async openFiles(
    files: readonly GivenFile[],
    rest: 'published' | 'nothing',
    told?: (read: number) => void,
  ): Promise<OpenReport> {
    const coming = rest === 'nothing' ? emptyDraft : this.#publishedDraft();
    const { draft, rows, notes, brought } = await this.#read(files, coming, told);
    this.#draft = draft;
    this.#notes = notes;
    if (rest === 'nothing') this.#outgoing.noteFolder(draft);
    return { rows, brought, ...this.#outline() };
  }

  /**
   * Reads files whose tables shall take the place of those of the draft. Nothing changes yet:
   * `replacing` says what would.
   */
  async readFiles(
    files: readonly GivenFile[],
    told?: (read: number) => void,
  ): Promise<Pick<OpenReport, 'rows' | 'brought'>> {
    const read = await this.#read(files, this.#draft, told);
    const ofFiles = new Set(read.notes.map(({ place }) => place.file));
    this.#notes = [...this.#notes.filter(({ place }) => !ofFiles.has(place.file)), ...read.notes];
    this.#given = read;
    return { rows: read.rows, brought: read.brought };
  }

  /** The changes by which the tables that were read take the place of those that the draft has now. */
  replacing(from: number): readonly Change[] {
    if (from === 0)
      this.#replacing = this.#given === null ? [] : changesTo(this.#draft, this.#given);
    return sliceFrom(this.#replacing, from, lettersOfChange);
  }

  /** Makes these changes. */
  replace(): void {
    this.#draft = withTables(this.#draft, this.#given?.brought ?? []);
    this.change(this.#replacing);
    this.#given = null;
    this.#replacing = [];
  }

  /** Takes over a draft that was kept. */
  restore(draft: Draft): void {
    this.#draft = draft;
    this.#notes = [];
  }

  /** Follows a change of the page's draft. */
  change(changes: readonly Change[]): void {
    this.#draft = applyChanges(this.#draft, changes);
  }

  /** Checks the draft. Returns how many problems there are. */
  async check(): Promise<number> {
    const around = await this.#published.surroundings();
    const { problems, facts } = checkDraft(this.#draft, { ...around, isDrawn: false });
    this.#problems = problems;
    this.#sites = facts.sites;
    return this.#problems.length;
  }

  problems(from: number): readonly DraftProblem[] {
    return sliceFrom(this.#problems, from, lettersOfProblem);
  }

  /**
   * The ids of all sites as the public would see them after the last check; what has changed of them
   * since the last call is asked for by `changedSites`. @param afresh the page has none yet
   */
  siteNews(afresh: boolean): readonly string[] {
    const told = afresh ? new Map<string, string>() : this.#told;
    const drawn = placeSymbols(this.#sites);
    const now = new Map(drawn.map((site) => [site.id, JSON.stringify(site)]));
    this.#changed = drawn.filter(({ id }) => told.get(id) !== now.get(id));
    this.#told = now;
    return drawn.map(({ id }) => id);
  }

  changedSites(from: number): readonly Site[] {
    return sliceFrom(this.#changed, from, ({ id }) => this.#told.get(id)?.length ?? 0);
  }

  /** What was said while reading the files that are open. */
  notes(from: number): readonly Problem[] {
    return sliceFrom(this.#notes, from, lettersOfProblem);
  }

  /** The lines of a yearly list that somebody has as a file. */
  async listOf({ name, content }: GivenFile): Promise<ListText> {
    if (content.size > limits.fileBytes) return { kind: 'refused', why: 'tooLong' };
    return listText({ name, bytes: new Uint8Array(await content.arrayBuffer()) });
  }

  /** The lines of what somebody has pasted. */
  pastedList(text: string): Promise<string> {
    return pastedText(text);
  }

  /** Compares a yearly list with the draft, which it does not change. */
  async importList(request: ImportRequest): Promise<ListOutline> {
    const { currentYear } = await this.#published.surroundings();
    return this.#list.import(request, this.#draft, currentYear);
  }

  /** The lines of the list that was compared last. */
  listParts(from: number): readonly ListedPart[] {
    return sliceFrom(this.#list.parts, from, ({ text }) => 400 + text.length);
  }

  rows(table: DraftTable, from: number): readonly DraftRow[] {
    return sliceFrom(this.#draft.tables[table], from, lettersOfRow);
  }

  /** What the server has published. */
  async publishedOutline(): Promise<Pick<OpenReport, 'absent' | 'nextKey'>> {
    const { absent, nextKey } = await this.#publishedDraft();
    return { absent, nextKey };
  }

  /** Rows of what the server has published. */
  async publishedRows(table: DraftTable, from: number): Promise<readonly DraftRow[]> {
    return sliceFrom((await this.#publishedDraft()).tables[table], from, lettersOfRow);
  }

  #outline(): Pick<OpenReport, 'absent' | 'nextKey'> {
    const { absent, nextKey } = this.#draft;
    return { absent, nextKey };
  }

  async #read(
    files: readonly GivenFile[],
    rest: Draft | Promise<Draft>,
    told?: (read: number) => void,
  ): Promise<FilesRead> {
    return readFiles(files, await this.#published.surroundings(), rest, told);
  }

  #publishedDraft(): Promise<Draft> {
    this.#coming ??= this.#fetchPublished().catch((error: unknown) => {
      this.#coming = undefined;
      throw error;
    });
    return this.#coming;
  }

  async #fetchPublished(): Promise<Draft> {
    const [{ currentYear }, tables] = await Promise.all([
      this.#published.surroundings(),
      this.#published.tables(),
    ]);
    const broken = Object.keys(tables).find((name) => !isWhole(name, tables[name] ?? ''));
    if (broken !== undefined) throw new Error(`${broken} has not come whole`);
    return draftOf(tables, currentYear);
  }
}

/** A host that knows no 404 answers with a page, and an upload that broke off leaves a part. */
function isWhole(name: string, text: string): boolean {
  if (name.endsWith('.csv')) return /^\uFEFF?\w+,.*\n$/s.test(text);
  const content = parseJson(text);
  return typeof content === 'object' && content !== null && 'features' in content;
}

const lettersOfProblem = ({ found, expected = '' }: Problem): number =>
  100 + found.length + expected.length;

const lettersOfRow = ({ cells }: DraftRow): number =>
  Object.values(cells).reduce((sum, cell) => sum + 10 + cell.length, 0);

const lettersOfChange = (change: Change): number =>
  change.kind === 'cell'
    ? 80 + change.before.length + change.after.length
    : lettersOfRow(change.row);

const changesTo = (draft: Draft, { brought, draft: read }: FilesRead): readonly Change[] => {
  let reached = draft;
  return brought.flatMap((table) => {
    const cells = read.tables[table].map((row) => row.cells);
    const changes = replaceRows(reached, table, cells);
    // Keys go on from table to table.
    reached = applyChanges(reached, changes);
    return changes;
  });
};

/** The draft with tables that were not open before, still empty. */
export const withTables = (draft: Draft, tables: readonly DraftTable[]): Draft => ({
  ...draft,
  absent: draft.absent.filter((table) => !tables.includes(table)),
});

/** Puts a draft together of the rows of its tables. */
export async function collectDraft(
  { absent, nextKey }: Pick<OpenReport, 'absent' | 'nextKey'>,
  rowsOf: (table: DraftTable) => Promise<readonly DraftRow[]>,
): Promise<Draft> {
  const rows = new Map<DraftTable, readonly DraftRow[]>();
  for (const table of draftTables) rows.set(table, await rowsOf(table));
  return { tables: recordOf(draftTables, (table) => rows.get(table) ?? []), absent, nextKey };
}
