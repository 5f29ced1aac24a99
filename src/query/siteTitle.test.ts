import { describe, expect, it, test } from 'vitest';
import { realSites } from '../testing/realSites';
import { fold } from './search/fold';
import { siteTitle } from './siteTitle';

test.each([
  ['Wesertor', ['Kassel'], 'Kassel – Wesertor'],
  ['Innenstadt Friedrichsdorf', ['Friedrichsdorf'], 'Innenstadt Friedrichsdorf'],
  ['Innenstadt Limburg', ['Limburg a. d. Lahn'], 'Innenstadt Limburg'],
  ['Innenstadt', ['Limburg a. d. Lahn'], 'Limburg a. d. Lahn – Innenstadt'],
  ['Ortskern Allendorf', ['Allendorf (Eder)'], 'Ortskern Allendorf'],
  ['Ortskern', ['Allendorf (Eder)'], 'Allendorf (Eder) – Ortskern'],
  ['Nordend', ['Frankfurt am Main'], 'Frankfurt am Main – Nordend'],
  ['Altstadt GIESSEN', ['Gießen'], 'Altstadt GIESSEN'],
  ['Kasseler Straße', ['Kassel'], 'Kassel – Kasseler Straße'],
  ['Mittleres Edertal', ['Bad Wildungen', 'Edertal'], 'Mittleres Edertal'],
  ['Ohne Ort', [], 'Ohne Ort'],
])('%s in %j is listed as "%s"', (name, municipalities, title) => {
  expect(siteTitle(Object.freeze({ name, municipalities: Object.freeze(municipalities) }))).toBe(
    title,
  );
});

describe('the titles of the real sites', () => {
  const titles = realSites().map((site) => ({ ...site, title: siteTitle(site) }));

  it('are all different, so that the list tells them apart', () => {
    expect(new Set(titles.map(({ title }) => title)).size).toBe(titles.length);
  });

  it('have no empty part and no stray space', () => {
    for (const { title } of titles) expect(title).toMatch(/^\S+( \S+)*$/);
    expect(titles.filter(({ title }) => /^–|–$|– –/.test(title))).toEqual([]);
  });

  it('never say a word twice in a row', () => {
    const doubled = titles.filter(({ title }) => {
      const words = fold(title).split(' ');
      return words.some((word, index) => word === words[index - 1]);
    });
    expect(doubled.map(({ title }) => title)).toEqual([]);
  });

  it('of a site in one town say the town, and not again where the name says it', () => {
    const single = titles.filter(({ municipalities }) => municipalities.length === 1);
    for (const { title, name, municipalities } of single) {
      const town = fold((municipalities[0] ?? '').replace(/ (\(|a\.|am |v\.|im |an ).*/, ''));
      const times = (text: string) => ` ${fold(text)} `.split(` ${town} `).length - 1;
      expect([title, times(title)]).toEqual([title, Math.max(1, times(name))]);
    }
  });
});
