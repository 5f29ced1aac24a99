import { expect, test } from 'vitest';
import type { AccessArea, AccessRecord, AccessTest } from '../model/accessRecord';
import { accessReport } from './accessReport';

const check = {
  state: 'start',
  theme: 'light',
  language: 'de',
  widthPx: 1280,
  rules: 100,
  complaints: 0,
};
const passed: AccessTest = { title: 't', project: 'wide', status: 'passed', checks: [] };
const group = (area: AccessArea, ...tests: readonly AccessTest[]) => ({
  file: `${area}.spec.ts`,
  area,
  tests: [...tests],
});
const record = (...groups: ReturnType<typeof group>[]): AccessRecord => ({
  date: '2026-01-02',
  axe: '4.0.0',
  browser: 'Chromium 1',
  groups,
});
const complete = [
  group('access', { ...passed, checks: [check, check] }),
  group('keyboard', passed),
  group('layout', passed),
  group('contrast', passed),
];

test('full conformance takes every area, every test and no known shortcoming', () => {
  expect(accessReport(record(...complete), 0).conformance).toBe('full');
});

test.each([
  ['a known shortcoming', record(...complete), 1],
  ['nothing recorded', record(), 0],
  ['an area without a test', record(...complete.slice(1)), 0],
  ['a failed test', record(...complete, group('layout', { ...passed, status: 'failed' })), 0],
  [
    'a test that did not run',
    record(...complete, group('layout', { ...passed, status: 'skipped' })),
    0,
  ],
  [
    'a complaint of axe',
    record(...complete, group('access', { ...passed, checks: [{ ...check, complaints: 1 }] })),
    0,
  ],
])('%s makes it partial', (_case, of, shortcomings) => {
  expect(accessReport(of, shortcomings).conformance).toBe('partial');
});

test('tests are counted by area, and runs that came to the same are told once', () => {
  const report = accessReport(
    record(
      complete[0] ?? group('access'),
      group('layout', passed, { ...passed, status: 'failed' }),
    ),
    0,
  );
  expect(report.areas).toMatchObject([
    { area: 'access', passed: 1, failed: 0 },
    { area: 'layout', passed: 1, failed: 1, skipped: 0 },
  ]);
  expect(report.missingAreas).toEqual(['keyboard', 'contrast']);
  expect([report.runs, report.checks]).toEqual([2, [check]]);
});
