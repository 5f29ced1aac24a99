import { mark } from '../src/testing/hostileFiles';
import { readHostile, readHostileLists } from '../src/testing/readHostile';

/**
 * `npm run data:hostile`: reads 5,000 SYNTHETIC broken files and 500 broken lists through the worker
 * of the Pflege page, and says how long each kind takes. It fails where reading one throws, runs it,
 * or loses a row.
 */
const amount = 5_000;
const start = performance.now();
const kinds = new Map<
  string,
  { files: number; found: number; shown: number; ms: number; most: number }
>();
for await (const { file, report, ms } of readHostile(Array(amount).keys())) {
  const kind = kinds.get(file.kind) ?? { files: 0, found: 0, shown: 0, ms: 0, most: 0 };
  kinds.set(file.kind, kind);
  kind.files++;
  kind.ms += ms;
  kind.most = Math.max(kind.most, ms);
  let fileFound = 0;
  for (const { found, shown, named } of report.rows) {
    if (shown + named !== found) throw new Error(`${file.kind} ${file.name}: a row is lost`);
    fileFound += found;
    kind.shown += shown;
  }
  kind.found += fileFound;
  if (file.rows !== undefined && file.rows !== fileFound)
    throw new Error(`${file.kind} ${file.name}: ${fileFound} rows of ${file.rows}`);
}
const lists = 500;
/** Letters and digits: signs between them may be lost where lines are joined. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
for await (const { list, read, ms } of readHostileLists(Array(lists).keys())) {
  const name = `list: ${list.kind}`;
  const kind = kinds.get(name) ?? { files: 0, found: 0, shown: 0, ms: 0, most: 0 };
  kinds.set(name, kind);
  kind.files++;
  kind.ms += ms;
  kind.most = Math.max(kind.most, ms);
  if (read === null) continue;
  const count = read.text.split('\n').length;
  kind.found += count;
  kind.shown += count;
  if (letters(read.lines.join('')) !== letters(read.text))
    throw new Error(`${name} ${list.name}: a line is lost`);
}
if (mark in globalThis || 'polluted' in {}) throw new Error('a file was run');
console.table(
  [...kinds].map(([kind, { files, found, shown, ms, most }]) => ({
    kind,
    files,
    'rows in': found,
    shown,
    named: found - shown,
    'ms each': Number((ms / files).toFixed(1)),
    'ms at most': Math.round(most),
  })),
);
console.log(
  `${amount} files and ${lists} lists in ${((performance.now() - start) / 1000).toFixed(1)} s; nothing thrown, run or lost.`,
);
