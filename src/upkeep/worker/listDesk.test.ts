import { expect, test } from 'vitest';
import { fixtureFiles, fixtureList } from '../../testing/factFiles';
import { fixtureYear } from '../../testing/fixtureInputs';
import { applyChanges } from '../draft/changes';
import { draftOf, filesOf } from '../draft/draftFiles';
import { type ImportRequest, importList, knownFacts } from '../list/importList';
import { listStep } from '../list/listStep';
import { ListDesk } from './listDesk';

const draft = draftOf(fixtureFiles(), fixtureYear);
const request: ImportRequest = {
  ...{ list: fixtureList('mitteilung'), programme: 'sozialer-zusammenhalt', year: 2025 },
  source: {
    ...{ url: 'https://land.example/liste', publisher: 'SYNTHETIC' },
    ...{ kind: null, title: null, date: null },
  },
  decisions: [],
};

test('the desk says what the function says of the files of the draft, each time anew', () => {
  const desk = new ListDesk();
  const first = desk.import(request, draft, fixtureYear);
  const files = filesOf(draft, fixtureYear);
  const { entries, rows, totals } = importList(request, knownFacts(files, fixtureYear));
  expect(first).toMatchObject({ rows, totals, isSettled: false });
  expect(first.counts).toEqual({ taken: 9, asked: 2, unmatched: 1, known: 0, left: 1 });
  expect(desk.parts.flatMap(({ outcome }) => outcome ?? [])).toEqual(
    entries.map(({ outcome }) => outcome),
  );
  // Nothing is taken twice.
  const after = applyChanges(draft, listStep(first.rows, draft).changes);
  const second = desk.import(request, after, fixtureYear);
  expect(second.counts).toEqual({ taken: 0, asked: 2, unmatched: 1, known: 9, left: 1 });
  expect(listStep(second.rows, after).changes).toEqual([]);
  // And what was undone is new again.
  expect(desk.import(request, draft, fixtureYear)).toEqual(first);
});

test('an answer with a site that the draft does not have is none', () => {
  const decisions = [
    {
      ...{ line: 19, text: 'Wetzlar, Niedergirmes: k. A.', siteId: 'gone' },
      ...{ amountEur: 5_000, actions: [] },
    },
  ];
  const desk = new ListDesk();
  const { rows } = desk.import({ ...request, decisions }, draft, fixtureYear);
  expect(rows['allocations.csv'].map(({ siteId }) => siteId)).not.toContain('gone');
});
