import { basename } from 'node:path';
import type { JSONReport, JSONReportSpec, JSONReportSuite } from '@playwright/test/reporter';
import * as v from 'valibot';
import type {
  AccessArea,
  AccessCheck,
  AccessGroup,
  AccessRecord,
  AccessTest,
} from '../../src/model/accessRecord';
import { groupBy } from '../../src/model/groupBy';

/** The used part of Vitest's JSON report. */
export interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly {
      readonly ancestorTitles: readonly string[];
      readonly title: string;
      readonly status: string;
    }[];
  }[];
}

/** The files of accessibility tests begin with what they check. */
const specPattern = /^(access|keyboard|layout)[^/]*\.spec\.ts$/;
/** Unit tests that compute colours. */
const contrastPattern = /(contrast|colou?rVision)[^/]*\.test\.tsx?$/i;

/** The note of e2e/support/axe.ts in the report for each run of axe. */
const axeNote = v.object({
  axe: v.string(),
  browser: v.string(),
  state: v.nullable(v.string()),
  theme: v.string(),
  language: v.string(),
  widthPx: v.number(),
  rules: v.number(),
  complaints: v.number(),
});
type AxeNote = v.InferOutput<typeof axeNote>;

/** Whether a file of e2e/ tests accessibility, so that its results must be recorded. */
export const isAccessSpec = (file: string): boolean => specPattern.test(basename(file));

/**
 * The results of the accessibility tests, with the versions noted in the run itself.
 * @param report of Playwright's JSON reporter
 * @param units of Vitest's JSON reporter, for colour contrast; without it none is recorded
 */
export function toAccessRecord(report: JSONReport, units?: VitestReport): AccessRecord {
  const specs = report.suites.flatMap((suite) => specsOf(suite, []));
  const found = specs.filter(({ file }) => isAccessSpec(file));
  const notes = found.flatMap(({ spec }) => spec.tests.flatMap(notesOf));
  return {
    date: dayOf(report.stats.startTime),
    axe: notes[0]?.axe ?? null,
    browser: notes[0] === undefined ? null : capitalised(notes[0].browser),
    groups: [...groupSpecs(found), ...contrastGroups(units)],
  };
}

interface TitledSpec {
  readonly spec: JSONReportSpec;
  /** The executed file; a test may be defined in another one. */
  readonly file: string;
  readonly title: string;
}

/** All specs of a suite and its nested suites, named with their groups; files are no group. */
function specsOf(
  suite: JSONReportSuite,
  around: readonly string[],
  file = suite.file,
): readonly TitledSpec[] {
  const path = suite.title === suite.file ? around : [...around, suite.title];
  const own = suite.specs.map((spec) => ({
    spec,
    file,
    title: [...path, spec.title].join(' › '),
  }));
  return [...own, ...(suite.suites ?? []).flatMap((inner) => specsOf(inner, path, file))];
}

function groupSpecs(found: readonly TitledSpec[]): readonly AccessGroup[] {
  const byFile = groupBy(found, ({ file }) => basename(file));
  return [...byFile]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([file, specs]) => ({ file, area: areaOf(file), tests: specs.flatMap(testsOf) }));
}

const areaOf = (file: string): AccessArea => {
  if (file.startsWith('access')) return 'access';
  return file.startsWith('keyboard') ? 'keyboard' : 'layout';
};

const testsOf = ({ spec, title }: TitledSpec): readonly AccessTest[] =>
  spec.tests.map((test) => ({
    title,
    project: test.projectName,
    status: statusOf(test.status),
    checks: notesOf(test).map((note) => toCheck(note, title)),
  }));

/** A flaky test has not passed. */
function statusOf(status: JSONReportSpec['tests'][number]['status']): AccessTest['status'] {
  if (status === 'skipped') return 'skipped';
  return status === 'expected' ? 'passed' : 'failed';
}

const toCheck = (
  { state, theme, language, widthPx, rules, complaints }: AxeNote,
  title: string,
): AccessCheck => ({ state: state ?? title, theme, language, widthPx, rules, complaints });

/** The notes of axe in a test; unreadable ones are ignored. */
function notesOf({ annotations }: JSONReportSpec['tests'][number]): readonly AxeNote[] {
  return annotations
    .filter(({ type }) => type === 'axe')
    .flatMap(({ description = '' }) => {
      const note = v.safeParse(v.pipe(v.string(), v.parseJson(), axeNote), description);
      return note.success ? [note.output] : [];
    });
}

function contrastGroups(units: VitestReport | undefined): readonly AccessGroup[] {
  const files = units?.testResults.filter(({ name }) => contrastPattern.test(name)) ?? [];
  return files.map(({ name, assertionResults }) => ({
    file: basename(name),
    area: 'contrast',
    tests: assertionResults.map(({ ancestorTitles, title, status }) => ({
      title: [...ancestorTitles, title].join(' › '),
      project: '',
      status: status === 'passed' || status === 'failed' ? status : 'skipped',
      checks: [],
    })),
  }));
}

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The date in Germany, ISO. */
const dayOf = (time: string): string =>
  new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Berlin' }).format(new Date(time));
