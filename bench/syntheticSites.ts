import type { ListedSite, Site } from '../src/model/site';
import { parseIndex, parseSites, toGeoJson, toIndex } from '../src/model/sitesGeoJson';
import { measureStatuses, measureTypes, programmeIds } from '../src/model/vocabulary';
import { seededRandom } from '../src/testing/seededRandom';
import { allocation, measure, participation, syntheticSite } from '../src/testing/syntheticSite';

const measuresPerSite = 5;
const allocationsPerSite = 7;
/** Where Hessen is, so that maps of it show them all: west, south, and how far to the other ends. */
const [west, south, width, height] = [7.8, 49.4, 2.4, 2.2] as const;
const seed = 20_261_122;

const places = ['Neustadt', 'Groß Musterdorf', 'Bad Probeheim', 'Beispielhausen (Süd)', 'Öhringen'];
const quarters = ['Altstadt', 'Nordend', 'Bahnhofsviertel', 'Große Straße', 'Am Mühlbach'];
const works = ['Neubau Kita', 'Umbau Bürgerhaus', 'Sanierung Marktplatz', 'Spielplatz im Park'];
const template = syntheticSite();

/**
 * SYNTHETIC: invented sites, as many as wanted – 12,000 are plausible for all of Germany –, with five
 * measures and seven amounts each on average, all within a box around Hessen. The same ones each time.
 */
export function syntheticSites(siteCount: number): readonly Site[] {
  const random = seededRandom(seed);
  const whole = (below: number): number => Math.floor(random() * below);
  const one = <T>(values: readonly T[]): T => values[whole(values.length)] as T;
  const spread = <T>(count: number, make: () => T): readonly (readonly T[])[] => {
    const bySite: T[][] = Array.from({ length: siteCount }, () => []);
    for (let index = 0; index < count; index += 1) one(bySite).push(make());
    return bySite;
  };
  const measures = spread(measuresPerSite * siteCount, () =>
    measure({ title: one(works), type: one(measureTypes), status: one(measureStatuses) }),
  );
  const allocations = spread(allocationsPerSite * siteCount, () =>
    allocation({
      programme: one(programmeIds),
      year: 2008 + whole(19),
      amountEur: 1000 * (1 + whole(2000)),
    }),
  );
  const sites = Array.from({ length: siteCount }, (_, index): Site => {
    const district = `06${100 + whole(400)}`;
    const own = measures[index] ?? [];
    const site: Site = {
      ...template,
      id: `erfunden-${index}`,
      name: `${one(quarters)} ${index}`,
      municipalities: [`${one(places)} ${whole(4000)}`],
      ags: [`${district}${100 + whole(20)}`],
      districtAgs: [district],
      population: whole(4) === 0 ? null : 500 + whole(20_000),
      areaHa: whole(4) === 0 ? 5 + whole(100) : null,
      point: [west + width * random(), south + height * random()] as const,
      programmes: [one(programmeIds)],
      measures: own,
      measureTypes: measureTypes.filter((type) => own.some((each) => each.type === type)),
      allocations: allocations[index] ?? [],
      participations: [
        participation({
          intakeYear: 2008 + whole(19),
          endYear: whole(4) === 0 ? 2015 + whole(11) : null,
        }),
      ],
    };
    return { ...site, symbolPoint: site.point };
  });
  // As the browser gets them: serialised and parsed again.
  return parseSites(JSON.parse(JSON.stringify(toGeoJson(sites)))).sites;
}

/** The same sites as the index has them: what a page with so many knows until one is opened. */
export const listed = (sites: readonly Site[]): readonly ListedSite[] =>
  parseIndex(
    JSON.parse(JSON.stringify(toIndex(sites, { areas: [], coverage: [], researched: null }))),
  ).sites;
