import { expect, test } from 'vitest';
import { allocation, participation } from '../../testing/syntheticSite';
import { de } from '../../text/de/texts';
import { yearScale } from '../chart/scales';
import { programmeTrack, renamedIn } from './programmeTrack';
import { trackLabels } from './trackLabels';

const years = { from: 2007, to: 2026 };
const label = de.programme('sozialer-zusammenhalt');
const part = (changes: Parameters<typeof participation>[0]) =>
  participation({ nameAtIntake: 'Soziale Stadt', intakeYear: 2007, ...changes });
const track = (changes: Parameters<typeof participation>[0], paid: readonly number[] = []) => {
  const one = part(changes);
  const amounts = paid.map((year) => allocation({ year }));
  return programmeTrack(one, amounts, renamedIn(one, label), years);
};

test('the name changes where the participation has lived through it', () => {
  expect(renamedIn(part({}), label)).toBe(2020);
  expect(renamedIn(part({ endYear: 2020 }), label)).toBe(2020);
  expect(renamedIn(part({ endYear: 2019 }), label)).toBeUndefined();
  expect(renamedIn(part({ nameAtIntake: null }), label)).toBeUndefined();
});

test('a track goes from the old name to the new one', () => {
  expect(track({})).toEqual([
    { kind: 'before', from: 2007, to: 2020 },
    { kind: 'now', from: 2020, to: 2027 },
  ]);
  expect(track({ endYear: 2016 })).toEqual([{ kind: 'now', from: 2007, to: 2017 }]);
});

test('a beginning that is not known stays open until something is known', () => {
  expect(track({ intakeYear: null }, [2012, 2015])[0]).toEqual({
    kind: 'open',
    from: 2007,
    to: 2012,
  });
  expect(track({ intakeYear: null }).map(({ kind }) => kind)).toEqual(['open', 'now']);
  expect(track({ intakeYear: null, endYear: 2016 })).toEqual([
    { kind: 'open', from: 2007, to: 2017 },
  ]);
});

const words = { openStart: 'Beginn nicht bekannt', openEnd: 'Ende offen' };
const labels = (changes: Parameters<typeof participation>[0], scale = yearScale(years)) =>
  trackLabels(part(changes), renamedIn(part(changes), label), scale, words).map(({ text }) => text);

test('beginning, end and new name are said where there is room, and never over each other', () => {
  expect(labels({})).toEqual(['2007', 'Ende offen', '2020']);
  expect(labels({ intakeYear: 2019 })).toEqual(['2019', 'Ende offen']);
  expect(labels({ endYear: 2014 })).toEqual(['2007', '2014']);
  expect(labels({ intakeYear: null })).toEqual(['Ende offen', '2020', 'Beginn nicht bekannt']);
  expect(labels({ intakeYear: null }, yearScale({ from: 2019, to: 2026 }))).not.toContain(
    words.openStart,
  );
  expect(labels({ intakeYear: 2026, nameAtIntake: null })).toEqual(['2026']);
});
