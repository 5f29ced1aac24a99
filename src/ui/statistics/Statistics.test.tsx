import { act, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { localDay } from '../../model/population';
import { emptyQuery } from '../../query/query';
import { areaSummary } from '../../query/statistics/areaSummary';
import { fixtureContext, fixturePopulation, fixtureSites } from '../../testing/fixtureFacts';
import { fixtureYear } from '../../testing/fixtureInputs';
import { hessenTopology } from '../../testing/hessenTopology';
import { plainSpaces } from '../../testing/plainSpaces';
import { renderApp } from '../../testing/renderApp';
import { citation } from '../../text/citation';
import { areaWords } from '../../text/de/area';
import { statistics as words } from '../../text/de/statistics';
import { de } from '../../text/de/texts';
import { Statistics } from './Statistics';

const boundaries = () => Promise.resolve(hessenTopology());
const figure = (name: string) => screen.getByRole('figure', { name });
const fulda = fixtureContext().areas.find(({ key }) => key === '06631');

const population = fixturePopulation();
const show = (topology = boundaries) =>
  renderApp(<Statistics />, {
    loaders: { topology, population: () => Promise.resolve(population) },
  });

it('answers five questions, each chart with a text made from the numbers', () => {
  show();
  const amounts = fixtureSites().flatMap(({ allocations }) => allocations);
  const of2019 = amounts.filter(({ year }) => year === 2019);
  const sum = of2019.reduce((eur, { amountEur }) => eur + amountEur, 0);
  const money = within(figure(words.money.heading));
  const label = money.getByRole('img').getAttribute('aria-label') ?? '';
  expect(label).toContain(`2019: ${de.format.euroShort(sum)}`);
  expect(label).toContain(`2008: ${words.money.unknown}`);
  for (const { heading } of [words.areas, words.measures, words.spans, words.completeness])
    expect(within(figure(heading)).getAllByRole('img').length).toBeGreaterThan(0);
});

it('a district of the table shows it alone, and all again; each is a step of Back', async () => {
  const { user, store } = show();
  if (fulda === undefined) throw new Error('no Fulda');
  const table = within(figure(words.areas.heading));
  await user.click(table.getByRole('button', { name: de.area.name(fulda) }));
  expect(store.getState()).toMatchObject({ query: { districts: ['06631'] }, steps: 1 });

  const { totals } = areaSummary(fixtureSites(), fulda, fixtureYear);
  const [row] = table.getAllByRole('row').slice(1);
  expect(row?.textContent).toContain(de.format.euro(totals.allocatedEur));
  expect(table.getByRole('button', { pressed: true })).toBe(document.activeElement);
  await user.click(table.getByRole('button', { name: words.areas.showAll }));
  expect(store.getState()).toMatchObject({ query: emptyQuery, steps: 2 });
});

/** The cells of the row of an area, without what stands below its name. */
const rowOf = (name: string) => {
  const button = within(figure(words.areas.heading)).getByRole('button', { name });
  return [...(button.closest('tr')?.cells ?? [])].map(({ textContent }) => textContent);
};

it('money for each inhabitant says what is divided by what, with the source of the inhabitants', async () => {
  const { user } = show();
  await user.click(screen.getByRole('radio', { name: words.areas.modes.perHead }));
  const areas = figure(words.areas.heading);
  expect(areas.textContent).toContain(words.areas.divided(localDay(population)));
  const link = within(areas).getByRole('link', { name: citation(population.source, de.format) });
  expect(link.getAttribute('href')).toBe(population.source.url);
});

it('Hanau stands for itself, and the Main-Kinzig-Kreis without it', async () => {
  show();
  await screen.findByRole('link', { name: citation(population.source, de.format) });
  const around = Object.entries(population.inhabitants).filter(([key]) => key.startsWith('06435'));
  const sum = around.reduce((all, [, count]) => all + count, 0);
  const hanau = population.inhabitants['06435014'] ?? 0;
  expect(rowOf('Stadt Hanau')[2]).toBe(de.format.count(hanau));
  expect(rowOf('Main-Kinzig-Kreis')[2]).toBe(de.format.count(sum - hanau));
});

it('municipalities: a few first, then all; without a site is not without an amount, nor zero', async () => {
  const { user } = show();
  await screen.findByRole('link', { name: citation(population.source, de.format) });
  await user.click(screen.getByRole('radio', { name: words.areas.levels.municipality }));
  const table = within(figure(words.areas.heading));
  const towns = fixtureContext().areas.filter(({ kind }) => kind === 'municipality');
  await user.click(table.getByRole('button', { name: words.areas.showRows(towns.length) }));
  expect(rowOf('Birkenau')).toEqual([
    'Birkenau',
    areaWords.noFigure.noSite,
    de.format.count(population.inhabitants['06431004'] ?? 0),
    '',
    '',
  ]);
  const unknown = fixtureSites().find(
    ({ ags, allocations }) =>
      ags.length === 1 &&
      allocations.length === 0 &&
      fixtureSites().filter((other) => other.ags.some((key) => ags.includes(key))).length === 1,
  );
  const [name = ''] = unknown?.municipalities ?? [];
  expect(rowOf(name).slice(1)).toEqual([
    areaWords.noFigure.noAmount,
    de.format.count(population.inhabitants[unknown?.ags[0] ?? ''] ?? 0),
    '',
    words.areas.part(0, 1),
  ]);
});

it('a head sorts, again turns the order round, and what is not known stays last', async () => {
  const { user } = show();
  await screen.findByRole('link', { name: citation(population.source, de.format) });
  const table = within(figure(words.areas.heading));
  const head = table.getByRole('button', { name: areaWords.inhabitants });
  const first = () => table.getAllByRole('row')[1]?.querySelector('th')?.textContent;
  await user.click(head);
  expect(first()).toContain('Stadt Frankfurt am Main');
  expect(head.closest('th')?.getAttribute('aria-sort')).toBe('descending');
  await user.click(head);
  expect(head.closest('th')?.getAttribute('aria-sort')).toBe('ascending');
  expect(first()).not.toContain('Stadt Frankfurt am Main');
});

it('without the inhabitants the sums stay, and they can be asked for again', async () => {
  let online = false;
  const { user } = renderApp(<Statistics />, {
    loaders: {
      topology: boundaries,
      population: () => (online ? Promise.resolve(population) : Promise.reject(new Error('off'))),
    },
  });
  const areas = within(figure(words.areas.heading));
  expect(await areas.findByText(new RegExp(areaWords.notLoaded))).toBeDefined();
  expect(areas.getByRole('table')).toBeDefined();
  online = true;
  await user.click(areas.getByRole('button', { name: de.load.retry }));
  expect(
    await areas.findByRole('link', { name: citation(population.source, de.format) }),
  ).toBeDefined();
});

it('without the boundaries the table still has the numbers, and they can be asked for again', async () => {
  let online = false;
  const { user } = show(() => (online ? boundaries() : Promise.reject(new Error('offline'))));
  expect(await screen.findByText(words.areas.notLoaded)).toBeDefined();
  const districts = within(figure(words.areas.heading));
  expect(districts.getByRole('table')).toBeDefined();
  online = true;
  await user.click(districts.getByRole('button', { name: de.load.retry }));
  expect(await districts.findByRole('img')).toBeDefined();
});

it('says that nothing is found and offers a way out', async () => {
  const { user, act, store } = show();
  act.setQuery({ ...emptyQuery, text: 'xyzxyz' });
  await user.click(await screen.findByRole('button', { name: /Ohne Suchwort/ }));
  expect(store.getState().query).toEqual(emptyQuery);
  expect(screen.queryAllByRole('figure')).toHaveLength(5);
});

it('links each published total to its source', () => {
  show();
  const { source } = fixtureContext().coverage.find(({ year }) => year === 2025) ?? { source: '' };
  const links = within(figure(words.completeness.heading)).getAllByRole('link', { hidden: true });
  expect(links.map((link) => link.getAttribute('href'))).toContain(source);
});

it('what is no total of a programme stands behind the totals, each with its source', async () => {
  show();
  const completeness = figure(words.completeness.heading);
  const { coverageRemarks } = fixtureContext();
  const fold = await within(completeness).findByText(
    plainSpaces(words.completeness.remarks(coverageRemarks.length)),
  );
  const items = within(fold.closest('details') ?? completeness).getAllByRole('listitem');
  expect(items.map(({ textContent }) => textContent.slice(0, 4))).toEqual(['2014', '2014', '2018']);
  for (const item of items) {
    const href = within(item).getByRole('link').getAttribute('href');
    expect(coverageRemarks.map(({ source }) => source)).toContain(href);
  }
});

it('of other programmes no remark is shown', () => {
  const { store } = show();
  act(() => store.getState().toggle('programmes', 'wachstum-erneuerung'));
  const completeness = figure(words.completeness.heading).textContent;
  for (const { remark } of fixtureContext().coverageRemarks)
    expect(completeness).not.toContain(remark);
});
