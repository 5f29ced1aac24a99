import { type Population, parsePopulation } from '../model/population';
import { fetchAs } from './fetchJson';

/** Fetches the inhabitants of the municipalities. Rejects on failure. */
export const loadPopulation = (url: string): Promise<Population> => fetchAs(url, parsePopulation);
