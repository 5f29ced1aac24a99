import type { Boundaries } from '../geo/boundaries';
import { groupBy } from '../groupBy';
import { type Problem, problemAt } from '../problem';
import { isLike } from './joinPopulation';
import { keyProblems, missingProblems } from './municipalityRows';
import type { Row, Tables } from './tables';

const file = 'population.csv';
type PopulationRow = Row<typeof file>;

/**
 * Checks the inhabitants: each row of a known municipality, under its name, once, of the same day
 * and source as the others; no municipality without a row.
 */
export function checkPopulation(tables: Tables, boundaries: Boundaries): readonly Problem[] {
  const rows = tables[file];
  const [first] = rows;
  if (first === undefined) return [];
  return [
    ...rows.flatMap((row) => keyProblems(file, row, boundaries)),
    ...rows.flatMap((row) => basisProblems(row, first)),
    ...twice(rows, boundaries),
    ...missingProblems(file, rows, boundaries, 'populationMissing'),
  ];
}

/** Sums need numbers of one day and one publisher. */
function basisProblems({ row, values }: PopulationRow, first: PopulationRow): Problem[] {
  if (isLike(values, first.values)) return [];
  const field = values.date === first.values.date ? 'source' : 'date';
  return [problemAt({ file, row, field }, 'populationDiffers', values[field], first.values[field])];
}

/** A municipality under two of its keys; the same key twice is a duplicate row anyway. */
function twice(rows: readonly PopulationRow[], boundaries: Boundaries): Problem[] {
  const keys = new Map(rows.map((row) => [row.values.ags, row]));
  const groups = groupBy(keys.values(), ({ values }) => boundaries.municipality(values.ags)?.ags);
  return [...groups].flatMap(([ags, [, ...others]]) =>
    ags === undefined
      ? []
      : others.map(({ row, values }) =>
          problemAt({ file, row, field: 'ags' }, 'duplicateRow', values.ags),
        ),
  );
}
