import { columnOf } from '../model/tables/columns';
import { geoPackage } from '../query/export/geoPackage/geoPackage';
import { altstadt } from './syntheticFiles';

/** SYNTHETIC: Musterstadt's site as a map program saves it: flat columns, lists as texts. */
export function syntheticGeoPackage(name = 'Altstadt'): Uint8Array<ArrayBuffer> {
  const { properties } = altstadt({ name });
  const row = Object.fromEntries(
    Object.entries(properties).map(([field, value]) => [
      columnOf(field),
      typeof value === 'string' || typeof value === 'number' || value === null
        ? value
        : JSON.stringify(value),
    ]),
  );
  const columns = Object.fromEntries(Object.keys(row).map((column) => [column, 'text' as const]));
  const layer = {
    columns,
    geometryType: 'Point' as const,
    features: [{ row, geometry: { type: 'Point' as const, coordinates: [9.05, 50.05] } }],
  };
  const described = { name: 'sites', title: 'Standorte', description: 'SYNTHETIC', headers: {} };
  return geoPackage([{ ...described, layer }], '2026-11-30T00:00:00.000Z');
}
