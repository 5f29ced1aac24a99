import { expect, test } from 'vitest';
import { type Draft, type DraftTable, emptyDraft } from '../draft/draft';
import { monthsBefore, worklist } from './worklist';

type Rows = Partial<Record<DraftTable, readonly Readonly<Record<string, string>>[]>>;

/** SYNTHETIC: a draft of these rows. */
function draftWith(rows: Rows): Draft {
  let nextKey = 1;
  const tables = Object.fromEntries(
    Object.entries(rows).map(([table, cells]) => [
      table,
      cells.map((own) => ({ key: nextKey++, cells: own })),
    ]),
  );
  return { tables: { ...emptyDraft.tables, ...tables }, absent: [], nextKey };
}
const complete = {
  ...{ id: 'a', name: 'Nord', municipalities: 'Aalen|Bach', lon: '9', lat: '50' },
  ...{ precision: 'site', population: '100' },
};
const participation = { site_id: 'a', programme: 'p', intake_year: '2024', end_year: '2025' };
const amounts = ['2024', '2025'].map((year) => ({ site_id: 'a', programme: 'p', year }));
const whole: Rows = {
  'sites.csv': [complete],
  'participations.csv': [{ ...participation, source: 'https://a.example/' }],
  'allocations.csv': amounts,
  'measures.csv': [{ site_id: 'a', title: 'Kita' }],
  'leichte-sprache.csv': [{ site_id: 'a', text: 'Gut.' }],
  'sources.csv': [{ url: 'https://a.example/', date: '2026-01' }],
};
const asked = { currentYear: 2026, oldBefore: '2025-11-30' };
const found = (rows: Rows, more: Partial<typeof asked> = {}) =>
  worklist(draftWith({ ...whole, ...rows }), { ...asked, ...more });
const kinds = (rows: Rows, more?: Partial<typeof asked>) =>
  found(rows, more).map(({ kind }) => kind);

test('a site of which all is known has nothing to do', () => {
  expect(kinds({})).toEqual([]);
});

test.each([
  ['participation', { 'participations.csv': [], 'sources.csv': [] }],
  ['intakeYear', { 'participations.csv': [{ site_id: 'a', programme: 'p' }] }],
  ['measures', { 'measures.csv': [] }],
  ['place', { 'sites.csv': [{ ...complete, lat: '' }] }],
  ['townOnly', { 'sites.csv': [{ ...complete, precision: 'municipality' }] }],
  ['inhabitants', { 'sites.csv': [{ ...complete, population: '' }] }],
  ['easyText', { 'leichte-sprache.csv': [] }],
  ['sourcesUndated', { 'sources.csv': [{ url: 'https://a.example/', date: '' }] }],
] satisfies readonly (readonly [string, Rows])[])('says what is missing: %s', (kind, rows) => {
  expect(kinds(rows)).toEqual([kind]);
});

test('each year of a participation wants an amount, up to this year', () => {
  const todos = found({
    'participations.csv': [{ ...participation, end_year: '' }],
    'allocations.csv': [amounts[0] ?? {}],
  });
  expect(todos.map(({ kind, programme, year }) => [kind, programme, year])).toEqual([
    ['amount', 'p', 2025],
    ['amount', 'p', 2026],
  ]);
  expect(todos[0]?.row).toEqual({ table: 'participations.csv', key: 2, column: 'intake_year' });
});

test('sources are old by the newest of a site, as precisely as its date is known', () => {
  const dated = (date: string) => ({ 'sources.csv': [{ url: 'https://a.example/', date }] });
  expect(kinds(dated('2025-11-29'))).toEqual(['sourcesOld']);
  for (const date of ['2025-11-30', '2025-11', '2025']) expect(kinds(dated(date))).toEqual([]);
  expect(found(dated('2024'))[0]?.date).toBe('2024');
});

test('a table that was not opened lacks nothing', () => {
  const draft = draftWith({ 'sites.csv': [complete] });
  const absent = ['participations.csv', 'measures.csv', 'leichte-sprache.csv'] as const;
  expect(worklist({ ...draft, absent }, asked)).toEqual([]);
});

test('what is missing has the same name when other things change', () => {
  const [todo] = found({ 'measures.csv': [] });
  const later = found({
    'measures.csv': [],
    'sites.csv': [{ ...complete, id: 'b', name: 'Süd' }, complete],
  });
  expect(todo?.id).toBe('measures a');
  expect(later.map(({ id }) => id)).toContain('measures a');
  expect(new Set(later.map(({ id }) => id)).size).toBe(later.length);
});

test.each([
  ['2026-11-30', 24, '2024-11-30'],
  ['2026-03-31', 1, '2026-02-28'],
  ['2026-01-15', 13, '2024-12-15'],
])('%s, %d months before, is %s', (day, months, before) => {
  expect(monthsBefore(new Date(`${day}T12:00`), months)).toBe(before);
});
