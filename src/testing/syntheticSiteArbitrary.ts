import fc from 'fast-check';
import type { Site } from '../model/site';
import { measureTypes, programmeIds } from '../model/vocabulary';
import { allocation, measure, syntheticSite } from './syntheticSite';

/** SYNTHETIC words with everything that folding must bring together. */
export const germanWords = [
  'Größe',
  'Gießen',
  'Rüsselsheim',
  'Bürgerhaus',
  'Café',
  'Österreicher Straße',
  'Süd',
  'Nord-West',
  'Areal (II)',
  'Kita',
] as const;

const words = fc.constantFrom(...germanWords);
const title = fc.array(words, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
const ags = fc.constantFrom('06991001', '06991002', '06992001');

const siteFields = fc.record({
  name: title,
  municipalities: fc.array(title, { minLength: 1, maxLength: 2 }),
  ags: fc.uniqueArray(ags, { minLength: 1, maxLength: 2 }),
  districtAgs: fc.uniqueArray(fc.constantFrom('06991', '06992'), { minLength: 1, maxLength: 2 }),
  aliases: fc.array(title, { maxLength: 1 }),
  programmes: fc.uniqueArray(fc.constantFrom(...programmeIds), { minLength: 1, maxLength: 3 }),
  measureTypes: fc.uniqueArray(fc.constantFrom(...measureTypes), { maxLength: 4 }),
  measures: fc.array(
    title.map((text) => measure({ title: text })),
    { maxLength: 2 },
  ),
  allocations: fc.array(
    fc.integer({ min: 1, max: 9_000_000 }).map((amountEur) => allocation({ amountEur })),
    { maxLength: 2 },
  ),
});

/** SYNTHETIC: random frozen sites, each with an id of its own. */
export const syntheticSites: fc.Arbitrary<readonly Site[]> = fc
  .array(siteFields, { maxLength: 8 })
  .map((list) =>
    Object.freeze(list.map((fields, index) => syntheticSite({ ...fields, id: `ort-${index}` }))),
  );
