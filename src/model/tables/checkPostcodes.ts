import type { Boundaries } from '../geo/boundaries';
import { metresOutside } from '../geo/geometry';
import type { Postcode } from '../postcodes';
import { type Problem, problemAt } from '../problem';
import { keyProblems, missingProblems } from './municipalityRows';
import type { Row, Tables } from './tables';

const file = 'postcodes.csv';
type PostcodeRow = Row<typeof file>;

/** The points are rough centres: this far outside of the municipality, in metres, is still right. */
const toleranceM = 1000;

/**
 * Checks the postcodes: each of a municipality of Hessen, under its name, with a point in it or near
 * it; no municipality without one.
 */
export function checkPostcodes(tables: Tables, boundaries: Boundaries): readonly Problem[] {
  const rows = tables[file];
  if (rows.length === 0) return [];
  return [
    ...rows.flatMap((row) => rowProblems(row, boundaries)),
    ...missingProblems(file, rows, boundaries, 'postcodeMissing'),
  ];
}

/** The postcodes under today's keys; those of no municipality are left out, as the check says. */
export const joinPostcodes = (tables: Tables, boundaries: Boundaries): readonly Postcode[] =>
  tables[file].flatMap(({ values: { postcode, ags, lon, lat } }) => {
    const municipality = boundaries.municipality(ags);
    return municipality === undefined
      ? []
      : [{ postcode, ags: municipality.ags, point: [lon, lat] as const }];
  });

function rowProblems(postcodeRow: PostcodeRow, boundaries: Boundaries): Problem[] {
  const wrong = keyProblems(file, postcodeRow, boundaries);
  const { row, values } = postcodeRow;
  const municipality = boundaries.municipality(values.ags);
  if (wrong.length > 0 || municipality === undefined) return wrong;
  const { lon, lat, name } = values;
  const metres = Math.round(metresOutside([lon, lat], municipality.boundary));
  if (metres <= toleranceM) return [];
  const place = { file, row, field: 'lon, lat' };
  return [problemAt(place, 'outsideMunicipality', `${lon}, ${lat} (${metres} m)`, name)];
}
