import { expect, it, test } from 'vitest';
import { toViewBox } from '../../model/geo/openingView';
import { allocatedEur } from '../../model/sums';
import { moneyInTime } from '../../query/money/moneyInTime';
import { emptyQuery, type Query } from '../../query/query';
import { view } from '../../query/view';
import { fixtureContext, fixtureSite, fixtureSites } from '../../testing/fixtureFacts';
import { fixtureYear } from '../../testing/fixtureInputs';
import { de } from '../../text/de/texts';
import { totalOf } from '../chart/columns';
import { mapViewOf } from './drawMap';
import { selectionPicture, sitePicture } from './pictureContent';
import { layout, pictureSize } from './pictureStyle';

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

test('the chart shows what our lists miss, in the same years and amounts as the strip', () => {
  for (const changes of [
    {},
    { programmes: ['lebendige-zentren'] },
    { from: 2015, to: 2020 },
  ] as const) {
    const query: Query = { ...emptyQuery, ...changes };
    const { years } = moneyInTime(fixtureSites(), query, coverage, fixtureYear, areas);
    const missing = new Map(years.map(({ year, missingEur }) => [year, missingEur]));
    const drawn = ofQuery(changes).years;
    expect(drawn.map((column) => column.missing)).toEqual(
      drawn.map(({ year }) => missing.get(year)),
    );
    expect(drawn.some(({ missing: eur = 0 }) => eur > 0)).toBe(true);
    expect(ofQuery(changes).hatched).toBe(de.time.missing);
  }
  // The published totals are those of all of Hessen.
  const kassel = ofQuery({ districts: ['06611'] });
  expect(kassel.years.every(({ missing }) => missing === 0)).toBe(true);
  expect(kassel.hatched).toBe(de.share.picture.noAmount);
});

test('the map comes near to what is chosen, and has all of it', () => {
  const { text } = layout;
  for (const { key, kind } of areas) {
    if (kind === 'municipality') continue;
    const content = ofQuery({ districts: [key] });
    const view = mapViewOf(content);
    for (const { point } of content.symbols) {
      const [x, y] = toViewBox(point);
      expect(view.left + x * view.scale).toBeGreaterThan(text.right);
      expect(view.left + x * view.scale).toBeLessThan(pictureSize.width);
      expect(view.top + y * view.scale).toBeGreaterThan(0);
      expect(view.top + y * view.scale).toBeLessThan(layout.mapKey);
    }
    if (kind !== 'region' && content.symbols.length > 0)
      expect(view.zoom, key).toBeGreaterThan(1.2);
  }
  expect(mapViewOf(ofQuery({})).zoom).toBe(1);
  expect(mapViewOf(ofSite('kassel-wesertor')).zoom).toBe(1);
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
