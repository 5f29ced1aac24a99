import { expect, test } from 'vitest';
import type { SettingProblem } from '../model/operator/settingProblem';
import { describeSettingProblem } from './settingProblems';

const all: Readonly<Record<SettingProblem['expected'], true>> = {
  file: true,
  section: true,
  known: true,
  streets: true,
  text: true,
  lines: true,
  email: true,
  phone: true,
  link: true,
  days: true,
};

test.each(Object.keys(all) as SettingProblem['expected'][])(
  '%s is told in four lines that leave nothing open',
  (expected) => {
    const told = describeSettingProblem({ field: 'betreiber.email', found: '"x"', expected });
    expect(told).toEqual([
      'betrieb.json, Feld betreiber.email',
      '  gefunden: "x"',
      expect.stringMatching(/^ {2}erwartet: \S/),
      expect.stringMatching(/^ {2}zu tun: {3}[A-ZÄÖÜ].*\.$/),
    ]);
  },
);

test('the file as a whole', () => {
  const [place, found] = describeSettingProblem({ field: '', found: '', expected: 'file' });
  expect([place, found]).toEqual(['betrieb.json', '  gefunden: (leer)']);
});
