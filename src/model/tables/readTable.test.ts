import { describe, expect, it, test } from 'vitest';
import { deepFreeze } from '../../testing/deepFreeze';
import { csv, syntheticFiles, syntheticYear } from '../../testing/syntheticFiles';
import { readTables } from './readTable';
import type { TableName } from './tables';

/** Reads one table of which the text is given, with its own problems only. */
function read<N extends TableName>(name: N, content: string) {
  const files = deepFreeze({ ...syntheticFiles(), [name]: content });
  const { tables, problems } = readTables(files, syntheticYear);
  return {
    rows: tables[name],
    problems: problems.filter(({ place }) => place.file === name),
  };
}
const aliases = (...lines: readonly string[]) =>
  read('aliases.csv', ['alias,site_id', ...lines].join('\n'));

test('the faultless tables are read without a problem', () => {
  const { tables, problems } = readTables(deepFreeze(syntheticFiles()), syntheticYear);
  expect(problems).toEqual([]);
  expect(tables['allocations.csv'][0]).toEqual({
    row: 2,
    values: {
      siteId: 'musterstadt-altstadt',
      programme: 'sozialer-zusammenhalt',
      year: 2017,
      amountEur: 250_000,
      source: 'https://land.example/mittel-2017',
      note: null,
    },
  });
});

describe('text in cells', () => {
  it('keeps quoted commas, quotation marks and line ends', () => {
    const { rows, problems } = aliases('"Alter Markt, ""Kern""",a', '"Zwei\nZeilen",b');
    expect(problems).toEqual([]);
    expect(rows.map(({ values }) => values.alias)).toEqual(['Alter Markt, "Kern"', 'Zwei\nZeilen']);
  });

  it('is trimmed', () => {
    expect(aliases('  Markt , a ').rows).toEqual([
      { row: 2, values: { alias: 'Markt', siteId: 'a' } },
    ]);
  });

  it.each(['|', ';', '\t', '\u001e'])('may hold %j, which separates nothing', (character) => {
    const name = ['Ost', 'West', 'Nord', 'Mitte'].join(character);
    expect(read('aliases.csv', csv('aliases.csv', [`${name},a`]))).toEqual({
      rows: [{ row: 2, values: { alias: name, siteId: 'a' } }],
      problems: [],
    });
  });
});

test('a byte order mark and Windows line ends change nothing', () => {
  expect(read('aliases.csv', '\uFEFFalias,site_id\r\nMarkt,a\r\n')).toEqual({
    rows: [{ row: 2, values: { alias: 'Markt', siteId: 'a' } }],
    problems: [],
  });
});

test('blank lines are no rows, and the rows after them keep the numbers of the spreadsheet', () => {
  const { rows, problems } = aliases('Markt,a', '', ' , ', 'Platz,b', '', 'Ring,B!');
  expect(rows.map(({ row }) => row)).toEqual([2, 5]);
  expect(problems).toEqual([
    {
      severity: 'error',
      code: 'notAnId',
      place: { file: 'aliases.csv', row: 7, field: 'site_id' },
      found: 'B!',
    },
  ]);
});

