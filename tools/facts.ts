import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkInput, type Surroundings } from '../src/intake/checkInput';
import { isStops, joined, openText } from '../src/intake/open/openFile';
import type { Opened } from '../src/intake/opened';
import { toTables } from '../src/intake/toTables';
import { Boundaries, type HessenTopology } from '../src/model/geo/boundaries';
import { type GroundContent, groundPositions } from '../src/model/geo/ground';
import type { GroundFileId } from '../src/model/geo/groundManifest';
import { toPostcodesFile } from '../src/model/postcodes';
import type { Site } from '../src/model/site';
import { type PublishedContext, toGeoJson, toIndex, toPlaces } from '../src/model/sitesGeoJson';
import { joinEasyTexts } from '../src/model/tables/checkEasyTexts';
import { joinPostcodes } from '../src/model/tables/checkPostcodes';
import { joinSynonyms } from '../src/model/tables/checkSynonyms';
import { joinPopulation } from '../src/model/tables/joinPopulation';
import { readTables } from '../src/model/tables/readTable';
import { siteAreasFile, siteAreasGeoJson } from '../src/model/tables/siteAreas';
import { sortSites } from '../src/query/sortSites';
import { readAreas } from './build/readAreas';
import { readStops } from './build/readStops';
import { buildYear, factsDir } from './inputs.mjs';
import { inProject } from './setup/project.mjs';

/** Topology of the municipalities; editors do not change it, so all facts share it. */
const boundariesDir = inProject('data/boundaries');

/**
 * What the files of a folder hold that are tables or maps. Stops are no facts about sites and are
 * left out; what only the data check reads (workbooks and the like), too.
 */
function openFacts(dir: string): Opened {
  const names = readdirSync(dir).filter((name) => /\.(csv|geojson)$/.test(name) && !isStops(name));
  return joined(names.map((name) => openText({ name, bytes: readFileSync(join(dir, name)) })));
}

/** The tables of a folder in the form of data/, by file name. */
export const readFactFiles = (
  dir: string,
  year: number = buildYear,
): Readonly<Record<string, string>> => toTables(openFacts(dir), year).files;

/** What stands around the tables when they are checked. */
export const surroundings = (year: number = buildYear): Surroundings => ({
  boundaries: new Boundaries(readTopology()),
  changes: readFileSync(join(boundariesDir, 'changes.csv'), 'utf8'),
  currentYear: year,
});

/** The topology of the municipalities. Throws where the file is missing: `npm run boundaries` makes it. */
export function readTopology(): HessenTopology {
  return JSON.parse(readFileSync(join(boundariesDir, 'hessen.topo.json'), 'utf8'));
}

/** A part of the ground as it is published. Throws where the file is missing: `npm run ground` makes it. */
export function readGround<Id extends GroundFileId>(id: Id): GroundContent[Id] {
  const file = id === 'municipalities' ? 'boundaries/hessen-near' : `ground/${id}`;
  return JSON.parse(readFileSync(inProject(`data/${file}.topo.json`), 'utf8'));
}

/** All stops with their places and whether they are stations. */
export const readAllStops = () =>
  readStops(
    readFileSync(join(factsDir, 'stops.csv'), 'utf8'),
    readTopology(),
    groundPositions(readGround('railways')),
  );

/** Reads and compiles a folder of facts: all sites, all problems. */
export function compileFacts(dir = factsDir, year = buildYear, around = surroundings(year)) {
  const { facts, problems } = checkInput(openFacts(dir), around);
  return { ...facts, problems };
}

/** Content of the published data/population.json. Throws where no row of population.csv can be read. */
export function publishedPopulation(dir = factsDir, year = buildYear) {
  const { tables } = readTables(readFactFiles(dir, year), year);
  const population = joinPopulation(tables, new Boundaries(readTopology()));
  if (population === null) throw new Error('population.csv: no row can be read');
  return { licence: populationLicence, ...population };
}

/** Content of the published data/site-areas.geojson: an empty collection where the folder has none. */
export const publishedSiteAreas = (dir = factsDir, year = buildYear): string =>
  readFactFiles(dir, year)[siteAreasFile] ?? siteAreasGeoJson([]);

/** Content of the published data/leichte-sprache.json. */
export const publishedEasyTexts = (dir = factsDir, year = buildYear) =>
  joinEasyTexts(readTables(readFactFiles(dir, year), year).tables);

const populationLicence =
  'Statistisches Bundesamt (Destatis), Gemeindeverzeichnis: Vervielfältigung und Verbreitung mit Quellenangabe gestattet';

/** Content of the published data/postcodes.json. */
export function publishedPostcodes(dir = factsDir, year = buildYear) {
  const { tables } = readTables(readFactFiles(dir, year), year);
  const postcodes = joinPostcodes(tables, new Boundaries(readTopology()));
  return toPostcodesFile(postcodes, 'GeoNames (geonames.org), CC BY 4.0');
}

/** Content of the published data/synonyms.json. */
export const publishedSynonyms = (dir = factsDir, year = buildYear) =>
  joinSynonyms(readTables(readFactFiles(dir, year), year).tables);

/** All regions, districts and municipalities of Hessen. */
export const readHessen = () =>
  readAreas(readFileSync(join(boundariesDir, 'districts.csv'), 'utf8'), readTopology());

/** Content of the published data/sites.geojson. */
export const publishedGeoJson = (dir = factsDir, year = buildYear) =>
  toGeoJson(...published(dir, year));

/** What the map reads of the facts, part by part: content by path from the root. */
export function publishedLayers(): ReadonlyMap<string, object> {
  const [sites, context] = published(factsDir, buildYear);
  const { coverageRemarks, coverageSources } = context;
  return new Map<string, object>([
    ['data/sites.geojson', toGeoJson(sites, context)],
    ['data/sites-index.json', toIndex(sites, context)],
    ['data/sites-places.json', toPlaces(sites, context.areas)],
    ['data/coverage-notes.json', { coverageRemarks, coverageSources }],
    ...toGeoJson(sites).features.map(
      (feature) => [`data/sites/${feature.id}.json`, feature] as const,
    ),
  ]);
}

function published(dir: string, year: number): readonly [readonly Site[], PublishedContext] {
  const { sites, problems: _, ...context } = compileFacts(dir, year);
  return [sortSites(sites), { areas: readHessen(), ...context }];
}
