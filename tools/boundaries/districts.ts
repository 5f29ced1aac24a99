import type { Municipality } from './municipalities';
import { paths } from './paths';
import { BoundaryProblem, checkCount } from './problem';
import { readAreas, type SourceArea } from './readAreas';

const regionNames: Readonly<Record<string, string>> = {
  '064': 'Darmstadt',
  '065': 'Gießen',
  '066': 'Kassel',
};

/** One row of districts.csv. */
export interface District {
  readonly ags: string;
  readonly name: string;
  readonly kind: 'Landkreis' | 'kreisfreie Stadt';
  /** Regierungsbezirk. */
  readonly region: string;
}

/**
 * Today's districts, sorted by key: each district that a municipality names. One that is missing in
 * the data of 2016 is a city that has become independent since, and has the city's name.
 * @throws BoundaryProblem when a district is neither, or has an unknown kind or region
 */
function deriveDistricts(
  areasOf2016: readonly SourceArea[],
  municipalities: readonly Municipality[],
): District[] {
  const of2016 = new Map(areasOf2016.map((area) => [area.ags, area]));
  const keys = new Set(municipalities.map(({ districtAgs }) => districtAgs));
  return [...keys].sort().map((ags) => {
    const area = of2016.get(ags);
    return area === undefined ? independentCity(ags, municipalities) : districtOf2016(area);
  });
}

function districtOf2016({ ags, name, kind }: SourceArea): District {
  const region = regionOf(ags);
  if (kind === 'Landkreis') return { ags, name, kind, region };
  if (kind === 'Kreisfreie Stadt') return { ags, name, kind: 'kreisfreie Stadt', region };
  throw new BoundaryProblem(`Kreis ${name} (${ags}): unbekannte Art „${kind}“.`);
}

function independentCity(ags: string, municipalities: readonly Municipality[]): District {
  const city = municipalities.find((municipality) => municipality.ags === ags);
  if (city === undefined) throw new BoundaryProblem(`Den Kreis ${ags} kennt niemand.`);
  return { ags, name: city.name, kind: 'kreisfreie Stadt', region: regionOf(ags) };
}

function regionOf(ags: string): string {
  const region = regionNames[ags.slice(0, 3)];
  if (region === undefined) throw new BoundaryProblem(`Kein Regierungsbezirk zu ${ags}.`);
  return region;
}

const districtsIn2016 = 26;

/**
 * Today's districts, from the boundary data of 2016 and the districts of the municipalities.
 * @throws BoundaryProblem when the data are not the known ones
 */
export function readDistricts(municipalities: readonly Municipality[]): District[] {
  const areas = readAreas(paths.sourceDistricts);
  checkCount('Landkreise und kreisfreie Städte in den Grenzdaten', areas.length, districtsIn2016);
  return deriveDistricts(areas, municipalities);
}
