import { expect, test } from 'vitest';
import { countPlaywright, countVitest, judgeCheck, judgeTests } from './reports.mjs';
import { summary } from './summary.mjs';

test('Vitest: a file that could not be loaded counts as a failed test', () => {
  const report = {
    numPassedTests: 5,
    numFailedTests: 1,
    numPendingTests: 1,
    numTodoTests: 1,
    testResults: [
      { name: 'a.test.ts', status: 'failed', message: '\nSyntaxError: x', assertionResults: [] },
      {
        name: 'b.test.ts',
        status: 'failed',
        assertionResults: [
          { status: 'passed', fullName: 'adds', failureMessages: [] },
          {
            status: 'failed',
            fullName: 'divides',
            failureMessages: ['Error: 1 is not 2\n    at b'],
          },
        ],
      },
      { name: 'c.test.ts', status: 'passed', assertionResults: [{ status: 'passed' }] },
    ],
  };
  expect(countVitest(report)).toEqual({
    passed: 5,
    failed: 2,
    skipped: 2,
    failures: ['a.test.ts: SyntaxError: x', 'b.test.ts › divides: Error: 1 is not 2'],
  });
});

test('Playwright: flaky tests and errors outside of tests count as failed', () => {
  const spec = (/** @type {string} */ title, /** @type {string} */ status) => ({
    title,
    line: 7,
    tests: [
      {
        projectName: 'wide',
        status,
        results: [{}, { error: { message: 'Error: no map\n  at x' } }],
      },
    ],
  });
  const report = {
    stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 },
    errors: [{ message: 'no server' }],
    suites: [
      {
        file: 'map.spec.ts',
        specs: [spec('opens', 'expected'), spec('closes', 'unexpected')],
        suites: [{ file: 'map.spec.ts', specs: [spec('moves', 'flaky')] }],
      },
    ],
  };
  expect(countPlaywright(report)).toEqual({
    passed: 3,
    failed: 3,
    skipped: 2,
    failures: [
      'no server',
      'wide › map.spec.ts:7 › closes: Error: no map',
      'wide › map.spec.ts:7 › moves: Error: no map',
    ],
  });
});

test('a check counts as one', () => {
  expect(judgeCheck(true)).toEqual({ passed: 1, failed: 0 });
  expect(judgeCheck(false)).toEqual({ passed: 0, failed: 1 });
});

test('no report, no test and a hidden fault are failures', () => {
  expect(judgeTests(0, undefined)).toMatchObject({ passed: 0, failed: 1 });
  expect(judgeTests(0, { passed: 0, failed: 0, skipped: 9, failures: [] })).toMatchObject({
    passed: 0,
    failed: 1,
  });
  expect(judgeTests(1, { passed: 7, failed: 0, skipped: 0, failures: [] })).toMatchObject({
    passed: 7,
    failed: 1,
  });
});

test('passed tests stay passed, skipped ones are named', () => {
  expect(judgeTests(0, { passed: 7, failed: 0, skipped: 0, failures: [] })).toEqual({
    passed: 7,
    failed: 0,
    failures: [],
  });
  expect(judgeTests(0, { passed: 7, failed: 0, skipped: 2, failures: [] })).toMatchObject({
    passed: 7,
    note: '2 übersprungen',
  });
});

test('what failed is said again behind the table', () => {
  const lines = summary([
    { title: 'Typen', passed: 1, failed: 0, ms: 3120 },
    { title: 'Modultests', passed: 1, failed: 1, ms: 900, failures: ['b.test.ts › divides'] },
  ]).split('\n');
  expect(lines.slice(-3)).toEqual(['✗ b.test.ts › divides', '', '2 passed, 1 failed']);
});

test('the summary ends with the sum, alone on its line', () => {
  const results = [
    { title: 'Typen', passed: 1, failed: 0, ms: 3120 },
    { title: 'Modultests', passed: 40, failed: 2, ms: 900, note: '1 übersprungen' },
  ];
  const lines = summary(results).split('\n');
  expect(lines.at(-1)).toBe('41 passed, 2 failed');
  expect(lines.find((line) => line.includes('Typen'))).toMatch(/^✓ Typen +1 +0 +3,1 s$/);
});
