import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { groundFiles, publishersOf } from '../../src/model/geo/groundFiles';
import type { GroundFile } from '../../src/model/geo/groundManifest';
import { fetchSources } from '../boundaries/fetchSources';
import { runMapshaper } from '../boundaries/mapshaper';
import { BoundaryProblem } from '../boundaries/problem';
import { inProject } from '../setup/project.mjs';

/**
 * `npm run ground`: builds data/ground/*.topo.json from data/ground/sources/, one file for each, so
 * that no licence spreads to another. Needs a network for the first run only. Nothing is drawn or
 * filled in: lines and areas are simplified, areas share their borders.
 */
function build(): void {
  fetchSources();
  for (const file of groundFiles.filter(({ source }) => source.startsWith('ground/')))
    buildFile(file);
}

/** Detail kept of lines and of quarters, in metres: a pixel or two at zoom 13. */
const [lineM, quarterM] = [10, 8];

function buildFile(file: GroundFile): void {
  const target = inProject(`data/ground/${file.id}.topo.json`);
  const quarters = file.ags !== undefined;
  runMapshaper([
    ...['-i', inProject(`data/${file.source}`), `name=${quarters ? 'quarters' : 'lines'}`],
    ...(quarters ? quarterSteps : lineSteps),
    ...['-o', target, 'format=topojson', 'force'],
    // Cells of about 3 m, and 5 m where the file spans all of Hessen.
    `quantization=${quarters ? 8000 : 40_000}`,
  ]);
  if (quarters) runMapshaper(['-i', target, '-check-geometry', 'strict']);
  const topology: unknown = JSON.parse(readFileSync(target, 'utf8'));
  const text = `${JSON.stringify({ ...origin(file), ...Object(topology) })}\n`;
  writeFileSync(target, text);
  const kB = (gzipSync(text, { level: 9 }).length / 1000).toFixed(1);
  console.log(`${file.id}.topo.json: gzip ${kB} kB.`);
}

const lineSteps = ['-simplify', 'dp', `interval=${lineM}`, '-filter-fields', 'name'];
const quarterSteps = [
  '-clean',
  ...['-simplify', 'weighted', 'keep-shapes', `interval=${quarterM}`],
  '-clean',
  // A point inside, where the name is written.
  ...['-each', 'label = [round(this.innerX, 5), round(this.innerY, 5)]'],
  ...['-filter-fields', 'name,areaHa,label'],
];

/** Whose data they are, in the file itself: it may travel alone. */
function origin({ id, date, changes }: GroundFile) {
  const publishers = publishersOf([id]);
  return {
    publisher: publishers.map(({ name }) => name).join(', '),
    licence: publishers.map(({ licence, licenceUrl }) => `${licence} (${licenceUrl})`).join(', '),
    date,
    changes,
  };
}

try {
  build();
} catch (error) {
  if (!(error instanceof BoundaryProblem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
