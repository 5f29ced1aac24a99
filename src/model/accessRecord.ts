import * as v from 'valibot';

/** One run of axe-core on the page in one state. */
const check = v.object({
  state: v.string(),
  /** Colours: `light`, `dark` or another theme. */
  theme: v.string(),
  language: v.string(),
  widthPx: v.number(),
  rules: v.number(),
  complaints: v.number(),
});

const test = v.object({
  title: v.string(),
  /** The window that the test ran in, as playwright.config.ts names it; '' without a browser. */
  project: v.string(),
  status: v.picklist(['passed', 'failed', 'skipped']),
  checks: v.array(check),
});

/** What the tests of accessibility check; the names of the test files begin with them. */
export const accessAreas = ['access', 'keyboard', 'layout', 'contrast'] as const;
export type AccessArea = (typeof accessAreas)[number];

const group = v.object({
  file: v.string(),
  area: v.picklist(accessAreas),
  tests: v.array(test),
});

/** Results of the tests of accessibility, as `npm run access:record` has kept them. */
export const accessRecordSchema = v.object({
  /** Day of the run, ISO. */
  date: v.pipe(v.string(), v.isoDate()),
  /** Version of axe-core. */
  axe: v.nullable(v.string()),
  /** Name and version of the browser. */
  browser: v.nullable(v.string()),
  groups: v.array(group),
});
export type AccessRecord = v.InferOutput<typeof accessRecordSchema>;
export type AccessGroup = AccessRecord['groups'][number];
export type AccessTest = AccessGroup['tests'][number];
export type AccessCheck = AccessTest['checks'][number];
