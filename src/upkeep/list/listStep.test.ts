import { expect, test } from 'vitest';
import { fixtureFiles, fixtureList } from '../../testing/factFiles';
import { fixtureYear } from '../../testing/fixtureInputs';
import { applyChanges, invert } from '../draft/changes';
import { draftOf, filesOf } from '../draft/draftFiles';
import { changedFiles } from './changedFiles';
import type { Decision } from './decisions';
import { type ImportRequest, importList, knownFacts } from './importList';
import { listStep } from './listStep';

const start = draftOf(fixtureFiles(), fixtureYear);
const files = filesOf(start, fixtureYear);
const source = {
  url: 'https://land.example/liste-2025',
  publisher: 'SYNTHETIC',
  kind: null,
  title: 'Liste, "2025"',
  date: null,
};
const decision = (text: string, changes: Partial<Decision>): Decision => ({
  ...{ line: null, text, siteId: null, amountEur: null, actions: [] },
  ...changes,
});
const conflict = 'Alsfeld, Denkmalgebiet Altstadt: 2.500.000 Euro';
/** SYNTHETIC: every kind of row, and what it is read with. */
const imports: readonly Pick<ImportRequest, 'list' | 'programme' | 'decisions'>[] = [
  { list: fixtureList('mitteilung'), programme: 'sozialer-zusammenhalt', decisions: [] },
  {
    list: 'Alsfeld, Denkmalgebiet Altstadt: 300.000 Euro',
    programme: 'sozialer-zusammenhalt',
    decisions: [
      decision('Alsfeld, Denkmalgebiet Altstadt: 300.000 Euro', { actions: ['participation'] }),
    ],
  },
  ...(['both', 'replace'] as const).map((action) => ({
    list: conflict,
    programme: 'lebendige-zentren' as const,
    decisions: [decision(conflict, { actions: [action] })],
  })),
];

test.each(imports)(
  '$programme: one step gives the files that the command writes, and is undone as one',
  ({ list, programme, decisions }) => {
    const request = { list, programme, year: 2025, source, decisions };
    const { rows } = importList(request, knownFacts(files, fixtureYear));
    const step = listStep(rows, start);
    const after = applyChanges(start, step.changes);
    const changed = changedFiles(rows, files);
    expect(Object.keys(changed).length).toBeGreaterThan(0);
    expect(filesOf(after, fixtureYear)).toEqual({ ...files, ...changed });
    expect(applyChanges(after, invert(step.changes)).tables).toEqual(start.tables);
    expect(listStep(rows, after).changes).toEqual([]);
  },
);

test('a row whose amount nobody can read is corrected, not doubled', () => {
  const line = 'Baunatal, Baunsberg: 600.000 Euro';
  const request: ImportRequest = {
    ...{ list: line, programme: 'sozialer-zusammenhalt', year: 2025, source, decisions: [] },
  };
  const { rows } = importList(request, knownFacts(files, fixtureYear));
  const broken = applyChanges(start, listStep(rows, start).changes);
  const row = broken.tables['allocations.csv'].find(
    ({ cells }) => cells.site_id === 'baunatal-baunsberg' && cells.year === '2025',
  );
  expect(row).toBeDefined();
  if (row === undefined) return;
  const unreadable = applyChanges(broken, [
    {
      ...{ kind: 'cell', table: 'allocations.csv', key: row.key, column: 'amount_eur' },
      ...{ before: '600000', after: 'viel' },
    } as const,
  ]);
  const again = importList(request, knownFacts(filesOf(unreadable, fixtureYear), fixtureYear));
  expect(applyChanges(unreadable, listStep(again.rows, unreadable).changes).tables).toEqual(
    broken.tables,
  );
});
