import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { withNearShapes } from '../../src/model/geo/nearTopology';
import { assembleNearTopology, assembleTopology } from './assembleTopology';
import { checkTopology } from './checkTopology';
import { readDistricts } from './districts';
import { fetchSources } from './fetchSources';
import { type Municipality, readMunicipalities } from './municipalities';
import { paths } from './paths';
import { checkPlaceLabels, readPlaceLabels } from './placeLabels';
import { BoundaryProblem } from './problem';
import { simplifyShapes } from './simplifyShapes';

/**
 * Builds hessen.topo.json, hessen-near.topo.json and districts.csv in data/boundaries/ and checks place-labels.json.
 * Start: `npm run boundaries`. Needs a network for the first run only.
 * All checks come first: when one fails, nothing is written to data/.
 */
function build(): void {
  fetchSources();
  const municipalities = readMunicipalities();
  const districts = readDistricts(municipalities);
  simplifyShapes(municipalities);
  const topology = assembleTopology(municipalities);
  checkTopology(topology);
  checkPlaceLabels(readPlaceLabels(paths.placeLabels), topology);
  const near = assembleNearTopology(topology);
  checkTopology(withNearShapes(topology, near));
  writeTopology(paths.topology, topology);
  writeTopology(paths.nearTopology, near);
  writeFileSync(paths.districts, `${Papa.unparse(districts, { newline: '\n' })}\n`);
  report(municipalities, districts.length);
}

function report(municipalities: readonly Municipality[], districts: number): void {
  const free = municipalities.filter(({ unincorporated }) => unincorporated).length;
  const proper = municipalities.length - free;
  console.log(`${proper} Gemeinden und ${free} gemeindefreie Gebiete in ${districts} Kreisen.`);
}

function writeTopology(path: string, topology: object): void {
  const text = `${JSON.stringify(topology)}\n`;
  writeFileSync(path, text);
  const zipped = gzipSync(text, { level: 9 });
  console.log(`${basename(path)}: ${kB(Buffer.from(text))} kB, gzip ${kB(zipped)} kB.`);
}

const kB = (bytes: Uint8Array): string => (bytes.length / 1000).toFixed(1);

try {
  build();
} catch (error) {
  if (!(error instanceof BoundaryProblem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
