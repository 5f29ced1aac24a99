import { expect, test } from 'vitest';
import { problemAt } from '../../../model/problem';
import { fixtureFiles } from '../../../testing/factFiles';
import { applyChanges, setCell } from '../../draft/changes';
import { draftOf } from '../../draft/draftFiles';
import { filtered, grouped, type ListedProblem, noFilter } from './listedProblems';
import { cellOf, sameSuggestion, suggestionStep } from './suggestionStep';

const start = draftOf(fixtureFiles(), 2026);
const [site] = start.tables['sites.csv'];
const [allocation, other] = start.tables['allocations.csv'];
if (site === undefined || allocation === undefined || other === undefined)
  throw new Error('no rows');

const unknown = (key: number): ListedProblem => ({
  ...problemAt({ file: 'allocations.csv', row: 2, field: 'siteId' }, 'unknownSite', 'xx'),
  suggestion: 'kassel-wesertor',
  ...({ table: 'allocations.csv', key } as const),
});
const hint = problemAt({ file: 'Liste.xlsx', row: 5 }, 'intake:readAs', '1,6 Mio.', '1600000');

test('filters are taken together, whatever the case of the text; errors come first', () => {
  const all = [hint, unknown(1)];
  expect(filtered(all, noFilter)).toEqual([unknown(1), hint]);
  expect(filtered(all, { ...noFilter, severity: 'warning' })).toEqual([hint]);
  expect(filtered(all, { ...noFilter, file: 'Liste.xlsx' })).toEqual([hint]);
  expect(filtered(all, { ...noFilter, kind: 'unknownSite' })).toEqual([unknown(1)]);
  expect(filtered(all, { ...noFilter, text: ' 1,6 MIO' })).toEqual([hint]);
  expect(filtered(all, { ...noFilter, text: 'mio', severity: 'error' })).toEqual([]);
});

test('each group has a heading with its count', () => {
  const entries = grouped([unknown(1), hint, unknown(2)], 'file', String);
  expect(
    entries.map((entry) => (entry.kind === 'heading' ? [entry.name, entry.count] : entry.kind)),
  ).toEqual([['allocations.csv', 2], 'problem', 'problem', ['Liste.xlsx', 1], 'problem']);
});

test('a suggestion takes the place of what was found, in one row or in all with the same', () => {
  const draft = [allocation, other].reduce(
    (made, row) => applyChanges(made, setCell('allocations.csv', row, 'site_id', 'xx')),
    start,
  );
  const problems = [unknown(allocation.key), unknown(other.key), hint];
  const same = sameSuggestion(unknown(allocation.key), problems);
  expect(same).toHaveLength(2);
  const step = suggestionStep(draft, same);
  expect(step?.what).toBe('suggestion');
  const { tables } = applyChanges(draft, step?.changes ?? []);
  expect(tables['allocations.csv'].slice(0, 2).map(({ cells }) => cells.site_id)).toEqual([
    'kassel-wesertor',
    'kassel-wesertor',
  ]);
});

test('of a list only the value that was found is replaced', () => {
  const cells = { ...site.cells, ags: '06611000|06633999' };
  const draft = applyChanges(start, setCell('sites.csv', site, 'ags', cells.ags));
  const problem: ListedProblem = {
    ...problemAt({ file: 'sites.geojson', row: 1, field: 'ags' }, 'formerMunicipality', '06633999'),
    suggestion: '06633001',
    ...({ table: 'sites.csv', key: site.key } as const),
  };
  expect(suggestionStep(draft, [problem])?.changes).toEqual([
    expect.objectContaining({ column: 'ags', after: '06611000|06633001' }),
  ]);
});

test('nothing is done where the cell says something else by now, or the problem is of no row', () => {
  expect(suggestionStep(start, [unknown(allocation.key)])).toBeNull();
  expect(suggestionStep(start, [hint])).toBeNull();
  expect(cellOf(hint)).toBeNull();
  expect(cellOf(unknown(7))).toEqual({ table: 'allocations.csv', key: 7, column: 'site_id' });
});
