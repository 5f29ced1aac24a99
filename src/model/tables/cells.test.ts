import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  type Cell,
  day,
  decimal,
  euro,
  id,
  inhabitants,
  oneOf,
  optional,
  partialDateUpTo,
  text,
  webLink,
  yearUpTo,
} from './cells';

/** The value that a cell is read as, or the code of what is wrong with it. */
const read = <T>(cell: Cell<T>, found: string): T | string => {
  const result = cell(found);
  return 'value' in result ? result.value : `✗ ${result.code}`;
};

test('a text must be there', () => {
  expect(read(text, 'Größe')).toBe('Größe');
  expect(read(text, '')).toBe('✗ valueMissing');
});

describe('an id', () => {
  it.each(['kassel-wesertor', 'a', '2', 'ikz-3-gewinnt'])('may be %s', (found) => {
    expect(read(id, found)).toBe(found);
  });

  it.each([
    '',
    'Kassel',
    'gießen',
    'kassel--wesertor',
    '-kassel',
    'kassel-',
    'kassel wesertor',
    'a_b',
    'kassel\n',
  ])('may not be %j', (found) => {
    expect(read(id, found)).toBe('✗ notAnId');
  });
});

describe('a year', () => {
  const year = yearUpTo(2026);

  it.each([
    ['1999', 1999],
    ['2026', 2026],
    ['2027', 2027],
  ])('may be %s', (found, value) => {
    expect(read(year, found)).toBe(value);
  });

  it.each(['1998', '2028', '', '20', '02016', '2016.0', '2016/17', ' 2016', '2e3'])(
    'may not be %j',
    (found) => {
      expect(read(year, found)).toBe('✗ notAYear');
    },
  );

  it('says which years are expected', () => {
    expect(year('1998')).toEqual({ code: 'notAYear', expected: '1999–2027' });
    expect(yearUpTo(2026, 15)('2042')).toEqual({ code: 'notAYear', expected: '1999–2041' });
  });
});

describe('a date as precise as it is known', () => {
  const date = partialDateUpTo(2026);

  it.each(['2025', '2025-01', '2025-01-16', '1998-05', '2026-12-31'])('may be %s', (found) => {
    expect(read(date, found)).toBe(found);
  });

  it.each(['', '16.1.2025', '2025-1', '2025-02-30', '2027', '2027-01'])(
    'may not be %j',
    (found) => {
      expect(date(found)).toEqual({ code: 'notADate', expected: '2026' });
    },
  );
});

describe('an amount', () => {
  it('is whole euros above zero', () => {
    expect(read(euro, '1250000')).toBe(1_250_000);
    expect(read(euro, '1')).toBe(1);
  });

  it.each(['', '0', '-5', '1.250.000', '1 250', '1250000 €', '12,50', '12.5', '007', '1e6'])(
    'may not be %j',
    (found) => {
      expect(read(euro, found)).toBe('✗ notAnAmount');
    },
  );

  it('is never so large that it could not be added up exactly', () => {
    expect(read(euro, '9'.repeat(20))).toBe('✗ notAnAmount');
    expect(read(euro, '9'.repeat(400))).toBe('✗ notAnAmount');
  });
});

describe('a number of inhabitants', () => {
  it('is whole, and zero where nobody lives', () => {
    expect(read(inhabitants, '8239')).toBe(8239);
    expect(read(inhabitants, '0')).toBe(0);
  });

  it.each(['', '8.239', '8239,0', '-1', '08', '1e3', '1234567890'])('may not be %j', (found) => {
    expect(read(inhabitants, found)).toBe('✗ notACount');
  });
});

describe('a day', () => {
  it('is one that exists', () => {
    expect(read(day, '2024-12-31')).toBe('2024-12-31');
    expect(read(day, '2024-02-29')).toBe('2024-02-29');
  });

  it.each(['', '31.12.2024', '2024-12', '2024-13-01', '2023-02-29', '2024-12-31T00:00'])(
    'may not be %j',
    (found) => {
      expect(read(day, found)).toBe('✗ notADay');
    },
  );
});

describe('a decimal number', () => {
  const longitude = decimal(-180, 180);

  it.each([
    ['9.38961', 9.38961],
    ['-9', -9],
    ['180', 180],
    ['0', 0],
  ])('may be %s', (found, value) => {
    expect(read(longitude, found)).toBe(value);
  });

  it.each(['', '9,38', '180.1', '-181', '9.', '.5', '1e1', 'NaN', '9 '])(
    'may not be %j',
    (found) => {
      expect(read(longitude, found)).toBe('✗ notANumber');
    },
  );

  it('says which bounds are expected', () => {
    expect(longitude('951')).toEqual({ code: 'notANumber', expected: '-180–180' });
  });
});

describe('a word of a closed list', () => {
  const status = oneOf(['geplant', 'fertig']);

  it('is taken as it stands', () => {
    expect(read(status, 'fertig')).toBe('fertig');
  });

  it.each(['', 'Fertig', 'geplant ', 'toString'])('may not be %j', (found) => {
    expect(status(found)).toEqual({ code: 'notInVocabulary', expected: 'geplant, fertig' });
  });
});

describe('a link', () => {
  it.each(['https://hessen.de/presse', 'http://stadt.example', 'HTTPS://stadt.example/Ä?x=1#y'])(
    'may be %s',
    (found) => {
      expect(read(webLink, found)).toBe(found);
    },
  );

  it.each([
    '',
    'hessen.de',
    '//hessen.de',
    'ftp://hessen.de',
    'javascript:alert(1)',
    'https://',
    'https:///presse',
    'https://stadt .example',
    'Quelle: https://hessen.de',
  ])('may not be %j', (found) => {
    expect(read(webLink, found)).toBe('✗ notALink');
  });
});

test('an empty optional cell means not known, and never zero', () => {
  expect(optional(euro)('')).toEqual({ value: null });
  expect(optional(euro)('0')).toEqual({ code: 'notAnAmount' });
  expect(optional(euro)('7')).toEqual({ value: 7 });
});

test('no text whatever makes a cell throw or read a number that is none', () => {
  const numbers: readonly Cell<number>[] = [euro, yearUpTo(2026), decimal(-90, 90)];
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii' }), fc.constantFrom(...numbers), (found, cell) => {
      const result = cell(found);
      if ('value' in result) expect(Number.isFinite(result.value)).toBe(true);
    }),
  );
});
