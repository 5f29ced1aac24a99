import type { Boundaries } from '../geo/boundaries';
import { metresOutside } from '../geo/geometry';
import { type Place, type Problem, type ProblemCode, problemAt } from '../problem';
import type { LngLat } from '../site';
import type { SiteRecord } from './siteRecords';
import type { Tables } from './tables';

/** The boundaries are simplified: a point this far outside, in metres, may still be right. */
export const toleranceM = 250;

/** Checks that each site and each measure lies in the municipality it names. */
export function checkPlaces(
  records: readonly SiteRecord[],
  tables: Tables,
  boundaries: Boundaries,
): readonly Problem[] {
  const bySite = new Map(records.map((record) => [record.id, record]));
  const ofMeasures = tables['measures.csv'].flatMap(({ row, values }) => {
    const { lon, lat, siteId } = values;
    const place = { file: 'measures.csv', row, field: 'lon, lat', siteId };
    const record = bySite.get(siteId);
    if (lon === null && lat === null) return [];
    if (lon === null || lat === null)
      return [problemAt(place, 'coordinateIncomplete', `${lon ?? ''}, ${lat ?? ''}`)];
    return record === undefined ? [] : outside([lon, lat], record, boundaries, place);
  });
  return [...records.flatMap((record) => siteProblems(record, boundaries)), ...ofMeasures];
}

const placeOf = ({ row, id: siteId }: SiteRecord, field: string): Place => ({
  file: 'sites.geojson',
  row,
  field,
  siteId,
});

function siteProblems(record: SiteRecord, boundaries: Boundaries): Problem[] {
  return [
    ...countProblems(record),
    ...strayDistricts(record, boundaries),
    ...record.ags.flatMap((ags, index) => keyProblems(record, ags, index, boundaries)),
    ...outside(record.point, record, boundaries, placeOf(record, 'geometry')),
  ];
}

function keyProblems(
  record: SiteRecord,
  ags: string,
  index: number,
  boundaries: Boundaries,
): Problem[] {
  const report = (code: ProblemCode, field: string, found: string, expected: string) =>
    problemAt(placeOf(record, field), code, found, expected);
  const municipality = boundaries.municipality(ags);
  if (municipality === undefined) return [report('unknownMunicipality', 'ags', ags, '')];
  const name = record.municipalities[index] ?? '';
  return [
    ...(ags === municipality.ags
      ? []
      : [report('formerMunicipality', 'ags', ags, municipality.ags)]),
    ...(name === municipality.name
      ? []
      : [report('municipalityNameDiffers', 'municipalities', name, municipality.name)]),
    ...(record.districtAgs.includes(municipality.districtAgs)
      ? []
      : [
          report(
            'districtDiffers',
            'districtAgs',
            record.districtAgs.join(', '),
            municipality.districtAgs,
          ),
        ]),
  ];
}

/** Names and keys are two parallel lists. */
function countProblems(record: SiteRecord): Problem[] {
  const { ags, municipalities } = record;
  if (ags.length === municipalities.length) return [];
  const place = placeOf(record, 'ags');
  const [found, expected] = [ags.join(', '), municipalities.join(', ')];
  return [problemAt(place, 'municipalityNameDiffers', found, expected)];
}

/** Districts in which none of the site's municipalities lies. */
function strayDistricts(record: SiteRecord, boundaries: Boundaries): Problem[] {
  const own = record.ags.flatMap((ags) => boundaries.municipality(ags)?.districtAgs ?? []);
  if (own.length < record.ags.length) return [];
  const stray = record.districtAgs.filter((district) => !own.includes(district));
  // A differing district is reported with its municipality; here only surplus ones.
  if (stray.length === 0 || own.some((district) => !record.districtAgs.includes(district)))
    return [];
  const expected = [...new Set(own)].join(', ');
  const place = placeOf(record, 'districtAgs');
  return [problemAt(place, 'districtDiffers', stray.join(', '), expected)];
}

function outside(
  point: LngLat,
  record: SiteRecord,
  boundaries: Boundaries,
  place: Problem['place'],
): Problem[] {
  const union = boundaries.union(record.ags);
  const metres = union === null ? 0 : Math.round(metresOutside(point, union));
  if (metres <= toleranceM) return [];
  const found = `${point.join(', ')} (${metres} m)`;
  return [problemAt(place, 'outsideMunicipality', found, record.municipalities.join(', '))];
}
