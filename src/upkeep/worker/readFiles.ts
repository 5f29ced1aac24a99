import { type RowCount, readInput, type Surroundings } from '../../intake/checkInput';
import { limits } from '../../intake/limits';
import { joined, openFile } from '../../intake/open/openFile';
import { nothing, type Opened } from '../../intake/opened';
import { type Problem, problemAt } from '../../model/problem';
import { type Draft, type DraftTable, draftTables } from '../draft/draft';
import { draftOf, filesOf, tableOf } from '../draft/draftFiles';

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
 * Reads files to a draft. @param around with the tables in the place of those that are not given
 * @param told is told of each file when it has been read
 */
export async function readFiles(
  given: readonly GivenFile[],
  around: Surroundings,
  told: (read: number) => void = () => undefined,
): Promise<FilesRead> {
  const opened: Opened[] = [];
  for (const file of given) {
    opened.push(await opening(file));
    told(opened.length);
  }
  const { files, rows, notes } = readInput(joined(opened), around);
  const brought = new Set(Object.keys(files).flatMap((file) => tableOf(file) ?? []));
  return {
    draft: draftOf({ ...around.rest, ...files }, around.currentYear),
    ...{ rows, notes },
    brought: draftTables.filter((table) => brought.has(table)),
  };
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

/** The tables of a draft, as those that hold where a file brings none. */
export const restOf = (draft: Draft, currentYear: number): Readonly<Record<string, string>> =>
  filesOf(draft, currentYear).files;
