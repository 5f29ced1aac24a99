import { describe, expect, it } from 'vitest';
import { syntheticFiles, syntheticRows, syntheticYear } from '../../testing/syntheticFiles';
import { checkEasyTexts } from './checkEasyTexts';
import { readTables } from './readTable';

const siteId = 'musterstadt-altstadt';
const check = (texts: readonly string[], allocations = syntheticRows['allocations.csv']) => {
  const rows = texts.map((text) => `${siteId},"${text}",Kurztext,2026-11-30`);
  const files = syntheticFiles({ 'leichte-sprache.csv': rows, 'allocations.csv': allocations });
  return checkEasyTexts(readTables(files, syntheticYear).tables);
};

describe('texts in Leichte Sprache', () => {
  it('are short sentences', () => {
    expect(check(['Das Gebiet ist alt. Seit 2016 gibt es 1,5 Millionen Euro.'])).toEqual([]);
    const twelve = 'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf';
    expect(check([`${twelve}. Kurz: ja. ${twelve} zuviel!`])).toMatchObject([
      {
        severity: 'warning',
        code: 'easySentenceLong',
        place: { file: 'leichte-sprache.csv', row: 2, field: 'text', siteId },
        found: `${twelve} zuviel!`,
        expected: '12',
      },
    ]);
  });

  it('are short as a whole', () => {
    const text = 'Das ist ein Satz. '.repeat(40).trim();
    expect(check([text])).toMatchObject([
      { severity: 'warning', code: 'easyTextLong', found: String(text.length) },
    ]);
  });

  it.each([
    '3 Mio. Euro',
    'Häuser (alt)',
    'das „Haus“',
    'Stadt·Teil',
    'z. B. ein Haus',
    '1960–1970',
  ])('have nothing that is hard to read: %s', (text) => {
    expect(check([`Hier ist ${text}.`]).map(({ code }) => code)).toContain('easyTextHard');
  });

  it('are asked for where the most money is: one hint that names the largest first', () => {
    const allocations = Array.from(
      { length: 45 },
      (_, index) =>
        `ort-${index},sozialer-zusammenhalt,2017,${1000 + index},https://land.example/mittel-2017,`,
    );
    expect(check([], allocations)).toMatchObject([
      {
        severity: 'warning',
        code: 'easyTextMissing',
        found: 'ort-44, ort-43, ort-42, ort-41, ort-40 … (40)',
      },
    ]);
  });
});
