import type { Boundaries } from '../geo/boundaries';
import type { Population } from '../population';
import type { Tables } from './tables';
import { knownSources, sourcesOf } from './usedSources';

/** The inhabitants of all municipalities under their keys of today; null without a row. */
export function joinPopulation(tables: Tables, boundaries: Boundaries): Population | null {
  const rows = tables['population.csv'].map(({ values }) => values);
  const [first] = rows;
  const [source] = sourcesOf([first?.source ?? null], knownSources(tables));
  if (first === undefined || source === undefined) return null;
  const inhabitants = new Map<string, number>();
  for (const row of rows) {
    const municipality = boundaries.municipality(row.ags);
    // What can not be added up is left out, as the check says.
    if (municipality === undefined || !isLike(row, first) || inhabitants.has(municipality.ags))
      continue;
    inhabitants.set(municipality.ags, row.inhabitants);
  }
  return {
    date: first.date,
    source,
    inhabitants: Object.fromEntries(inhabitants),
  };
}

interface Dated {
  readonly date: string;
  readonly source: string;
}

/** Whether numbers may be added up: of one day, by one publisher. */
export const isLike = (a: Dated, b: Dated): boolean => a.date === b.date && a.source === b.source;