describe('a bad row', () => {
  const good = 'ort-a,sozialer-zusammenhalt,2016,1000,https://land.example/a,';
  const bad = 'Ort B,soziale-stadt,1970,"1.000,50",land.example,';

  it('is left out, and the others stay', () => {
    const { rows } = read('allocations.csv', csv('allocations.csv', [good, bad, good]));
    expect(rows.map(({ row }) => row)).toEqual([2, 4]);
  });

  it('has each of its bad cells named with file, row, field, what was found and expected', () => {
    const { problems } = read('allocations.csv', csv('allocations.csv', [good, bad]));
    const at = (field: string) => ({ file: 'allocations.csv', row: 3, field });
    const severity = 'error';
    expect(problems).toEqual([
      { severity, code: 'notAnId', place: at('site_id'), found: 'Ort B' },
      {
        severity,
        code: 'notInVocabulary',
        place: at('programme'),
        found: 'soziale-stadt',
        expected:
          'sozialer-zusammenhalt, wachstum-erneuerung, lebendige-zentren, investitionspakt-soziale-integration, investitionspakt-sportstaetten',
      },
      { severity, code: 'notAYear', place: at('year'), found: '1970', expected: '1999–2027' },
      { severity, code: 'notAnAmount', place: at('amount_eur'), found: '1.000,50' },
      { severity, code: 'notALink', place: at('source'), found: 'land.example' },
    ]);
  });

  it.each([
    ['too few cells', 'Markt'],
    ['too many cells', 'Markt,a,b'],
  ])('with %s is named as a whole', (_case, line) => {
    expect(aliases('Platz,b', line)).toEqual({
      rows: [{ row: 2, values: { alias: 'Platz', siteId: 'b' } }],
      problems: [
        {
          severity: 'error',
          code: 'rowBroken',
          place: { file: 'aliases.csv', row: 3 },
          found: line,
        },
      ],
    });
  });

  it('with a quotation mark that never closes is named, not read with all rows after it inside', () => {
    const open = 'ort-b,sozialer-zusammenhalt,2017,1000,https://land.example/b,"Rundung';
    const { rows, problems } = read(
      'allocations.csv',
      csv('allocations.csv', [good, open, good, good]),
    );
    expect(problems).toMatchObject([{ code: 'rowBroken', place: { row: 3 } }]);
    expect(rows.map(({ row }) => row)).toEqual([2]);
  });
});

describe('the header', () => {
  it('that lacks a column is an error that names it', () => {
    expect(read('links.csv', 'site_id,url\n').problems).toEqual([
      {
        severity: 'error',
        code: 'columnMissing',
        place: { file: 'links.csv', row: 1, field: 'label' },
        found: 'site_id, url',
        expected: 'site_id, label, url',
      },
    ]);
  });

  it('that lacks an optional column leaves its values unknown', () => {
    const { rows } = read('sources.csv', 'url,publisher\nhttps://land.example,Land');
    expect(rows[0]?.values).toEqual({
      url: 'https://land.example',
      publisher: 'Land',
      kind: null,
      title: null,
      date: null,
    });
  });

  it.each(['stadtteil', 'toString', 'Label'])(
    'that has the unknown column %s is a hint',
    (name) => {
      const { rows, problems } = read('links.csv', `site_id,label,url,${name}\na,b,https://c.de,x`);
      expect(rows).toHaveLength(1);
      expect(problems).toEqual([
        {
          severity: 'warning',
          code: 'columnUnknown',
          place: { file: 'links.csv', row: 1, field: name },
          found: name,
          expected: 'site_id, label, url',
        },
      ]);
    },
  );

  it('may have its columns in another order', () => {
    const { rows, problems } = read('links.csv', 'url,site_id,label\nhttps://c.de,a,b');
    expect(problems).toEqual([]);
    expect(rows[0]?.values).toEqual({ siteId: 'a', label: 'b', url: 'https://c.de' });
  });
});

describe('a file', () => {
  it('that is missing is an error, and the other files are read', () => {
    const { 'aliases.csv': _left, ...files } = syntheticFiles();
    const { tables, problems } = readTables(files, syntheticYear);
    expect(problems).toEqual([
      { severity: 'error', code: 'fileUnreadable', place: { file: 'aliases.csv' }, found: '' },
    ]);
    expect(tables['aliases.csv']).toEqual([]);
    expect(tables['links.csv']).toHaveLength(2);
  });

  it('in which a wrong encoding has destroyed letters is an error, and its rows stay', () => {
    expect(aliases('Gro\uFFFDe Stra\uFFFDe,a')).toEqual({
      rows: [{ row: 2, values: { alias: 'Gro\uFFFDe Stra\uFFFDe', siteId: 'a' } }],
      problems: [
        {
          severity: 'error',
          code: 'encodingBroken',
          place: { file: 'aliases.csv' },
          found: '\uFFFD',
        },
      ],
    });
  });

  it('with a header and no rows is fine', () => {
    expect(aliases()).toEqual({ rows: [], problems: [] });
  });

  it('without a single character is an error', () => {
    const { problems } = read('aliases.csv', '');
    expect(problems.map(({ severity }) => severity)).toContain('error');
  });
});
