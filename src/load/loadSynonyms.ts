import { parseSynonyms, type Synonym } from '../model/synonym';
import { fetchAs } from './fetchJson';

/** Fetches the words that people use and what they mean. Rejects on failure. */
export const loadSynonyms = (url: string): Promise<readonly Synonym[]> =>
  fetchAs(url, parseSynonyms);
