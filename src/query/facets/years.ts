import { firstYear } from '../../model/vocabulary';
import { fundedIn } from '../money/fundedYears';
import type { Facet } from './facet';

/**
 * First and last year of a span, both inclusive: sites funded in it, and the money of these years.
 */
interface YearsPart {
  readonly from: number | null;
  readonly to: number | null;
}

const lastYear = 2100;

export const years: Facet<'years', YearsPart> = {
  key: 'years',
  empty: { from: null, to: null },
  isSet: ({ from, to }) => from !== null || to !== null,
  write: ({ from, to }) => ({ von: `${from ?? ''}`, bis: `${to ?? ''}` }),
  read: (parameters) => {
    const from = readYear(parameters.get('von') ?? '');
    const to = readYear(parameters.get('bis') ?? '');
    return from !== null && to !== null && from > to ? { from: to, to: from } : { from, to };
  },
  compile: ({ from, to }, { sites }) => fundedIn(sites, from, to),
};

function readYear(text: string): number | null {
  const year = Number(text);
  return /^\d{4}$/.test(text) && year >= firstYear && year <= lastYear ? year : null;
}
