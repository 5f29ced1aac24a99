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

/** A question, and the parameters of the address that its filters have: see `cases/README.md`. */
export interface QuestionCase {
  readonly question: string;
  readonly address: string;
  readonly kind: string;
}

/** The rows of a table of `cases/`. */
const rowsOf = <Row>(file: string): readonly Row[] =>
  Papa.parse<Row>(readFileSync(new URL(`cases/${file}`, import.meta.url), 'utf8'), {
    header: true,
    delimiter: ',',
    skipEmptyLines: true,
  }).data;

/** The questions with this kind of answer. */
export const searchCases = (expect: 'sites' | 'area' | 'filter' | 'none'): readonly SearchCase[] =>
  rowsOf<SearchCase>('search.csv').filter((row) => row.expect === expect);

export const questionCases = (): readonly QuestionCase[] => rowsOf('questions.csv');
