import { type Postcode, parsePostcodes } from '../model/postcodes';
import { fetchAs } from './fetchJson';

/** Fetches the postcodes of Hessen. Rejects on failure. */
export const loadPostcodes = (url: string): Promise<readonly Postcode[]> =>
  fetchAs(url, parsePostcodes);
