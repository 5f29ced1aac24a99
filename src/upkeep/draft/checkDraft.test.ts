import { expect, test } from 'vitest';
import { checkInput } from '../../intake/checkInput';
import { joined, openText } from '../../intake/open/openFile';
import { syntheticBoundaries } from '../../testing/syntheticFacts';
import { syntheticFiles, syntheticYear } from '../../testing/syntheticFiles';
import { applyChanges, setCell } from './changes';
import { checkDraft } from './checkDraft';
import { draftOf } from './draftFiles';

const around = {
  boundaries: syntheticBoundaries(),
  changes: 'year,kind,ags,to_ags,to_name,district_ags,note\n',
  currentYear: syntheticYear,
};
const start = draftOf(syntheticFiles(), syntheticYear);

test('a draft has the facts and problems that the same files have when they are given', () => {
  const encoder = new TextEncoder();
  const given = Object.entries(syntheticFiles()).map(([name, text]) =>
    openText({ name, bytes: encoder.encode(text) }),
  );
  const checked = checkInput(joined(given), around);
  const draft = checkDraft(start, around);
  const { sites, ...others } = draft.facts;
  const { sites: givenSites, ...givenOthers } = checked.facts;
  expect(others).toEqual(givenOthers);
  // Sites of a draft are written in the order of their ids.
  expect(sites).toEqual(givenSites.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
  expect(draft.problems.map(({ code }) => code)).toEqual(checked.problems.map(({ code }) => code));
});

test('a problem names the row of the draft, and a suggestion', () => {
  const row = start.tables['measures.csv'].at(-1);
  if (row === undefined) throw new Error('no measure');
  const changes = setCell('measures.csv', row, 'type', 'kitta');
  const { problems } = checkDraft(applyChanges(start, changes), around);
  expect(problems).toContainEqual(
    expect.objectContaining({
      code: 'notInVocabulary',
      table: 'measures.csv',
      key: row.key,
      suggestion: 'kita',
    }),
  );
});

test('a table that was not opened is no problem', () => {
  const { 'remarks.csv': _, ...files } = syntheticFiles();
  const { problems } = checkDraft(draftOf(files, syntheticYear), around);
  expect(problems.filter(({ place }) => place.file === 'remarks.csv')).toEqual([]);
});
