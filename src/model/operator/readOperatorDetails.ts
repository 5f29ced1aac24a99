import * as v from 'valibot';
import { parseUrl } from '../parseUrl';
import { type Problem, problemAt, type SettingCode } from '../problem';
import {
  type FieldKind,
  type OperatorDetails,
  type OperatorField,
  operatorFieldNames,
  operatorFields,
} from './operatorFields';
import { streetFieldsAmiss } from './readOperatorSettings';

/** No 31 February. */
const isDay = (date: string): boolean => {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
};
/** As browsers write it: nothing else may get into a header. */
const isOrigin = (origin: string): boolean =>
  /^https?:\/\//.test(origin) && URL.canParse(origin) && new URL(origin).origin === origin;

/** The folder of a page on the web, as browsers write it; null for all that is no such address. */
function rootOf(address: string): string | null {
  const url = parseUrl(address);
  if (url === null || url.protocol !== 'https:') return null;
  if (url.username !== '' || url.search !== '' || url.hash !== '') return null;
  return url.href.replace(/\/*$/, '/');
}

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const schemas: Readonly<Record<FieldKind, v.GenericSchema>> = {
  text,
  lines: v.pipe(v.array(text), v.nonEmpty()),
  email: v.pipe(v.string(), v.trim(), v.email()),
  phone: v.pipe(v.string(), v.trim(), v.regex(/^\+?[\d\s()/-]{4,}$/)),
  link: v.pipe(v.string(), v.trim(), v.url(), v.regex(/^https?:\/\//i)),
  days: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3650)),
  date: v.pipe(v.string(), v.trim(), v.isoDate(), v.check(isDay)),
  origins: v.pipe(v.array(v.pipe(v.string(), v.trim(), v.check(isOrigin))), v.nonEmpty()),
  root: v.pipe(
    v.string(),
    v.trim(),
    v.transform((address) => rootOf(address)),
    v.string(),
  ),
  flag: v.boolean(),
};

/** A JSON object; a list is none. */
const section = v.pipe(
  v.unknown(),
  v.check((value) => !Array.isArray(value)),
  v.record(v.string(), v.unknown()),
);
const streetFields = ['grundkarte', 'dienst', 'stil', 'archiv'];
const sectionNames = [...new Set(operatorFieldNames.map((field) => split(field)[0]))];

interface ReadOperator {
  readonly details: OperatorDetails;
  readonly problems: readonly Problem[];
}

/**
 * Reads the operator's details in betrieb.json, any JSON. Never throws: an invalid field is a
 * problem and counts as not filled in, the others are kept.
 */
export function readOperatorDetails(json: unknown): ReadOperator {
  const file = v.safeParse(section, json);
  if (!file.success)
    return { details: readFields({}, []), problems: [problem(undefined, json, 'setting:section')] };
  const problems: Problem[] = streetFieldsAmiss(json).map((field) =>
    problem(field, file.output[field], 'setting:streets'),
  );
  const sections = readSections(file.output, problems);
  return { details: readFields(sections, problems), problems };
}

type Sections = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The sections that are there; unknown names are problems. */
function readSections(file: Readonly<Record<string, unknown>>, problems: Problem[]) {
  const sections: Record<string, Readonly<Record<string, unknown>>> = {};
  for (const [name, value] of Object.entries(file)) {
    if (streetFields.includes(name) || value === null) continue;
    if (!sectionNames.includes(name)) {
      problems.push(problem(name, value, 'setting:known'));
      continue;
    }
    const parsed = v.safeParse(section, value);
    if (!parsed.success) {
      problems.push(problem(name, value, 'setting:section'));
      continue;
    }
    sections[name] = parsed.output;
    for (const key of Object.keys(parsed.output))
      if (!Object.hasOwn(operatorFields, `${name}.${key}`))
        problems.push(problem(`${name}.${key}`, parsed.output[key], 'setting:known'));
  }
  return sections;
}

function readFields(sections: Sections, problems: Problem[]): OperatorDetails {
  const values = operatorFieldNames.map((field) => [field, readField(sections, field, problems)]);
  return Object.fromEntries(values);
}

function readField(sections: Sections, field: OperatorField, problems: Problem[]) {
  const [name, key] = split(field);
  const value = sections[name]?.[key];
  if (value === null) return null;
  if (isEmpty(value)) return undefined;
  const { kind } = operatorFields[field];
  const parsed = v.safeParse(schemas[kind], value);
  if (parsed.success) return parsed.output;
  problems.push(problem(field, value, `setting:${kind}`));
  return undefined;
}

/** Not filled in: left out, blank, or a list of blanks. */
const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.every(isEmpty));

function split(field: string): readonly [section: string, key: string] {
  const dot = field.indexOf('.');
  return [field.slice(0, dot), field.slice(dot + 1)];
}

const longestFound = 120;
const problem = (field: string | undefined, value: unknown, code: SettingCode): Problem =>
  problemAt(
    { file: 'betrieb.json', ...(field !== undefined && { field }) },
    code,
    (JSON.stringify(value) ?? '').slice(0, longestFound),
  );
