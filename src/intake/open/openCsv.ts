import Papa from 'papaparse';
import { problemAt } from '../../model/problem';
import { fitTable } from '../fitTable';
import { limits } from '../limits';
import { baseName, type Grid, nothing, type Opened } from '../opened';

/** The rows of a text with commas, semicolons or tabs; which, its header tells. Never throws. */
export function openCsv(file: string, text: string): Opened {
  // Excel's own first line; it counts as a row there, too.
  const hint = /^sep=(.)\r?\n/i.exec(text);
  const body = hint === null ? text : text.slice(hint[0].length);
  const delimiter = hint?.[1] ?? delimiterOf(baseName(file), body);
  const { data, errors } = Papa.parse<string[]>(body, { delimiter });
  const broken = new Set(errors.map(({ row }) => row));
  const first = hint === null ? 1 : 2;
  if (data.reduce((sum, { length }) => sum + length, 0) > limits.cells)
    return { ...nothing, problems: [problemAt({ file }, 'intake:large', `${data.length}`)] };
  const rows: Grid['rows'] = data.map((cells, index) => ({
    row: index + first,
    cells,
    isBroken: broken.has(index),
  }));
  return { ...nothing, grids: [{ file, name: baseName(file), rows, isText: true }] };
}

/** Which separator makes the beginning fit a table best; of equals the one with the most cells. */
function delimiterOf(name: string, text: string): string {
  const start = text.slice(0, 20_000);
  const scored = [',', ';', '\t'].map((delimiter) => {
    const { data } = Papa.parse<string[]>(start, { delimiter, preview: 10 });
    const score = Math.max(...data.map((cells) => fitTable(cells, name)?.score ?? 0), 0);
    return { delimiter, score, width: data[0]?.length ?? 0 };
  });
  const [best] = scored.toSorted((a, b) => b.score - a.score || b.width - a.width);
  return best?.delimiter ?? ',';
}
