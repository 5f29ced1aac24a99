import { describe, expect, it, test } from 'vitest';
import {
  type IntakeCode,
  type Place,
  type Problem,
  problemAt,
  type SettingCode,
} from '../model/problem';
import { compile } from '../model/tables/compile';
import { brokenFiles } from '../testing/brokenFiles';
import { problemCodes } from '../testing/problemCodes';
import { syntheticBoundaries } from '../testing/syntheticFacts';
import { syntheticYear } from '../testing/syntheticFiles';
import { describeProblem } from './problems';

const { problems } = compile(brokenFiles(), syntheticBoundaries(), syntheticYear);
const first = (place: Place, found = ''): readonly string[] =>
  describeProblem(Object.freeze(problemAt(place, 'notALink', found)));

test.each(problemCodes)('%s is told in four lines that leave nothing open', (code) => {
  const problem = problems.find((each) => each.code === code);
  expect(problem).toBeDefined();
  const [where, found, expected, advice, ...more] =
    problem === undefined ? [] : describeProblem(problem);
  expect(more).toEqual([]);
  expect(where).toMatch(/^[\w.-]+/);
  expect(found).toMatch(/^ {2}gefunden: \S/);
  expect(expected).toMatch(/^ {2}erwartet: \S/);
  expect(expected).not.toMatch(/undefined|\b(von|Spalten|von:|Kreis|in) *$|[≥≤] *$/);
  expect(advice).toMatch(/^ {2}zu tun: {3}[A-ZÄÖÜ].*\.$/);
});

const settings: Readonly<Record<SettingCode, true>> = {
  'setting:file': true,
  'setting:section': true,
  'setting:known': true,
  'setting:streets': true,
  'setting:text': true,
  'setting:lines': true,
  'setting:email': true,
  'setting:phone': true,
  'setting:link': true,
  'setting:days': true,
  'setting:date': true,
  'setting:origins': true,
  'setting:root': true,
  'setting:flag': true,
};
const settingCodes = Object.keys(settings) as readonly SettingCode[];

test.each(settingCodes)('%s is told likewise, as a hint', (code) => {
  const problem = problemAt({ file: 'betrieb.json', field: 'betreiber.email' }, code, '"x"');
  expect(problem.severity).toBe('warning');
  expect(describeProblem(problem)).toEqual([
    'betrieb.json, Feld betreiber.email',
    '  gefunden: "x"',
    expect.stringMatching(/^ {2}erwartet: \S/),
    expect.stringMatching(/^ {2}zu tun: {3}[A-ZÄÖÜ].*\.$/),
  ]);
});

const intakes: Readonly<Record<IntakeCode, 'error' | 'warning'>> = {
  'intake:format': 'error',
  'intake:table': 'error',
  'intake:large': 'error',
  'intake:entry': 'warning',
  'intake:twice': 'error',
  'intake:above': 'warning',
  'intake:formula': 'error',
  'intake:result': 'warning',
  'intake:formulaText': 'warning',
  'intake:encoding': 'warning',
  'intake:readAs': 'warning',
  'intake:swapped': 'warning',
  'intake:metres': 'warning',
};
const intakeCodes = Object.keys(intakes) as readonly IntakeCode[];

test.each(intakeCodes)('%s is told likewise', (code) => {
  const problem = problemAt({ file: 'liste.xlsx', row: 2 }, code, 'x', 'y');
  expect(problem.severity).toBe(intakes[code]);
  expect(describeProblem(problem)).toEqual([
    'liste.xlsx, Zeile 2',
    '  gefunden: x',
    expect.stringMatching(/^ {2}erwartet: \S/),
    expect.stringMatching(/^ {2}zu tun: {3}[A-ZÄÖÜ].*\.$/),
  ]);
});

test('what was probably meant comes last, and how many rows are the same', () => {
  const problem = problemAt({ file: 'karte.gpkg', row: 2 }, 'notAnAmount', 'rd. 5');
  expect(describeProblem({ ...problem, suggestion: '5', more: 2 })).toEqual([
    'karte.gpkg, Eintrag 2',
    '  gefunden: rd. 5 (so auch in 2 weiteren Zeilen)',
    ...describeProblem(problem).slice(2),
    '  gemeint?  5',
  ]);
});

test('no advice stands for two codes', () => {
  const codes = [...problemCodes, ...settingCodes, ...intakeCodes];
  const advice = codes.map((code) => describeProblem(problemAt({ file: 'x' }, code, ''))[3]);
  expect(new Set(advice).size).toBe(codes.length);
});

test('what is allowed is named, where it can be', () => {
  const problem: Problem = {
    severity: 'error',
    code: 'notInVocabulary',
    place: { file: 'measures.csv', row: 12, field: 'status', siteId: 'kassel-wesertor' },
    found: 'Fertig',
    expected: 'geplant, im-bau, fertig, unbekannt',
  };
  expect(describeProblem(problem)).toEqual([
    'measures.csv, Zeile 12, Feld status (kassel-wesertor)',
    '  gefunden: Fertig',
    '  erwartet: eines von: geplant, im-bau, fertig, unbekannt',
    '  zu tun:   Wählen Sie eine der genannten Kennungen; Schreibweise und Bindestriche müssen stimmen.',
  ]);
});

describe('the place', () => {
  it.each([
    [{ file: 'links.csv' }, 'links.csv'],
    [{ file: 'links.csv', row: 3 }, 'links.csv, Zeile 3'],
    [{ file: 'links.csv', row: 3, field: 'url' }, 'links.csv, Zeile 3, Feld url'],
    [{ file: 'sites.geojson', row: 3, siteId: 'ort' }, 'sites.geojson, Eintrag 3 (ort)'],
  ])('%j is told as "%s"', (place, text) => {
    expect(first(place)[0]).toBe(text);
  });

  it('with an empty cell says so', () => {
    expect(first({ file: 'links.csv' })[1]).toBe('  gefunden: (leer)');
  });
});
