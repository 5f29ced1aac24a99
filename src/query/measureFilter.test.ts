import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type MeasureStatus, measureStatuses, measureTypes } from '../model/vocabulary';
import { measure } from '../testing/syntheticSite';
import {
  allMeasures,
  countOfStatus,
  countOfType,
  type MeasureFilter,
  passes,
} from './measureFilter';
import { toggled } from './selected';

const someMeasure = fc
  .record({ type: fc.constantFrom(...measureTypes), status: fc.constantFrom(...measureStatuses) })
  .map(measure);
const someFilter: fc.Arbitrary<MeasureFilter> = fc.record({
  types: fc.subarray([...measureTypes]),
  statuses: fc.subarray([...measureStatuses]),
});

test('nothing ticked shows all', () => {
  fc.assert(fc.property(someMeasure, (one) => passes(allMeasures, one)));
});

test('a chip shows as many as it promises, beside what else is ticked', () => {
  fc.assert(
    fc.property(fc.array(someMeasure), someFilter, (measures, filter) => {
      for (const type of measureTypes) {
        const shown = measures.filter((one) => passes({ ...filter, types: [type] }, one));
        expect(countOfType(measures, filter, type)).toBe(shown.length);
      }
      for (const status of measureStatuses) {
        const shown = measures.filter((one) => passes({ ...filter, statuses: [status] }, one));
        expect(countOfStatus(measures, filter, status)).toBe(shown.length);
      }
    }),
  );
});

test('ticking twice changes nothing', () => {
  const selected: readonly MeasureStatus[] = ['fertig'];
  expect(toggled(toggled(selected, 'geplant'), 'geplant')).toEqual(selected);
  expect(toggled(selected, 'fertig')).toEqual([]);
});
