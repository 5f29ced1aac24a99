import Papa from 'papaparse';
import type { Boundaries } from '../geo/boundaries';
import { type Problem, problemAt } from '../problem';

const file = 'boundaries/changes.csv';

/**
 * Checks the table of former official keys: each leads to a municipality of today, and none is the
 * key of another one, so that a link with it has one meaning.
 * @param content of changes.csv; a copy of the facts may lack it
 */
export function checkChanges(
  content: string | undefined,
  boundaries: Boundaries,
): readonly Problem[] {
  const { data } = Papa.parse<Readonly<Record<string, string>>>(content ?? '', { header: true });
  return data.flatMap(({ ags = '', to_ags: today = '' }, index) => {
    if (ags === '') return [];
    const row = index + 2;
    const isToday = (key: string) => boundaries.municipality(key)?.ags === key;
    return [
      ...(isToday(today)
        ? []
        : [problemAt({ file, row, field: 'to_ags' }, 'boundariesOutdated', today)]),
      ...(ags === today || !isToday(ags)
        ? []
        : [problemAt({ file, row, field: 'ags' }, 'formerKeyInUse', ags)]),
    ];
  });
}
