import { strToU8 } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { expect, it, test } from 'vitest';
import { listText, longestList, pastedText } from './listText';

const read = (name: string, content: string | Uint8Array) =>
  listText({ name, bytes: typeof content === 'string' ? strToU8(content) : content });
const lines = (...rows: readonly string[]) => ({ kind: 'text', text: rows.join('\n') });

/** SYNTHETIC amounts. */
const rows = [
  ['Kommune', 'Gebiet', 'Betrag'],
  ['Kassel', 'Wesertor', '600.000 €'],
];
const tabbed = lines(...rows.map((row) => row.join('\t')));

test('the same table is the same list, whatever file it is', async () => {
  const html = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  expect(await read('liste.csv', rows.map((row) => row.join(',')).join('\r\n'))).toEqual(tabbed);
  expect(await read('liste.csv', rows.map((row) => row.join(';')).join('\n'))).toEqual(tabbed);
  expect(await read('seite.html', `<table>${html.join('')}</table>`)).toEqual(tabbed);
  const xlsx = await writeXlsx({ sheets: [{ name: 'Liste', rows }] });
  expect(await read('liste.xlsx', xlsx)).toEqual(tabbed);
  expect(await read('liste.txt', tabbed.text)).toEqual(tabbed);
});

test('a sentence stays as it is, commas and all', async () => {
  const text = 'Kassel, Wesertor: 600.000 Euro\nGießen, Nordstadt: 1,6 Mio. Euro';
  expect(await read('mitteilung.txt', text)).toEqual({ kind: 'text', text });
});

test('of a web page is read what people see, each row and each point a line', async () => {
  const page = `<!doctype html><head><title>Titel</title><style>p { color: red }</style></head>
    <h1>Soziale&nbsp;Stadt 2025</h1><p>Zwei <b>Orte</b>:<br>alle
    in Hessen</p><ul><li>Kassel: 5 &euro;<li>Fulda: 6 €</ul><script>globalThis.x = 1</script>
    <table><tr><th rowspan="2">Kassel<td><p>Weser</p>tor<td colspan=2>1 €<td>x</tr>
    <tr><td>Nordstadt<td>2 €</table>Ende`;
  expect((await pastedText(page)).split('\n')).toEqual([
    'Soziale Stadt 2025',
    'Zwei Orte:',
    'alle in Hessen',
    '• Kassel: 5 €',
    '• Fulda: 6 €',
    'Kassel\tWeser tor\t1 €\t\tx',
    'Kassel\tNordstadt\t2 €',
    'Ende',
  ]);
});

it('says why there is no list', async () => {
  expect(await read('liste.txt', ' \n ')).toEqual({ kind: 'refused', why: 'empty' });
  expect(await read('liste.pdf', '%PDF-1.7\n\0\0')).toEqual({ kind: 'refused', why: 'noText' });
  expect(await read('liste.txt', 'a'.repeat(longestList + 1))).toEqual({
    kind: 'refused',
    why: 'tooLong',
  });
  expect(await read('liste.xlsx', 'PK\u0003\u0004 cut off')).toMatchObject({ kind: 'problems' });
});

test('a page of nothing but opening tags takes no time, and is read as the text that it is', async () => {
  const page = '<div>'.repeat(50_000);
  const start = performance.now();
  expect(await pastedText(page)).toBe(page);
  expect(performance.now() - start).toBeLessThan(2_000);
});
