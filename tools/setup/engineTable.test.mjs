import { expect, test } from 'vitest';
import { engineTable } from './engineTable.mjs';

const run = (/** @type {string} */ status, /** @type {string[]} */ gaps = []) => ({
  status,
  duration: 2345,
  annotations: gaps.map((description) => ({ type: 'gap', description })),
});
const gap = 'webkit: der Druck – der Treiber druckt nicht';

test('journeys by engines, whose file they are in does not matter, and each gap once', () => {
  const starts = {
    title: 'starts',
    tests: [{ projectName: 'chromium', results: [run('passed')] }],
  };
  const prints = (/** @type {string} */ title) => ({
    title,
    tests: [{ projectName: 'webkit', results: [run('passed', [gap])] }],
  });
  const broken = {
    title: 'starts',
    tests: [{ projectName: 'webkit', results: [run('timedOut')] }],
  };
  const lines = engineTable({
    suites: [
      { specs: [starts, prints('prints the map')] },
      { suites: [{ specs: [broken, prints('prints a list')] }] },
    ],
  }).split('\n');
  expect(lines).toEqual([
    '                Chromium   Firefox    WebKit',
    'starts           ✓ 2,3 s         –   ✗ 2,3 s',
    'prints the map         –         –   ✓ 2,3 s',
    'prints a list          –         –   ✓ 2,3 s',
    `Lücke: ${gap}`,
  ]);
});

test('a run without a report has no rows', () => {
  expect(engineTable(undefined).split('\n')).toHaveLength(1);
});
