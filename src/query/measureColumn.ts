import type { ListedSite } from '../model/site';
import {
  type MeasureStatus,
  type MeasureType,
  measureStatuses,
  measureTypes,
} from '../model/vocabulary';
import { type Column, perSites } from './columns';
import { fits } from './selected';

/** The measures of all sites: type and status of each in one number. */
interface MeasureColumn {
  /** Where the measures of a site begin; they end where those of the next begin. */
  readonly starts: Uint32Array;
  readonly codes: Uint8Array;
}

const statusCount = measureStatuses.length;
const pairs = measureTypes.flatMap((type) => measureStatuses.map((status) => ({ type, status })));

export const measureColumn = perSites((sites): MeasureColumn => {
  const starts = new Uint32Array(sites.length + 1);
  const codes: number[] = [];
  for (const [place, { measures }] of sites.entries()) {
    for (const { type, status } of measures)
      codes.push(measureTypes.indexOf(type) * statusCount + measureStatuses.indexOf(status));
    starts[place + 1] = codes.length;
  }
  return { starts, codes: Uint8Array.from(codes) };
});

/** By code: 1 where the query counts a measure, as `countedMeasures` says it of one site. */
export const askedMeasures = ({
  measureTypes: types,
  measureStatuses: statuses,
}: {
  readonly measureTypes: readonly MeasureType[];
  readonly measureStatuses: readonly MeasureStatus[];
}): Uint8Array =>
  Uint8Array.from(pairs, ({ type, status }) => Number(fits(types, type) && fits(statuses, status)));

/** How many measures of a site the query counts, by its place among all. */
export function countedMeasuresAt(
  sites: readonly ListedSite[],
  query: Parameters<typeof askedMeasures>[0],
): (place: number) => number {
  const { starts, codes } = measureColumn(sites);
  const counts = askedMeasures(query);
  return (place) => {
    let sum = 0;
    const end = starts[place + 1] ?? 0;
    for (let at = starts[place] ?? 0; at < end; at += 1) sum += counts[codes[at] ?? 0] ?? 0;
    return sum;
  };
}

/**
 * Which values the measures of each site have, each value once.
 * @param valueFor null: the measure does not count
 */
export function valuesOfMeasures<Value extends string>(
  { starts, codes }: MeasureColumn,
  values: readonly Value[],
  valueFor: (type: MeasureType, status: MeasureStatus) => Value | null,
): Column {
  const bits = Uint32Array.from(pairs, ({ type, status }) => {
    const value = valueFor(type, status);
    return value === null ? 0 : 1 << values.indexOf(value);
  });
  const ends = new Uint32Array(starts.length);
  const found: number[] = [];
  for (let place = 0; place + 1 < starts.length; place += 1) {
    let seen = 0;
    const end = starts[place + 1] ?? 0;
    for (let at = starts[place] ?? 0; at < end; at += 1) seen |= bits[codes[at] ?? 0] ?? 0;
    for (let code = 0; seen !== 0; code += 1, seen >>>= 1) if (seen & 1) found.push(code);
    ends[place + 1] = found.length;
  }
  return { values, starts: ends, codes: Uint32Array.from(found) };
}
