import { readdirSync, readFileSync } from 'node:fs';
import type { JSONReport } from '@playwright/test/reporter';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { accessRecordSchema } from '../../src/model/accessRecord';
import { inProject } from '../setup/project.mjs';
import { recordGaps } from './recordGaps';
import { isAccessSpec, toAccessRecord } from './toAccessRecord';

const note = {
  axe: '4.1.2',
  browser: 'chromium 100.0',
  state: 'start',
  theme: 'dark',
  language: 'de',
  widthPx: 390,
  rules: 99,
  complaints: 0,
};
const run = (projectName: string, status: string, ...descriptions: readonly string[]) => ({
  projectName,
  status,
  annotations: descriptions.map((description) => ({ type: 'axe', description })),
  results: [],
});
const spec = (file: string, title: string, ...tests: readonly object[]) => ({ file, title, tests });

/** A report as Playwright writes it, cut down to what is read. */
const report = Object.freeze({
  stats: { startTime: '2026-03-01T23:30:00.000Z' },
  suites: [
    {
      title: 'layout.spec.ts',
      file: 'layout.spec.ts',
      specs: [spec('layout.spec.ts', '320 px', run('narrow', 'flaky'), run('wide', 'skipped'))],
    },
    {
      title: 'access.wide.spec.ts',
      file: 'access.wide.spec.ts',
      specs: [],
      suites: [
        {
          title: 'dark',
          file: 'access.wide.spec.ts',
          specs: [
            spec(
              'access.wide.spec.ts',
              'start',
              run(
                'wide',
                'expected',
                JSON.stringify(note),
                JSON.stringify({ ...note, state: null }),
              ),
            ),
            spec('access.wide.spec.ts', 'detail', run('wide', 'unexpected', 'not JSON', '{}')),
          ],
        },
      ],
    },
    {
      title: 'start.spec.ts',
      file: 'start.spec.ts',
      specs: [spec('start.spec.ts', 'x', run('wide', 'expected'))],
    },
  ],
}) as unknown as JSONReport;

const { axe, browser, state, ...place } = note;

test('only tests of accessibility are kept, by file, with what axe has noted', () => {
  expect(toAccessRecord(report)).toEqual({
    // Half past twelve in Germany is the next day.
    date: '2026-03-02',
    axe,
    browser: 'Chromium 100.0',
    groups: [
      {
        file: 'access.wide.spec.ts',
        area: 'access',
        tests: [
          {
            title: 'dark › start',
            project: 'wide',
            status: 'passed',
            checks: [
              { ...place, state },
              { ...place, state: 'dark › start' },
            ],
          },
          { title: 'dark › detail', project: 'wide', status: 'failed', checks: [] },
        ],
      },
      {
        file: 'layout.spec.ts',
        area: 'layout',
        tests: [
          { title: '320 px', project: 'narrow', status: 'failed', checks: [] },
          { title: '320 px', project: 'wide', status: 'skipped', checks: [] },
        ],
      },
    ],
  });
});

test('computed contrast comes from the unit tests', () => {
  const file = (name: string, status: string) => ({
    name,
    assertionResults: [{ ancestorTitles: ['dark'], title: 'ink on paper', status }],
  });
  const { groups } = toAccessRecord(report, {
    testResults: [
      file('/x/src/styles/contrast.test.ts', 'passed'),
      file('/x/src/styles/colourVision.test.ts', 'pending'),
      file('/x/src/model/sums.test.ts', 'passed'),
    ],
  });
  expect(groups.filter(({ area }) => area === 'contrast')).toEqual([
    {
      file: 'contrast.test.ts',
      area: 'contrast',
      tests: [{ title: 'dark › ink on paper', project: '', status: 'passed', checks: [] }],
    },
    expect.objectContaining({
      file: 'colourVision.test.ts',
      tests: [expect.objectContaining({ status: 'skipped' })],
    }),
  ]);
});

test('a record fits what the pages read', () => {
  expect(v.is(accessRecordSchema, toAccessRecord(report))).toBe(true);
});

test('tests that came and went since are named', () => {
  const now = toAccessRecord(report);
  expect(recordGaps(now, now)).toEqual([]);
  const [first, ...others] = now.groups;
  expect(recordGaps({ ...now, groups: others }, now)).toEqual([
    'neu: access.wide.spec.ts [wide] dark › start',
    'neu: access.wide.spec.ts [wide] dark › detail',
  ]);
  expect(recordGaps(now, { ...now, groups: first === undefined ? [] : [first] })).toEqual([
    'fehlt: layout.spec.ts [narrow] 320 px',
    'fehlt: layout.spec.ts [wide] 320 px',
  ]);
});

test('each browser test of accessibility has a recorded result, and no file is recorded that is gone', () => {
  const kept: unknown = JSON.parse(readFileSync(inProject('src/pages/accessResults.json'), 'utf8'));
  const { groups } = v.parse(accessRecordSchema, kept);
  const recorded = groups.filter(({ area, tests }) => area !== 'contrast' && tests.length > 0);
  const files = readdirSync(inProject('e2e')).filter(isAccessSpec);
  expect(files.length, 'npm run access:record keeps the results').toBeGreaterThan(0);
  expect(recorded.map(({ file }) => file).toSorted()).toEqual(files.toSorted());
});
