import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { readOperatorDetails } from '../model/operator/readOperatorDetails';
import { streetUse } from '../model/operator/streetUse';
import { filledOperator } from '../testing/filledOperator';
import { pageWords as dePageWords } from '../text/de/pages/words';
import { pageWords as enPageWords } from '../text/en/pages/words';
import { knownToPages, pageContent, shortcomings } from './legalPages';
import { pageValues } from './pageValues';

const record = { date: '2026-01-31', axe: '4.0', browser: 'Chromium', groups: [] };
const valuesOf = (operator: object, words = dePageWords) =>
  knownToPages(words, readOperatorDetails(operator).details, streetUse(operator), record);

const pages = ['impressum', 'datenschutz', 'barrierefreiheit'].flatMap((page) =>
  (['de', 'en'] as const).map((language) => ({ language, page })),
);
const all = [...pages, { language: 'ls', page: 'leichte-sprache' }] as const;
const textOf = ({ language, page }: (typeof all)[number]): string =>
  readFileSync(`src/text/${language}/pages/${page}.md`, 'utf8');
const conditionsIn = (text: string): readonly string[] =>
  [...text.matchAll(/^\{wenn (.+)\}$/gm)].flatMap(([, condition = '']) =>
    condition.split(' und ').map((part) => part.replace('nicht ', '')),
  );
const cases = all.flatMap((file) =>
  [...new Set(conditionsIn(textOf(file)))].map((condition) => ({ ...file, condition })),
);

describe('each condition in a page', () => {
  it.each(cases)(
    '$language/$page: $condition decides something',
    ({ language, page, condition }) => {
      const values = valuesOf(filledOperator);
      const told = (holds: boolean, others: boolean) => {
        const conditions = Object.keys(values.conditions).map((name) => [name, others]);
        return JSON.stringify(
          pageContent(language, page, {
            ...values,
            conditions: { ...Object.fromEntries(conditions), [condition]: holds },
          }),
        );
      };
      const decides = [true, false].some((others) => told(true, others) !== told(false, others));
      expect(decides).toBe(true);
    },
  );

  const settings = {
    shipped: {},
    filled: filledOperator,
    'without logs': { datenschutz: { 'protokoll-tage': 0 } },
    'streets preset': { grundkarte: 'strassen', dienst: 'basemap.de' },
    'own streets preset': { grundkarte: 'strassen', dienst: 'pmtiles', archiv: 'h.pmtiles' },
    'foreign streets': { grundkarte: 'umriss', dienst: 'pmtiles', archiv: 'https://k.example/h' },
  };
  it.each<[keyof typeof settings, Readonly<Record<string, boolean>>]>([
    ['shipped', { 'betreiber.name': false, 'datenschutz.protokoll-tage': false, maengel: true }],
    ['filled', { 'betreiber.name': true, 'keine-protokolle': false, 'ganz-vereinbar': false }],
    ['filled', { 'strassen.fremd': true, 'strassen.bkg': true, 'strassen.von-selbst': false }],
    ['without logs', { 'datenschutz.protokoll-tage': true, 'keine-protokolle': true }],
    ['streets preset', { 'strassen.fremd': true, 'strassen.von-selbst': true }],
    ['own streets preset', { 'strassen.fremd': false, 'strassen.von-selbst': false }],
    ['foreign streets', { 'strassen.fremd': true, 'strassen.bkg': false }],
  ])('%s: %j', (name, expected) => {
    expect(valuesOf(settings[name]).conditions).toMatchObject(expected);
  });
});

test('a page in which nothing falls short says so, and unfolds no list without items', () => {
  const report = {
    ...{ date: record.date, axe: null, browser: null, runs: 0, checks: [], missingAreas: [] },
    areas: [{ area: 'access', tests: [], passed: 0, failed: 0, skipped: 0 }],
    conformance: 'full',
  } as const;
  const { details } = readOperatorDetails({});
  const facts = { details, streets: streetUse({}), report, shortcomings: [] };
  const told = JSON.stringify(
    pageContent('de', 'barrierefreiheit', pageValues(dePageWords, facts)),
  );
  expect(told).toContain('vollständig vereinbar');
  expect(told).toContain('Uns ist nichts bekannt.');
  expect(told).not.toMatch(/fold|Prüfprogramm|Noch ohne/);
});

test('German and English name the same facts under the same conditions', () => {
  for (const page of ['impressum', 'datenschutz', 'barrierefreiheit']) {
    const named = (['de', 'en'] as const).map((language) =>
      [...textOf({ language, page }).matchAll(/\{[a-z][\wäöüß.-]*\.[\w.-]+\}|\{wenn .+\}/g)].map(
        ([name]) => name,
      ),
    );
    expect(named[0], page).toEqual(named[1]);
    expect(named[0]?.length, page).toBeGreaterThan(0);
  }
});

test('the shortcomings are the same in German and English', () => {
  expect(shortcomings(dePageWords).length).toBe(shortcomings(enPageWords).length);
});
