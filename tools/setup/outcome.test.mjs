import { expect, test } from 'vitest';
import { summary, testOutcome } from './outcome.mjs';

test('Vitest: failed tests are named, and files that could not be loaded', () => {
  const test = (/** @type {string} */ fullName, status = 'failed') => ({ fullName, status });
  const report = {
    numPassedTests: 5,
    success: false,
    testResults: [
      { name: 'a.test.ts', status: 'failed', message: 'SyntaxError: x', assertionResults: [] },
      {
        name: 'b.test.ts',
        status: 'failed',
        message: '',
        assertionResults: [test('adds', 'passed'), test('divides')],
      },
      { name: 'c.test.ts', status: 'passed', message: '', assertionResults: [] },
    ],
  };
  expect(testOutcome(false, report)).toEqual({
    passed: 5,
    failed: 2,
    failures: ['a.test.ts › SyntaxError: x', 'b.test.ts › divides'],
  });
  expect(testOutcome(true, report)).toEqual({ passed: 5, failed: 0, failures: [] });
});

test('Playwright: failed specs are named with their project, in whatever group they stand', () => {
  const spec = (/** @type {string} */ title, ok = false) => ({
    title,
    ok,
    file: 'map.spec.ts',
    tests: [
      {
        projectName: 'webkit',
        status: ok ? 'expected' : 'unexpected',
        results: [{ status: ok ? '' : 'failed' }],
      },
    ],
  });
  const inner = { title: 'on a phone', specs: [spec('moves')] };
  const specs = [spec('opens', true), spec('closes')];
  const report = {
    stats: { expected: 3 },
    errors: [],
    suites: [{ title: 'map.spec.ts', file: 'map.spec.ts', specs, suites: [inner] }],
  };
  expect(testOutcome(false, report)).toEqual({
    passed: 3,
    failed: 2,
    failures: ['map.spec.ts › closes [webkit]', 'map.spec.ts › moves [webkit]'],
  });
});

test('a run that ends with an error is a failure, with or without a report or a failed test', () => {
  const failures = ['Ein Fehler, den kein Test nennt: siehe oben.'];
  expect(testOutcome(false, undefined)).toEqual({ passed: 0, failed: 1, failures });
  expect(testOutcome(false, { numPassedTests: 7 })).toEqual({ passed: 7, failed: 1, failures });
});

test('what failed stands before the table, and the last line is the sum', () => {
  const ok = { title: 'Typen', duration: '3,1 s', passed: 1, failed: 0, failures: [] };
  const bad = {
    title: 'Modultests',
    duration: '9,0 s',
    passed: 40,
    failed: 1,
    failures: ['b › c'],
  };
  const lines = summary([ok, bad]).split('\n');
  expect(lines[1]).toBe('✗ Modultests: b › c');
  expect(lines.find((line) => line.startsWith('✓'))).toMatch(/^✓ Typen +1 bestanden, 0 .*3,1 s$/);
  expect(lines.at(-1)).toBe('41 passed, 1 failed');
});
