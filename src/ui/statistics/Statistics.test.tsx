import { act, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { emptyQuery } from '../../query/query';
import { areaSummary } from '../../query/statistics/areaSummary';
import { fixtureContext, fixtureSites } from '../../testing/fixtureFacts';
import { hessenTopology } from '../../testing/hessenTopology';
import { plainSpaces } from '../../testing/plainSpaces';
import { renderApp } from '../../testing/renderApp';
import { statistics as words } from '../../text/de/statistics';
import { de } from '../../text/de/texts';
import { Statistics } from './Statistics';

const boundaries = () => Promise.resolve(hessenTopology());
const figure = (name: string) => screen.getByRole('figure', { name });
const fulda = fixtureContext().areas.find(({ key }) => key === '06631');

const show = (topology = boundaries) => renderApp(<Statistics />, { loaders: { topology } });

it('answers five questions, each chart with a text made from the numbers', () => {
  show();
  const amounts = fixtureSites().flatMap(({ allocations }) => allocations);
  const of2019 = amounts.filter(({ year }) => year === 2019);
  const sum = of2019.reduce((eur, { amountEur }) => eur + amountEur, 0);
  const money = within(figure(words.money.heading));
  const label = money.getByRole('img').getAttribute('aria-label') ?? '';
  expect(label).toContain(`2019: ${de.format.euroShort(sum)}`);
  expect(label).toContain(`2008: ${words.money.unknown}`);
  for (const { heading } of [words.districts, words.measures, words.spans, words.completeness])
    expect(within(figure(heading)).getAllByRole('img').length).toBeGreaterThan(0);
});

it('a district of the table shows it alone, and all again; each is a step of Back', async () => {
  const { user, store } = show();
  if (fulda === undefined) throw new Error('no Fulda');
  const table = within(figure(words.districts.heading));
  await user.click(table.getByRole('button', { name: de.area.name(fulda) }));
  expect(store.getState()).toMatchObject({ query: { districts: ['06631'] }, steps: 1 });

  const { totals } = areaSummary(fixtureSites(), fulda);
  const [row] = table.getAllByRole('row').slice(1);
  expect(row?.textContent).toContain(de.format.euro(totals.allocatedEur));
  expect(table.getByRole('button', { pressed: true })).toBe(document.activeElement);
  await user.click(table.getByRole('button', { name: words.districts.showAll }));
  expect(store.getState()).toMatchObject({ query: emptyQuery, steps: 2 });
});

it('money for each inhabitant says what is divided by what, and of how many sites', async () => {
  const { user } = show();
  const both = fixtureSites().filter(
    ({ allocations, population }) => allocations.length > 0 && population !== null,
  );
  await user.click(screen.getByRole('radio', { name: words.districts.modes.perHead }));
  const said = words.districts.divided(both.length, fixtureSites().length);
  expect(figure(words.districts.heading).textContent).toContain(said);
});

it('without the boundaries the table still has the numbers, and they can be asked for again', async () => {
  let online = false;
  const { user } = show(() => (online ? boundaries() : Promise.reject(new Error('offline'))));
  expect(await screen.findByText(words.districts.notLoaded)).toBeDefined();
  const districts = within(figure(words.districts.heading));
  expect(districts.getByRole('table')).toBeDefined();
  online = true;
  await user.click(districts.getByRole('button', { name: de.load.retry }));
  expect(await districts.findByRole('img')).toBeDefined();
});

it('says that nothing is found and offers a way out', async () => {
  const { user, act, store } = show();
  act.setQuery({ ...emptyQuery, text: 'gibtsnicht' });
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

it('what is no total of a programme stands behind the totals, each with its source', () => {
  show();
  const completeness = figure(words.completeness.heading);
  const { coverageRemarks } = fixtureContext();
  const fold = within(completeness).getByText(
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
