import { expect, it, test } from 'vitest';
import { allocatedEur } from '../../model/sums';
import { emptyQuery, type Query } from '../../query/query';
import { view } from '../../query/view';
import { fixtureContext, fixtureSite, fixtureSites } from '../../testing/fixtureFacts';
import { fixtureYear } from '../../testing/fixtureInputs';
import { de } from '../../text/de/texts';
import { totalOf } from '../chart/columns';
import { selectionPicture, sitePicture } from './pictureContent';

const now = new Date(2026, 10, 23);
const address = 'https://karte.example/standort/x/';
const { areas, coverage, researched } = fixtureContext();
const ofSite = (id: string) => sitePicture(de, fixtureSite(id), fixtureYear, address, now);
const ofQuery = (changes: Partial<Query>) => {
  const query = { ...emptyQuery, ...changes };
  const { sites } = view(fixtureSites(), query, fixtureYear, areas);
  return selectionPicture(
    de,
    { sites, all: fixtureSites(), query, areas, coverage, researched, currentYear: fixtureYear },
    address,
    now,
  );
};
const sum = (years: ReturnType<typeof ofSite>['years']) =>
  years.map(totalOf).reduce((total, eur) => total + eur, 0);

test('the picture of a site has its money, with the years that are not known', () => {
  const content = ofSite('kassel-wesertor');
  expect(content.title).toBe('Kassel – Wesertor');
  expect(sum(content.years)).toBe(allocatedEur(fixtureSite('kassel-wesertor')));
  expect(content.years.map(({ year }) => year)[0]).toBe(2007);
  expect(content.years.filter(({ parts }) => parts.length === 0)).toHaveLength(18);
  expect(content.symbols).toHaveLength(1);
  expect(content.credit).toBe(
    '© GeoBasis-DE / BKG 2016 · Quartierskarte Hessen · 23. November 2026',
  );
});

it('names sources and counts the rest', () => {
  expect(ofSite('kassel-wesertor').sources).toMatch(/^Quellen: (.+, ){4}.+ und \d+ weitere$/);
  expect(ofSite('zwingenberg-altstadt').sources).toMatch(/^Quellen: [^,]+$/);
});

test('the picture of a selection has its sites, their money and no sum without what is missing', () => {
  const content = ofQuery({ measureTypes: ['kita'] });
  expect(content.title.replace('\u00a0', ' ')).toMatch(/^7 Standorte in 7\sKreisen$/);
  expect(content.symbols).toHaveLength(7);
  expect(sum(content.years)).toBe(20_362_200);
  expect(content.sentences.join(' ')).toContain('kein Betrag veröffentlicht');
});

test('only the asked years and programmes have bars, and each drawn programme is explained', () => {
  const content = ofQuery({ programmes: ['lebendige-zentren'], from: 2018, to: 2020 });
  expect(content.years.map(({ year }) => year)).toEqual([2018, 2019, 2020]);
  expect(content.programmes).toEqual([{ kind: 'zentren', name: 'Lebendige Zentren' }]);
  const all = ofQuery({});
  const drawn = new Set([
    ...all.symbols.map(({ kind }) => kind),
    ...all.years.flatMap(({ parts }) => parts.map(({ kind }) => kind)),
  ]);
  expect(new Set(all.programmes.map(({ kind }) => kind))).toEqual(drawn);
});
