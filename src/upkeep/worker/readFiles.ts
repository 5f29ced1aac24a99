import { countRows, type RowCount, type Surroundings, suggested } from '../../intake/checkInput';
import { limits } from '../../intake/limits';
import { joined, openFile } from '../../intake/open/openFile';
import { nothing, type Opened } from '../../intake/opened';
import { suggester } from '../../intake/suggest';
import { toTables } from '../../intake/toTables';
import { type Problem, problemAt } from '../../model/problem';
import { type Draft, type DraftTable, draftTables, emptyDraft } from '../draft/draft';
import { draftOf, firstRowOf, tableOf } from '../draft/draftFiles';
import { fateOf, readDraft } from '../draft/readDraft';

/** A file as a browser has it: its content is still to be read. */
export interface GivenFile {
  readonly name: string;
  readonly content: Blob;
}

/** What files of a person have become. */
export interface FilesRead {
  readonly draft: Draft;
  /** Rows of each file: found is shown plus named. */
  readonly rows: readonly RowCount[];
  /** What was said while reading: what was not read, and what was read as something else. */
  readonly notes: readonly Problem[];
  /** Tables that the files have brought; others are those that were open before. */
  readonly brought: readonly DraftTable[];
}

/**
 * Reads files to a draft. @param rest has the tables that they do not bring
 * @param told is told of each file when it has been read
 */
export async function readFiles(
  given: readonly GivenFile[],
  { boundaries, currentYear }: Pick<Surroundings, 'boundaries' | 'currentYear'>,
  rest: Draft | Promise<Draft> = emptyDraft,
  told: (read: number) => void = () => undefined,
): Promise<FilesRead> {
  const [opened, others] = await Promise.all([openAll(given, told), rest]);
  const { files, rows, problems } = toTables(joined(opened), currentYear);
  const draft = draftOf(files, currentYear, others);
  const suggest = suggester(() => readDraft(draft, currentYear), boundaries);
  const brought = new Set(Object.keys(files).flatMap((file) => tableOf(file) ?? []));
  return {
    draft,
    rows: countRows(rows, ({ to: { table: file, row } }) => {
      const table = tableOf(file);
      const at = row - firstRowOf(file);
      const read = table === null ? undefined : draft.tables[table][at];
      return table === null || read === undefined ? null : fateOf(table, read, currentYear);
    }),
    notes: problems.map((problem) => suggested(problem, suggest)),
    brought: draftTables.filter((table) => brought.has(table)),
  };
}

async function openAll(
  given: readonly GivenFile[],
  told: (read: number) => void,
): Promise<readonly Opened[]> {
  const opened: Opened[] = [];
  for (const file of given) {
    opened.push(await opening(file));
    told(opened.length);
  }
  return opened;
}

/** A file that can not be read, as it was moved in the meantime or is a folder, is named. */
async function opening({ name, content }: GivenFile): Promise<Opened> {
  // One byte more than is read is enough to say so.
  const read = await content
    .slice(0, limits.fileBytes + 1)
    .arrayBuffer()
    .catch(() => null);
  if (read === null)
    return { ...nothing, problems: [problemAt({ file: name }, 'fileUnreadable', '')] };
  return openFile({ name, bytes: new Uint8Array(read) });
}
