import type { EasyTexts } from '../easyTexts';
import type { Tables } from './tables';

/** The texts in Leichte Sprache by site; of two for the same site the first, as the check says. */
export const joinEasyTexts = (tables: Tables): EasyTexts =>
  Object.fromEntries(
    tables['leichte-sprache.csv']
      .toReversed()
      .map(({ values: { siteId, text, date } }) => [siteId, { text, date }]),
  );
