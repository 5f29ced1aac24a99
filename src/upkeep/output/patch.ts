import { formatPatch, type StructuredPatch, structuredPatch } from 'diff';

type Texts = Readonly<Record<string, string>>;

/** Edits of a file after which all of it is told anew: to find the fewest would take long, and say nothing. */
const mostEdits = 2_000;

/**
 * What turns files into others, as `git apply` takes it: a unified difference with git's headers.
 * Files that only the former have stay. '' where nothing has changed.
 * @param before texts by file name
 * @param folder of the files in the project, such as data/
 */
export const patch = (before: Texts, after: Texts, folder: string): string =>
  Object.keys(after)
    .filter((file) => before[file] !== after[file])
    .toSorted()
    .map((file) => filePatch(`${folder}${file}`, before[file], after[file] ?? ''))
    .join('');

function filePatch(path: string, before: string | undefined, after: string): string {
  const isCreate = before === undefined;
  const names = [isCreate ? '/dev/null' : `a/${path}`, `b/${path}`] as const;
  const options = { context: 3, maxEditLength: mostEdits };
  const found = structuredPatch(...names, before ?? '', after, undefined, undefined, options);
  return formatPatch({
    ...(found ?? replaced(names, before ?? '', after)),
    ...{ isGit: true, isCreate },
  });
}

/** A difference that takes all lines away and brings all of the other text. */
function replaced(
  [oldFileName, newFileName]: readonly [string, string],
  before: string,
  after: string,
): StructuredPatch {
  const [minus, plus] = [signed(before, '-'), signed(after, '+')];
  const hunk = {
    ...{ oldStart: 1, oldLines: countOf(minus), newStart: 1, newLines: countOf(plus) },
    lines: [...minus, ...plus],
  };
  return { oldFileName, newFileName, oldHeader: undefined, newHeader: undefined, hunks: [hunk] };
}

const notEnded = '\\ No newline at end of file';

function signed(text: string, sign: string): readonly string[] {
  if (text === '') return [];
  const lines = text.split('\n').map((line) => `${sign}${line}`);
  return text.endsWith('\n') ? lines.slice(0, -1) : [...lines, notEnded];
}

const countOf = (lines: readonly string[]): number =>
  lines.filter((line) => line !== notEnded).length;
