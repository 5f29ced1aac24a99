import fc from 'fast-check';
import type { Allocation, LngLat, Measure, Participation, Site } from '../model/site';
import { measureStatuses, measureTypes, programmeIds } from '../model/vocabulary';
import { searchableOnce } from './searchable';
import { allocation, measure, participation, syntheticSite } from './syntheticSite';

/** SYNTHETIC words with everything that folding must unify. */
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

/**
 * SYNTHETIC places; the last two have keys like Hanau and its former district, with the same
 * beginning.
 */
export const syntheticPlaces = [
  { ags: '06991001', district: '06991' },
  { ags: '06991002', district: '06991' },
  { ags: '06591001', district: '06591' },
  { ags: '06992014', district: '06992014' },
  { ags: '06992001', district: '06992' },
] as const;

const words = fc.constantFrom(...germanWords);
const title = fc.array(words, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
const programme = fc.constantFrom(...programmeIds);
const year = fc.integer({ min: 2012, max: 2027 });
const unknownOr = <T>(known: fc.Arbitrary<T>) => fc.option(known, { freq: 3 });

const measures: fc.Arbitrary<Measure> = fc
  .record({
    title,
    type: fc.constantFrom(...measureTypes.slice(0, 4)),
    status: fc.constantFrom(...measureStatuses),
  })
  .map(measure);

const allocations: fc.Arbitrary<Allocation> = fc
  .record({
    programme,
    year,
    amountEur: fc.oneof(
      fc.integer({ min: 1, max: 12_000_000 }),
      fc.constantFrom(500_000, 1_000_000, 3_000_000, 10_000_000),
    ),
  })
  .map(allocation);

const participations: fc.Arbitrary<Participation> = fc
  .record({ programme, intakeYear: unknownOr(year), length: unknownOr(fc.nat(8)) })
  .map(({ programme: joined, intakeYear, length }) =>
    participation({
      programme: joined,
      intakeYear,
      endYear: length === null ? null : (intakeYear ?? 2016) + length,
    }),
  );

/** SYNTHETIC points in and around a square of one degree, many of them on its edges. */
const syntheticPoints: fc.Arbitrary<LngLat> = fc
  .tuple(fc.nat(8), fc.nat(8))
  .map(([east, north]) => [9 + east / 8, 50 + north / 8]);

const boundary: fc.Arbitrary<Site['boundary']> = syntheticPoints.map(([west, south]) => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + 0.2, south],
      [west, south + 0.2],
      [west, south],
    ],
  ],
}));

const siteFields = fc.record({
  name: title,
  municipalities: fc.array(title, { minLength: 1, maxLength: 2 }),
  places: fc.uniqueArray(fc.constantFrom(...syntheticPlaces), { minLength: 1, maxLength: 2 }),
  aliases: fc.array(title, { maxLength: 1 }),
  programmes: fc.uniqueArray(programme, { minLength: 1, maxLength: 3 }),
  participations: fc.array(participations, { maxLength: 2 }),
  measures: fc.array(measures, { maxLength: 3 }),
  allocations: fc.array(allocations, { maxLength: 3 }),
  population: unknownOr(fc.integer({ min: 1, max: 9000 })),
  point: syntheticPoints,
  boundary: fc.option(boundary, { freq: 2 }),
});

/**
 * SYNTHETIC: random frozen sites, each with an id of its own; their measure types are those of their
 * measures. Queries on them may have a text.
 */
export const syntheticSites: fc.Arbitrary<readonly Site[]> = fc
  .array(siteFields, { maxLength: 8 })
  .map((list) => {
    const sites = Object.freeze(
      list.map(({ places, ...fields }, index) =>
        syntheticSite({
          ...fields,
          id: `ort-${index}`,
          ags: places.map(({ ags }) => ags),
          districtAgs: [...new Set(places.map(({ district }) => district))],
          measureTypes: measureTypes.filter((type) =>
            fields.measures.some((each) => each.type === type),
          ),
        }),
      ),
    );
    searchableOnce(sites);
    return sites;
  });
