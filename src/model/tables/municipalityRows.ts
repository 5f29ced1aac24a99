import type { Boundaries } from '../geo/boundaries';
import { type Problem, type ProblemCode, problemAt } from '../problem';

/** A table with rows of all municipalities of Hessen. */
type File = 'population.csv' | 'postcodes.csv';

interface MunicipalityRow {
  readonly row: number;
  readonly values: { readonly ags: string; readonly name: string };
}

/** Rows of no municipality, or under another name than its own. */
export function keyProblems(
  file: File,
  { row, values: { ags, name } }: MunicipalityRow,
  boundaries: Boundaries,
): Problem[] {
  const municipality = boundaries.municipality(ags);
  if (municipality === undefined)
    return [problemAt({ file, row, field: 'ags' }, 'unknownMunicipality', ags)];
  if (municipality.name === name) return [];
  const place = { file, row, field: 'name' };
  return [problemAt(place, 'municipalityNameDiffers', name, municipality.name)];
}

const maxNamed = 5;

/** Municipalities without a row: one problem for all, and the first of them by name. */
export function missingProblems(
  file: File,
  rows: readonly MunicipalityRow[],
  boundaries: Boundaries,
  code: ProblemCode,
): Problem[] {
  const known = new Set(rows.map(({ values }) => boundaries.municipality(values.ags)?.ags));
  const without = boundaries.municipalities().filter(({ ags }) => !known.has(ags));
  if (without.length === 0) return [];
  const some = without.slice(0, maxNamed).map(({ ags, name }) => `${ags} ${name}`);
  const rest = without.length > maxNamed ? ` … (${without.length})` : '';
  return [problemAt({ file, field: 'ags' }, code, `${some.join(', ')}${rest}`)];
}
