import { expect, test } from 'vitest';
import { emptyFields, readFields, subjectIn } from './listFields';

const sources = [
  {
    key: 1,
    cells: {
      ...{ url: 'https://land.example/a', publisher: 'Land', kind: 'land' },
      ...{ title: '', date: '2025-03' },
    },
  },
];
const fields = {
  ...emptyFields,
  ...{ list: 'Kassel: 1 €', programme: 'lebendige-zentren', year: ' 2025 ' },
};
const read = (changes: Partial<typeof fields>) =>
  readFields({ ...fields, ...changes }, sources, 2026);

test('a known source is named by its link alone', () => {
  expect(read({ url: ' https://land.example/a ', publisher: 'Other' }).request).toEqual({
    ...{ list: 'Kassel: 1 €', programme: 'lebendige-zentren', year: 2025 },
    source: {
      ...{ url: 'https://land.example/a', publisher: 'Land', kind: 'land' },
      ...{ title: null, date: '2025-03' },
    },
  });
});

test('a new source is as its fields say, a German date included', () => {
  const source = { url: 'https://stadt.example/', publisher: ' Stadt ', kind: 'kommune' };
  expect(read({ ...source, title: 'Titel', date: '16.1.2025' }).request?.source).toEqual({
    ...{ url: 'https://stadt.example/', publisher: 'Stadt', kind: 'kommune' },
    ...{ title: 'Titel', date: '2025-01-16' },
  });
});

test('what is missing is named, in the order of the form', () => {
  expect(readFields({ ...emptyFields, date: 'bald' }, sources, 2026)).toEqual({
    request: null,
    faults: ['list', 'programme', 'year', 'url', 'publisher', 'date'],
  });
  expect(read({ url: 'javascript:alert(1)', publisher: 'x' }).faults).toEqual(['url']);
  expect(read({ url: 'https://land.example/a', year: '2028' }).faults).toEqual(['year']);
});

test('the beginning of a list says what it is about, unless a person has', () => {
  const list = 'Mitteilung\nSozialer Zusammenhalt 2024\nKassel: 5.000 Euro';
  expect(subjectIn({ ...emptyFields, list })).toEqual({
    programme: 'sozialer-zusammenhalt',
    year: '2024',
  });
  expect(subjectIn({ ...fields, list })).toEqual({
    programme: 'lebendige-zentren',
    year: ' 2025 ',
  });
});
