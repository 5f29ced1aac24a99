import {
  type AccessArea,
  type AccessCheck,
  type AccessRecord,
  type AccessTest,
  accessAreas,
} from '../model/accessRecord';

/** Test results of one area. */
export interface AreaResult {
  readonly area: AccessArea;
  readonly tests: readonly AccessTest[];
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The recorded results as the declaration of accessibility reports them. */
export interface AccessReport {
  readonly date: string;
  readonly axe: string | null;
  readonly browser: string | null;
  /** Areas without a recorded test are missing: nothing is claimed about them. */
  readonly areas: readonly AreaResult[];
  readonly missingAreas: readonly AccessArea[];
  /** How often axe-core ran. */
  readonly runs: number;
  /** What it ran on; runs with equal results are reported once. */
  readonly checks: readonly AccessCheck[];
  readonly conformance: 'full' | 'partial';
}

/**
 * Summarises a record. The page conforms fully only if no shortcoming is known, each area was
 * tested, every test passed and axe found nothing.
 */
export function accessReport(record: AccessRecord, shortcomings: number): AccessReport {
  const results = accessAreas.map((area) => areaResult(record, area));
  const areas = results.filter(({ tests }) => tests.length > 0);
  const runs = areas.flatMap(({ tests }) => tests.flatMap((test) => test.checks));
  const allPassed =
    areas.length === accessAreas.length &&
    areas.every(({ tests, passed }) => passed === tests.length) &&
    runs.every(({ complaints }) => complaints === 0);
  return {
    date: record.date,
    axe: record.axe,
    browser: record.browser,
    areas,
    missingAreas: results.filter(({ tests }) => tests.length === 0).map(({ area }) => area),
    runs: runs.length,
    checks: distinct(runs),
    conformance: allPassed && shortcomings === 0 ? 'full' : 'partial',
  };
}

const distinct = (checks: readonly AccessCheck[]): readonly AccessCheck[] => [
  ...new Map(checks.map((check) => [JSON.stringify(check), check])).values(),
];

function areaResult({ groups }: AccessRecord, area: AccessArea): AreaResult {
  const tests = groups.filter((group) => group.area === area).flatMap((group) => group.tests);
  const count = (status: AccessTest['status']) =>
    tests.filter((test) => test.status === status).length;
  return {
    area,
    tests,
    passed: count('passed'),
    failed: count('failed'),
    skipped: count('skipped'),
  };
}
