import type { Boundaries } from '../geo/boundaries';
import { metresOutside } from '../geo/geometry';
import type { Postcode } from '../postcodes';
import { type Problem, problemAt } from '../problem';
import type { Row, Tables } from './tables';

const file = 'postcodes.csv';
type PostcodeRow = Row<typeof file>;

/** The points are rough centres: this far outside of the municipality, in metres, is still right. */
const toleranceM = 1000;
const maxNamed = 5;

/**
 * Checks the postcodes: each of a municipality of Hessen, under its name, with a point in it or near
 * it; no municipality without one.
 */
export function checkPostcodes(tables: Tables, boundaries: Boundaries): readonly Problem[] {
  const rows = tables[file];
  if (rows.length === 0) return [];
  return [...rows.flatMap((row) => rowProblems(row, boundaries)), ...missing(rows, boundaries)];
}

/** The postcodes under today's keys; those of no municipality are left out, as the check says. */
export const joinPostcodes = (tables: Tables, boundaries: Boundaries): readonly Postcode[] =>
  tables[file].flatMap(({ values: { postcode, ags, lon, lat } }) => {
    const municipality = boundaries.municipality(ags);
    return municipality === undefined
      ? []
      : [{ postcode, ags: municipality.ags, point: [lon, lat] as const }];
  });

function rowProblems({ row, values }: PostcodeRow, boundaries: Boundaries): Problem[] {
  const { ags, name, lon, lat } = values;
  const municipality = boundaries.municipality(ags);
  if (municipality === undefined)
    return [problemAt({ file, row, field: 'ags' }, 'unknownMunicipality', ags)];
  if (municipality.name !== name) {
    const place = { file, row, field: 'name' };
    return [problemAt(place, 'municipalityNameDiffers', name, municipality.name)];
  }
  const metres = Math.round(metresOutside([lon, lat], municipality.boundary));
  if (metres <= toleranceM) return [];
  const place = { file, row, field: 'lon, lat' };
  return [problemAt(place, 'outsideMunicipality', `${lon}, ${lat} (${metres} m)`, name)];
}

/** Municipalities without a postcode: one problem for all, and the first of them by name. */
function missing(rows: readonly PostcodeRow[], boundaries: Boundaries): Problem[] {
  const known = new Set(rows.map(({ values }) => boundaries.municipality(values.ags)?.ags));
  const without = boundaries.municipalities().filter(({ ags }) => !known.has(ags));
  if (without.length === 0) return [];
  const some = without.slice(0, maxNamed).map(({ ags, name }) => `${ags} ${name}`);
  const rest = without.length > maxNamed ? ` … (${without.length})` : '';
  return [problemAt({ file, field: 'ags' }, 'postcodeMissing', `${some.join(', ')}${rest}`)];
}
