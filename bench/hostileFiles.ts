import { mark } from '../src/testing/hostileFiles';
import { readHostile } from '../src/testing/readHostile';

/**
 * `npm run data:hostile`: reads 5,000 SYNTHETIC broken files, and says how long each kind takes.
 * It fails where reading one throws, runs it, or loses a row.
 */
const amount = 5_000;
const start = performance.now();
const kinds = new Map<
  string,
  { files: number; found: number; shown: number; ms: number; most: number }
>();
for await (const { file, checked, ms } of readHostile(Array(amount).keys())) {
  const kind = kinds.get(file.kind) ?? { files: 0, found: 0, shown: 0, ms: 0, most: 0 };
  kinds.set(file.kind, kind);
  kind.files++;
  kind.ms += ms;
  kind.most = Math.max(kind.most, ms);
  let fileFound = 0;
  for (const { found, shown, named } of checked.rows) {
    if (shown + named !== found) throw new Error(`${file.kind} ${file.name}: a row is lost`);
    fileFound += found;
    kind.shown += shown;
  }
  kind.found += fileFound;
  if (file.rows !== undefined && file.rows !== fileFound)
    throw new Error(`${file.kind} ${file.name}: ${fileFound} rows of ${file.rows}`);
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
  `${amount} files in ${((performance.now() - start) / 1000).toFixed(1)} s; nothing thrown, run or lost.`,
);
