import { type EasyTexts, parseEasyTexts } from '../model/easyTexts';
import { fetchAs } from './fetchJson';

/** Fetches what is said of sites in Leichte Sprache. Rejects on failure. */
export const loadEasyTexts = (url: string): Promise<EasyTexts> => fetchAs(url, parseEasyTexts);
