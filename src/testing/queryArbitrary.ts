import fc from 'fast-check';
import { measureTypes, programmeIds } from '../model/vocabulary';
import type { Bbox } from '../query/bbox';
import { amountClasses } from '../query/facets/amountClass';
import { terms } from '../query/facets/term';
import { askedStatuses, type Query } from '../query/query';

/** What random queries may ask for beside the fixed vocabularies. */
interface Askable {
  readonly text: fc.Arbitrary<string>;
  /** Keys in the order of their numbers, as links keep them. */
  readonly districts: readonly string[];
  readonly municipalities: readonly string[];
  readonly years: fc.Arbitrary<number>;
  readonly viewport: fc.Arbitrary<Bbox>;
}

/** Random frozen queries; each condition is in about every third of them, lists in their order. */
export const queriesFor = ({
  text,
  districts,
  municipalities,
  years,
  viewport,
}: Askable): fc.Arbitrary<Query> =>
  fc
    .record({
      text: fc.oneof({ weight: 2, arbitrary: fc.constant('') }, text),
      measureTypes: listOf(measureTypes),
      programmes: listOf(programmeIds),
      districts: listOf(districts),
      municipalities: listOf(municipalities),
      terms: listOf(terms),
      measureStatuses: listOf(askedStatuses),
      amounts: listOf(amountClasses),
      span: spanOf(years),
      viewport: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, viewport),
    })
    .map(({ span: [from, to], ...query }) => Object.freeze({ ...query, from, to }));

const listOf = <T extends string>(values: readonly T[]): fc.Arbitrary<readonly T[]> =>
  fc
    .oneof(
      { weight: 2, arbitrary: fc.constant([]) },
      fc.subarray([...values], {
        minLength: Math.min(1, values.length),
        maxLength: Math.min(3, values.length),
      }),
    )
    .map((list) => Object.freeze(list));

/** No span, one open at an end, or a closed one in the right order. */
const spanOf = (year: fc.Arbitrary<number>) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant([null, null] as const) },
    fc.tuple(fc.option(year), fc.option(year)).map(([a, b]) => {
      const turned = a !== null && b !== null && a > b;
      return turned ? ([b, a] as const) : ([a, b] as const);
    }),
  );

/** Sections of the map with sides of at least a step; corners on steps of a part of a degree. */
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
