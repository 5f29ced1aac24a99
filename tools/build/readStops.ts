import type { Position } from 'geojson';
import Papa from 'papaparse';
import type { HessenTopology } from '../../src/model/geo/boundaries';
import { metresToLine } from '../../src/model/geo/geometry';
import { roundedDegrees, type Stop } from '../../src/model/geo/stops';
import type { LngLat } from '../../src/model/site';
import { fold } from '../../src/query/search/fold';

interface StopRow {
  readonly name: string;
  readonly lon: string;
  readonly lat: string;
  readonly ags: string;
}

/**
 * The stops of data/stops.csv, each name once per municipality, in alphabetical order. Their key
 * implies the town, so it is removed from the name: "Wesertor, Kassel" becomes "Wesertor".
 * @param stopsCsv text of stops.csv
 * @param railways lines in degrees: what is a station is told by them, see `isStation`
 */
export function readStops(
  stopsCsv: string,
  topology: HessenTopology,
  railways: readonly Position[][],
): readonly Stop[] {
  const { data } = Papa.parse<StopRow>(stopsCsv, { header: true, skipEmptyLines: true });
  const towns = townNames(topology);
  const stops = new Map<string, Stop>();
  for (const row of data) {
    const town = towns.get(row.ags);
    if (town === undefined) continue;
    const name = withoutTown(row.name, town.name);
    const key = `${town.ags} ${name}`;
    if (stops.has(key)) continue;
    const point = [roundedDegrees(Number(row.lon)), roundedDegrees(Number(row.lat))] as const;
    stops.set(key, { name, ags: town.ags, point, station: isStation(row.name, point, railways) });
  }
  const collator = new Intl.Collator('de');
  return [...stops.values()].toSorted(
    (a, b) => Number(a.ags) - Number(b.ags) || collator.compare(a.name, b.name),
  );
}

/** Farthest from a line that a station may lie, in metres: their points are on the platforms. */
const stationM = 60;

/**
 * The table does not say what a stop is. Stations have names without a town ("Kassel Hbf"), which
 * few bus stops have, and lie at a railway.
 */
const isStation = (name: string, point: LngLat, railways: readonly Position[][]): boolean =>
  !name.includes(', ') && railways.some((line) => metresToLine(point, line) <= stationM);

/** Current key and name of each municipality, by current and former keys. */
function townNames(topology: HessenTopology) {
  return new Map(
    topology.objects.municipalities.geometries
      .filter(({ properties }) => properties.unincorporated !== true)
      .flatMap(({ id, properties: { name, ags2016 = [] } }) =>
        [id, ...ags2016].map((ags) => [ags, { ags: id, name }] as const),
      ),
  );
}

/** Names may be truncated and towns abbreviated: the first words of the town are enough. */
function withoutTown(name: string, town: string): string {
  const comma = name.lastIndexOf(', ');
  if (comma === -1) return name;
  const [stated = '', known = ''] = [fold(name.slice(comma)), fold(town)].map(firstWord);
  return stated !== '' && known.startsWith(stated) ? name.slice(0, comma) : name;
}

const firstWord = (words: string): string => /^(bad )?\S+/.exec(words)?.[0] ?? '';
