import { measureStatuses, measureTypes, programmeIds } from '../src/model/vocabulary';
import { csv, factStyle } from '../src/query/export/csv';
import { fixtureFiles } from '../src/testing/factFiles';
import { seededRandom } from '../src/testing/seededRandom';

const siteCount = 12_000;
const measureCount = 60_000;
const source = 'https://synthetisch.example/liste';
const works = ['Neubau Kita', 'Umbau Bürgerhaus', 'Sanierung Marktplatz', 'Spielplatz im Park'];

/** A feature of sites.geojson, as far as it is made another one. */
interface Feature {
  readonly properties: Readonly<Record<string, unknown>>;
}

/**
 * SYNTHETIC: tables in the form of data/ for 12,000 sites with 60,000 measures, at the places of the
 * fixture's sites; deterministic.
 */
export function syntheticDraft(): Readonly<Record<string, string>> {
  const random = seededRandom(20_261_130);
  const whole = (below: number): number => Math.floor(random() * below);
  const one = <T>(values: readonly T[]): T => values[whole(values.length)] as T;
  const { features } = JSON.parse(fixtureFiles()['sites.geojson'] ?? '{}') as {
    features: readonly Feature[];
  };
  const sites = Array.from({ length: siteCount }, (_, index) => {
    const feature = features[index % features.length];
    const { id, name } = feature?.properties ?? {};
    const properties = {
      ...feature?.properties,
      id: `${id}-${index}`,
      name: `SYNTHETISCH ${name} ${index}`,
    };
    return { ...feature, properties };
  });
  const ids = sites.map(({ properties }) => properties.id);
  return {
    'sites.geojson': JSON.stringify({ type: 'FeatureCollection', features: sites }),
    'participations.csv': table(
      'site_id,programme,name_at_intake,intake_year,end_year,source,end_source,note',
      ids.map((id) => [id, one(programmeIds), '', 2008 + whole(18), '', source, '', '']),
    ),
    'measures.csv': table(
      'site_id,title,type,status,year,cost_eur,address,lon,lat,place_basis,place_source,note,source',
      Array.from({ length: measureCount }, (_, index) => [
        ...[one(ids), `${one(works)} ${index}`, one(measureTypes), one(measureStatuses)],
        ...[2008 + whole(18), 1000 * (1 + whole(9000)), '', '', '', '', '', '', source],
      ]),
    ),
    'sources.csv': table('url,publisher,kind,title,date', [
      [source, 'SYNTHETISCH', 'land', 'SYNTHETISCH', '2026'],
    ]),
    ...Object.fromEntries(
      ['allocations.csv', 'links.csv', 'partial-amounts.csv', 'leichte-sprache.csv', 'aliases.csv']
        .map((name) => [name, fixtureFiles()[name]?.split('\n')[0] ?? ''] as const)
        .map(([name, header]) => [name, `${header}\n`]),
    ),
  };
}

const table = (header: string, rows: readonly (readonly (string | number)[])[]): string =>
  csv([header.split(','), ...rows], factStyle);
