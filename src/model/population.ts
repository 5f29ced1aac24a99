import * as v from 'valibot';

import type { Area } from './geo/area';
import { groupBy } from './groupBy';
import { isDay } from './partialDate';
import { sourceSchema } from './site';

const populationSchema = v.object({
  /** The day of all numbers, as in 2024-12-31. */
  date: v.pipe(v.string(), v.check(isDay)),
  source: sourceSchema,
  /** By the key of the municipality; one that is missing is not known. */
  inhabitants: v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(0))),
});

/** How many people live in each municipality: one source, one day. */
export type Population = Readonly<v.InferOutput<typeof populationSchema>>;

/** Reads data/population.json; null for content that the build does not write. */
export function parsePopulation(json: unknown): Population | null {
  const read = v.safeParse(populationSchema, json);
  return read.success ? read.output : null;
}

/** The day of the numbers, as languages write days: in the time of the reader. */
export const localDay = ({ date }: Pick<Population, 'date'>): Date => new Date(`${date}T00:00`);

/**
 * Inhabitants of an area: the sum of its municipalities, so that Hanau counts for itself and not
 * for the district around it. Null where one of them is not known; unknown is not zero.
 */
export function inhabitantsOf(
  area: Pick<Area, 'kind' | 'key'>,
  population: Population,
  areas: readonly Area[],
): number | null {
  return inhabitantsIn(municipalitiesOf(area, areas), population);
}

/** The same for some municipalities, by their keys. */
export function inhabitantsIn(ags: readonly string[], population: Population): number | null {
  let sum = 0;
  for (const key of ags) {
    const inhabitants = population.inhabitants[key];
    if (inhabitants === undefined) return null;
    sum += inhabitants;
  }
  return ags.length === 0 ? null : sum;
}

/** Keys of the municipalities in an area; a municipality is its only one. */
export function municipalitiesOf(
  { kind, key }: Pick<Area, 'kind' | 'key'>,
  areas: readonly Area[],
): readonly string[] {
  if (kind === 'municipality') return [key];
  const children = childrenOf(areas);
  const own = (parent: string) => children.municipalities.get(parent)?.map((one) => one.key) ?? [];
  if (kind !== 'region') return own(key);
  return (children.districts.get(key) ?? []).flatMap((district) => own(district.key));
}

const families = new WeakMap<readonly Area[], ReturnType<typeof readFamily>>();

/** Areas never change, and each table asks for hundreds of them. */
function childrenOf(areas: readonly Area[]) {
  const known = families.get(areas) ?? readFamily(areas);
  families.set(areas, known);
  return known;
}

const readFamily = (areas: readonly Area[]) => ({
  municipalities: groupBy(
    areas.filter(({ kind }) => kind === 'municipality'),
    ({ parent }) => parent,
  ),
  districts: groupBy(
    areas.filter(({ kind }) => kind === 'district' || kind === 'city'),
    ({ parent }) => parent,
  ),
});
