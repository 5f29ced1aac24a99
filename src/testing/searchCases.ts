import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** A question, and what its answer must be: see `cases/README.md`. */
export interface SearchCase {
  readonly query: string;
  readonly expect: string;
  /** Ids of sites, the key of an area, or parameters of an address; '' where nothing fits. */
  readonly value: string;
  readonly why: string;
}

const table = new URL('cases/search.csv', import.meta.url);

/** The questions with this kind of answer. */
export const searchCases = (expect: 'sites' | 'area' | 'filter' | 'none'): readonly SearchCase[] =>
  Papa.parse<SearchCase>(readFileSync(table, 'utf8'), {
    header: true,
    delimiter: ',',
    skipEmptyLines: true,
  }).data.filter((row) => row.expect === expect);
