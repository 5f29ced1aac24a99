import { expect, test } from 'vitest';
import { embedThemeIn, embedViewIn, growsBy } from './embedAddress';
import { linkParameters } from './linkParameters';
import { readUrl, writeUrl } from './url';

test('an address says which view a frame has, how it looks and whether it grows', () => {
  const search = '?massnahme=kita&einbetten=liste&darstellung=dunkel&hoehe=auto';
  expect(embedViewIn(search)).toBe('liste');
  expect(embedThemeIn(search)).toBe('dark');
  expect(growsBy(search)).toBe(true);
  expect(embedViewIn('?EINBETTEN=Karte')).toBe('karte');
});

test('it is understood as editors leave it', () => {
  expect(embedViewIn('?massnahme=kita&amp;einbetten=beides')).toBe('beides');
  expect(embedViewIn('?massnahme=kita&amp%3Beinbetten=beides')).toBe('beides');
});

test('what is none of the values is nothing', () => {
  for (const search of [
    '',
    '?',
    '?einbetten',
    '?einbetten=',
    '?einbetten=alles',
    '?q=einbetten=karte',
  ])
    expect(embedViewIn(search), search).toBeNull();
  expect(embedThemeIn('?darstellung=toString')).toBeNull();
  expect(growsBy('?hoehe=600')).toBe(false);
});

test('the frame stays one while its address follows what is chosen', () => {
  const known = { resolveSite: (id: string) => id, areas: [] };
  const address = '?einbetten=karte&darstellung=hell&standort=a&massnahme=kita';
  const written = writeUrl(readUrl(address, known), address);
  expect(written).toMatch(/^standort\/a\/\?/);
  expect(linkParameters(written).get('massnahme')).toBe('kita');
  expect(embedViewIn(written)).toBe('karte');
  expect(embedThemeIn(written)).toBe('light');
});
