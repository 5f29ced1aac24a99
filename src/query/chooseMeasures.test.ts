import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type MeasureStatus, measureStatuses, measureTypes } from '../model/vocabulary';
import { measure } from '../testing/syntheticSite';
import {
  allMeasures,
  countOfStatus,
  countOfType,
  isChosen,
  type MeasureChoice,
  toggled,
} from './chooseMeasures';

const someMeasure = fc
  .record({ type: fc.constantFrom(...measureTypes), status: fc.constantFrom(...measureStatuses) })
  .map(measure);
const someChoice: fc.Arbitrary<MeasureChoice> = fc.record({
  types: fc.subarray([...measureTypes]),
  statuses: fc.subarray([...measureStatuses]),
});

test('nothing ticked shows all', () => {
  fc.assert(fc.property(someMeasure, (one) => isChosen(allMeasures, one)));
});

test('a chip shows as many as it promises, beside what else is ticked', () => {
  fc.assert(
    fc.property(fc.array(someMeasure), someChoice, (measures, choice) => {
      for (const type of measureTypes) {
        const shown = measures.filter((one) => isChosen({ ...choice, types: [type] }, one));
        expect(countOfType(measures, choice, type)).toBe(shown.length);
      }
      for (const status of measureStatuses) {
        const shown = measures.filter((one) => isChosen({ ...choice, statuses: [status] }, one));
        expect(countOfStatus(measures, choice, status)).toBe(shown.length);
      }
    }),
  );
});

test('ticking twice changes nothing', () => {
  const asked: readonly MeasureStatus[] = ['fertig'];
  expect(toggled(toggled(asked, 'geplant'), 'geplant')).toEqual(asked);
  expect(toggled(asked, 'fertig')).toEqual([]);
});
