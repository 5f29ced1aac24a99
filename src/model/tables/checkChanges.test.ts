import { expect, it } from 'vitest';
import { syntheticBoundaries } from '../../testing/syntheticFacts';
import { checkChanges } from './checkChanges';

const head = 'year,kind,ags,to_ags,to_name,district_ags,note';
const check = (...rows: readonly string[]) =>
  checkChanges([head, ...rows, ''].join('\n'), syntheticBoundaries());
const file = 'boundaries/changes.csv';

it('finds nothing wrong with a merger that the boundaries know, or without the table', () => {
  expect(check('2018,zusammenschluss,06991003,06991002,Beispielhausen,06991,Altbeispiel')).toEqual(
    [],
  );
  // Who takes another in keeps the key.
  expect(check('2018,zusammenschluss,06991002,06991002,Beispielhausen,06991,')).toEqual([]);
  expect(checkChanges(undefined, syntheticBoundaries())).toEqual([]);
});

it('names a former key that a municipality of today has: a link with it has two meanings', () => {
  expect(check('2018,zusammenschluss,06991001,06991002,Beispielhausen,06991,')).toEqual([
    {
      severity: 'error',
      code: 'formerKeyInUse',
      place: { file, row: 2, field: 'ags' },
      found: '06991001',
    },
  ]);
});

it.each([
  ['no municipality', '06991009'],
  ['a former key itself', '06991003'],
])('names a successor that is %s', (_case, today) => {
  expect(check(`2018,zusammenschluss,06991008,${today},Neustadt,06991,`)).toEqual([
    {
      severity: 'error',
      code: 'boundariesOutdated',
      place: { file, row: 2, field: 'to_ags' },
      found: today,
    },
  ]);
});
