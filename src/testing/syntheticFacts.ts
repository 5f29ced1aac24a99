import type { Surroundings } from '../intake/checkInput';
import { Boundaries } from '../model/geo/boundaries';
import { readTables } from '../model/tables/readTable';
import { readSiteRecords } from '../model/tables/siteRecords';
import { deepFreeze } from './deepFreeze';
import { syntheticFiles, syntheticYear } from './syntheticFiles';
import { syntheticTopology } from './syntheticTopology';

/** SYNTHETIC: the records and tables of `syntheticFiles`, frozen, before joining. */
export function syntheticFacts(...changes: Parameters<typeof syntheticFiles>) {
  const files = syntheticFiles(...changes);
  return deepFreeze({
    records: readSiteRecords(files['sites.geojson']).records,
    tables: readTables(files, syntheticYear).tables,
  });
}

export const syntheticBoundaries = (): Boundaries => new Boundaries(syntheticTopology());

/** SYNTHETIC: what stands around the facts of `syntheticFiles`. */
export const syntheticAround = (): Surroundings => ({
  boundaries: syntheticBoundaries(),
  changes: 'year,kind,ags,to_ags,to_name,district_ags,note\n',
  currentYear: syntheticYear,
});
