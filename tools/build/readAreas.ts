import Papa from 'papaparse';
import type { PlacedArea } from '../../src/model/geo/area';
import type { HessenTopology } from '../../src/model/geo/boundaries';

interface DistrictRow {
  readonly ags: string;
  readonly name: string;
  readonly kind: string;
  readonly region: string;
}

/** Length of the key of a Regierungsbezirk: state and region. */
const regionKeyLength = 3;

/**
 * All regions, districts and municipalities of Hessen, from data/boundaries/. Unincorporated land
 * is none.
 * @param districtsCsv text of districts.csv
 */
export function readAreas(districtsCsv: string, topology: HessenTopology): readonly PlacedArea[] {
  const { data } = Papa.parse<DistrictRow>(districtsCsv, { header: true, skipEmptyLines: true });
  const regions = new Map(data.map(({ ags, region }) => [ags.slice(0, regionKeyLength), region]));
  return [
    ...[...regions].map(([key, name]) => area('region', key, name, null)),
    ...data.map(({ ags, name, kind }) =>
      area(kind === 'Landkreis' ? 'district' : 'city', ags, name, ags.slice(0, regionKeyLength)),
    ),
    ...topology.objects.municipalities.geometries
      .filter(({ properties }) => properties.unincorporated !== true)
      .map(({ id, properties: { name, districtAgs, label, ags2016 = [] } }) => {
        const formerKeys = ags2016.filter((ags) => ags !== id);
        return {
          ...area('municipality', id, name, districtAgs, label),
          ...(formerKeys.length > 0 && { formerKeys }),
        };
      }),
  ];
}

const area = (
  kind: PlacedArea['kind'],
  key: string,
  name: string,
  parent: string | null,
  point: PlacedArea['point'] = null,
): PlacedArea => ({ key, kind, name, parent, point });
