import fc from 'fast-check';
import type { Bbox } from '../query/bbox';
import { listFacetOf } from '../query/facets/registry';
import { emptyQuery, type ListFacet, listFacets, type Query, withValues } from '../query/query';
import { deepFreeze } from './deepFreeze';

/** Keys of areas in numeric order, as in links. */
interface AreaKeys {
  readonly districts: readonly string[];
  readonly municipalities: readonly string[];
}

/** Values for random queries beside closed vocabularies. */
interface Askable extends AreaKeys {
  readonly text: fc.Arbitrary<string>;
  readonly years: fc.Arbitrary<number>;
  readonly viewport: fc.Arbitrary<Bbox>;
}

/** Every choice that a facet may offer. */
export const valuesOf = (facet: ListFacet, areaKeys: AreaKeys): readonly string[] =>
  facet === 'districts' || facet === 'municipalities'
    ? areaKeys[facet]
    : listFacetOf[facet].vocabulary([]);

/** Random frozen queries; each condition is in about a third of them, lists in their order. */
export const queriesFor = ({ text, years, viewport, ...areaKeys }: Askable): fc.Arbitrary<Query> =>
  fc
    .record({
      text: fc.oneof({ weight: 2, arbitrary: fc.constant('') }, text),
      lists: fc.tuple(...listFacets.map((facet) => listOf(valuesOf(facet, areaKeys)))),
      span: spanOf(years),
      viewport: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, viewport),
    })
    .map(({ span: [from, to], lists, ...rest }) => {
      let query: Query = { ...emptyQuery, ...rest, from, to };
      for (const [index, facet] of listFacets.entries())
        query = withValues(query, facet, lists[index] ?? []);
      return deepFreeze(query);
    });

const listOf = (values: readonly string[]): fc.Arbitrary<readonly string[]> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    fc.subarray([...values], {
      minLength: Math.min(1, values.length),
      maxLength: Math.min(3, values.length),
    }),
  );

/** No span, one open at an end, or a closed one in the right order. */
const spanOf = (year: fc.Arbitrary<number>) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant([null, null] as const) },
    fc.tuple(fc.option(year), fc.option(year)).map(([a, b]) => {
      const turned = a !== null && b !== null && a > b;
      return turned ? ([b, a] as const) : ([a, b] as const);
    }),
  );

/** Viewports with sides of at least a step; corners on multiples of it. */
export const bboxesOf = (stepsPerDegree: number): fc.Arbitrary<Bbox> => {
  const steps = (from: number, to: number) =>
    fc
      .uniqueArray(fc.integer({ min: from * stepsPerDegree, max: to * stepsPerDegree }), {
        minLength: 2,
        maxLength: 2,
      })
      .map((pair) => pair.toSorted((a, b) => a - b).map((step) => step / stepsPerDegree));
  return fc
    .tuple(steps(8, 11), steps(49, 52))
    .map(([[west = 0, east = 0], [south = 0, north = 0]]) => [west, south, east, north]);
};
