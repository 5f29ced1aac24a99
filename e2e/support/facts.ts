import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FeatureCollection } from 'geojson';
import type { Site } from '../../src/model/site';
import type { MeasureType, ProgrammeId } from '../../src/model/vocabulary';
import { siteTitle } from '../../src/query/siteTitle';
import type { Totals } from '../../src/query/totals';
import { fixtureInputs } from '../../src/testing/fixtureInputs';

/** Absolute path of a file of the repository; an absolute one stays as it is. */
export const inProject = (path: string): string =>
  resolve(fileURLToPath(new URL('../..', import.meta.url)), path);

const readJson = (path: string): unknown => JSON.parse(readFileSync(inProject(path), 'utf8'));

/** A site as the build publishes it. */
export type SiteFact = Omit<Site, 'boundary'>;

/** Number of funded areas in a folder of facts, all of which the page must show. */
export const countSites = (factsDir: string): number =>
  (readJson(`${factsDir}/sites.geojson`) as FeatureCollection).features.length;

/** Entries with which the list begins, and ends where no script brings it to life. */
export const firstEntries = 30;

/** The sites that a build publishes. */
export const readPublished = (outDir: string): readonly SiteFact[] =>
  (readJson(`${outDir}/data/sites.geojson`) as FeatureCollection).features.map(
    ({ properties }) => properties as SiteFact,
  );

export const siteCount = countSites(fixtureInputs.FACTS_DIR);

/** The frozen sites. The expected numbers below are counted independently, without src/query. */
export const publishedSites = readPublished(fixtureInputs.OUT_DIR);

/** @throws if there is no such site */
export function siteById(id: string): SiteFact {
  const site = publishedSites.find((candidate) => candidate.id === id);
  if (site === undefined) throw new Error(`no site ${id} in ${fixtureInputs.FACTS_DIR}`);
  return site;
}

/** The name under which the page lists a site. */
export const titleOf = (site: SiteFact): string => siteTitle(site);

/** Sites with at least one of the measure types and at least one of the programmes; empty: any. */
export function sitesWith(wanted: {
  readonly types?: readonly MeasureType[];
  readonly programmes?: readonly ProgrammeId[];
}): readonly SiteFact[] {
  const { types = [], programmes = [] } = wanted;
  return publishedSites.filter(
    (site) =>
      (types.length === 0 || types.some((type) => site.measureTypes.includes(type))) &&
      (programmes.length === 0 || programmes.some((id) => site.programmes.includes(id))),
  );
}

/**
 * The expected sentence above the list for some sites; with the money of these programmes, empty:
 * all.
 */
export function sumUp(sites: readonly SiteFact[], programmes: readonly ProgrammeId[] = []): Totals {
  const counted = sites.map(({ allocations }) =>
    allocations.filter(
      ({ programme }) => programmes.length === 0 || programmes.includes(programme),
    ),
  );
  let allocatedEur = 0;
  for (const { amountEur } of counted.flat()) allocatedEur += amountEur;
  const years = counted.flat().map(({ year }) => year);
  return {
    sites: sites.length,
    municipalities: new Set(sites.flatMap(({ ags }) => ags)).size,
    districts: new Set(sites.flatMap(({ districtAgs }) => districtAgs)).size,
    measures: sites.flatMap(({ measures }) => measures).length,
    allocatedEur,
    sitesWithoutAmount: counted.filter((allocations) => allocations.length === 0).length,
    years: years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) },
  };
}

interface Label {
  readonly id: string;
  readonly de: string;
  readonly short: string;
}
const shortNames = new Map(
  [readJson('data/measure-types.json'), readJson('data/programmes.json')].flatMap((table) =>
    (table as readonly Label[]).map(({ id, short }) => [id, short] as const),
  ),
);

/**
 * The label of a measure type or programme on its chip, from the tables in data/.
 * @throws if the tables have no such id
 */
export function chipName(id: MeasureType | ProgrammeId): string {
  const name = shortNames.get(id);
  if (name === undefined) throw new Error(`no label for ${id} in data/`);
  return name;
}
