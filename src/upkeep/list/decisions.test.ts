import { expect, test } from 'vitest';
import { csv, spreadsheetStyle } from '../../query/export/csv';
import { decisionColumns, decisionFinder, openDecisions, readDecisions } from './decisions';
import { noContext } from './part';

const ids = new Set(['kassel-wesertor']);
const head = decisionColumns.join(';');

test('a table of decisions is read as a spreadsheet saves it; rows without one say nothing', () => {
  const { decisions, problems } = readDecisions(
    `\uFEFF${head}\r\n5;Kassel: 1 Mio.;kassel-wesertor;1.000.000;Teilnahme, uebernehmen\r\n6;Fulda: 2;;;\r\n`,
    ids,
  );
  expect(problems).toEqual([]);
  expect(decisions).toEqual([
    {
      line: 5,
      text: 'Kassel: 1 Mio.',
      siteId: 'kassel-wesertor',
      amountEur: 1_000_000,
      actions: ['participation', 'take'],
    },
  ]);
});

test('what can not be used is named with its row, never guessed', () => {
  const rows = ['1;a;kassel-wesertr;;', '2;b;;rund 5;', '3;c;;;vielleicht', '4;;;;auslassen'];
  const { decisions, problems } = readDecisions([head, ...rows].join('\n'), ids);
  expect(decisions).toEqual([]);
  expect(problems.map(({ row, why }) => [row, why])).toEqual([
    [2, 'site'],
    [3, 'amount'],
    [4, 'action'],
    [5, 'noText'],
  ]);
});

test('a decision holds for its line when the list has grown, and for one of two equal lines', () => {
  const { decisions } = readDecisions(
    `${head}\n5;Kassel: 1;;;auslassen\n8;Fulda: 1;;1;\n9;Fulda: 1;;2;\n`,
    ids,
  );
  const decided = decisionFinder(decisions);
  expect(decided('•  Kassel: 1', 7)?.actions).toEqual(['skip']);
  expect(decided('Fulda: 1', 9)?.amountEur).toBe(2);
  expect(decided('Fulda: 1', 7)).toBeUndefined();
});

test('what is open is a table to fill in, safe in a spreadsheet, that is read back', () => {
  const part = {
    kind: 'entry' as const,
    text: '- Kassel: 1 Mio. Euro',
    firstLine: 3,
    lastLine: 3,
    places: ['Kassel'],
    amountText: '1 Mio. Euro',
    amounts: [],
    context: noContext,
    saysTotal: false,
  };
  const question = { kind: 'maybeTotal' as const };
  const cells = openDecisions(
    [{ part, outcome: { kind: 'asked', questions: [question] } }],
    () => 'Frage?',
  );
  const table = csv(cells, spreadsheetStyle);
  expect(table).toContain("3;'- Kassel: 1 Mio. Euro;;;;Frage?");
  const { decisions } = readDecisions(table.replace(';;;;', ';;;auslassen;'), ids);
  expect(decisions[0]?.text).toBe(part.text);
});
