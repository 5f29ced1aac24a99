import type { PlacedArea } from '../model/geo/area';

const area = (
  key: string,
  kind: PlacedArea['kind'],
  name: string,
  parent: string | null,
): PlacedArea => ({
  key,
  kind,
  name,
  parent,
  point: kind === 'municipality' ? [9, 50] : null,
});

/**
 * SYNTHETIC: an invented region with a city, two districts and three municipalities, ordered by
 * key.
 */
export const syntheticAreas: readonly PlacedArea[] = [
  area('069', 'region', 'Musterregion', null),
  area('06911', 'city', 'Musterstadt', '069'),
  area('06991', 'district', 'Musterkreis', '069'),
  area('06992', 'district', 'Neutal', '069'),
  area('06911000', 'municipality', 'Musterstadt', '06911'),
  area('06991001', 'municipality', 'Zell', '06991'),
  area('06992014', 'municipality', 'Österau', '06992'),
];
