import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { filledOperator } from '../../testing/filledOperator';
import { missingFields } from './missingFields';
import { operatorFieldNames } from './operatorFields';
import { readOperatorDetails } from './readOperatorDetails';

const shipped: unknown = JSON.parse(readFileSync('public/betrieb.json', 'utf8'));

describe('the shipped file', () => {
  it('is right and names no operator: we invent none', () => {
    const { details, problems } = readOperatorDetails(shipped);
    expect(problems).toEqual([]);
    expect(Object.values(details).filter((value) => value !== undefined && value !== null)).toEqual(
      [],
    );
  });

  it('lists each field that there is, but those of another enforcement body', () => {
    const sections = Object.entries(shipped as Record<string, unknown>).flatMap(([name, value]) =>
      Object.keys(value !== null && typeof value === 'object' ? value : {}).map(
        (key) => `${name}.${key}`,
      ),
    );
    const others = operatorFieldNames.filter((field) => !field.startsWith('durchsetzungsstelle.'));
    expect(sections.toSorted()).toEqual(others.toSorted());
  });

  it('misses what the law asks for, and nothing that is optional', () => {
    const missing = missingFields(readOperatorDetails(shipped).details);
    expect(missing).toContain('betreiber.name');
    expect(missing).toContain('kontakt-barrierefreiheit.email');
    expect(missing).toContain('datenschutz.protokoll-tage');
    expect(missing).not.toContain('betreiber.umsatzsteuer-id');
    expect(missing).not.toContain('durchsetzungsstelle.name');
  });
});

test('a file that is filled in is read whole, trimmed, and misses nothing', () => {
  const { details, problems } = readOperatorDetails(filledOperator);
  expect(problems).toEqual([]);
  expect(missingFields(details)).toEqual([]);
  expect(details['betreiber.anschrift']).toEqual(['Musterstraße 1', '99999 Musterort']);
  expect(details['datenschutz.protokoll-tage']).toBe(7);
});

test('null says that there is none, where there may be none', () => {
  const { details } = readOperatorDetails({
    ...filledOperator,
    betreiber: { ...filledOperator.betreiber, vertretung: null, redaktion: null, name: null },
  });
  expect(missingFields(details, 'impressum')).toEqual(['betreiber.name']);
});

test('each page misses what it needs itself', () => {
  const { details } = readOperatorDetails({});
  expect(missingFields(details, 'barrierefreiheit')).toEqual([
    'betreiber.name',
    'kontakt-barrierefreiheit.email',
  ]);
  expect(missingFields(details, 'impressum')).not.toContain('datenschutz.hosting');
  expect(missingFields(details, 'datenschutz')).toContain('datenschutz.hosting');
});

test.each([
  ['betreiber', 'email', 'keine Adresse', 'email'],
  ['betreiber', 'anschrift', 'Musterstraße 1', 'lines'],
  ['betreiber', 'telefon', 'ruf an', 'phone'],
  ['betreiber', 'name', 7, 'text'],
  ['kontakt-barrierefreiheit', 'formular', 'javascript:alert(1)', 'link'],
  ['fehler-melden', 'email', 'karte(at)musterort', 'email'],
  ['fehler-melden', 'formular', 'fehler.html', 'link'],
  ['datenschutz', 'protokoll-tage', '7 Tage', 'days'],
  ['datenschutz', 'protokoll-tage', -1, 'days'],
  ['betreiber', 'nahme', 'Muster', 'known'],
  ['website', 'adresse', 'http://karte.musterort.example/', 'root'],
  ['website', 'adresse', 'karte.musterort.example', 'root'],
  ['website', 'adresse', 'https://karte.musterort.example/?sprache=en', 'root'],
  ['website', 'adresse', 'https://wer:da@karte.musterort.example/', 'root'],
] as const)('%s.%s: %j is named, and the rest holds', (section, key, value, expected) => {
  const { details, problems } = readOperatorDetails({
    ...filledOperator,
    [section]: { ...filledOperator[section], [key]: value },
  });
  const place = { file: 'betrieb.json', field: `${section}.${key}` };
  expect(problems).toEqual([
    { severity: 'warning', code: `setting:${expected}`, place, found: JSON.stringify(value) },
  ]);
  expect(details['datenschutz.hosting']).toEqual(['Musterserver GmbH', '99999 Musterort']);
});

test.each([
  ['a list', [], '', 'section'],
  [
    'a section of another kind',
    { ...filledOperator, betreiber: 'Stadt Muster' },
    'betreiber',
    'section',
  ],
  ['an unknown section', { ...filledOperator, 'daten-schutz': {} }, 'daten-schutz', 'known'],
  ['an unknown service', { ...filledOperator, dienst: 'osm' }, 'dienst', 'streets'],
  ['an unknown base map', { ...filledOperator, grundkarte: 'satellit' }, 'grundkarte', 'streets'],
])('%s is named as the wrong part', (_case, json, field, expected) => {
  expect(readOperatorDetails(json).problems).toEqual([
    expect.objectContaining({
      code: `setting:${expected}`,
      place: { file: 'betrieb.json', ...(field !== '' && { field }) },
    }),
  ]);
});

test('any JSON is read without throwing', () => {
  const value = fc.oneof(fc.jsonValue(), fc.constantFrom('', null, ['a'], 'a@b.de', 5));
  const near = fc.dictionary(
    fc.constantFrom('betreiber', 'datenschutz', 'durchsetzungsstelle', '__proto__', 'x'),
    fc.oneof(value, fc.dictionary(fc.constantFrom('name', 'email', 'hosting', 'toString'), value)),
  );
  fc.assert(
    fc.property(fc.oneof(near, fc.jsonValue()), (json) => {
      const { details, problems } = readOperatorDetails(json);
      expect(Object.keys(details)).toEqual(operatorFieldNames);
      for (const { found } of problems) expect(found.length).toBeLessThanOrEqual(120);
    }),
    { numRuns: 500 },
  );
});
