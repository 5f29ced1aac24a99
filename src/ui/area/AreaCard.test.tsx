import { act, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Site } from '../../model/site';
import { emptyQuery, type Query } from '../../query/query';
import { fixturePopulation, fixtureSites } from '../../testing/fixtureFacts';
import { plainSpaces } from '../../testing/plainSpaces';
import { renderApp } from '../../testing/renderApp';
import { citation } from '../../text/citation';
import { areaWords } from '../../text/de/area';
import { de } from '../../text/de/texts';
import { AreaCard } from './AreaCard';

/** Lazy-loaded with the first area. */
const card = async (name: string) => within(await screen.findByRole('region', { name }));

test('nothing without an area, and nothing for several', () => {
  const { act: actions } = renderApp(<AreaCard />);
  expect(screen.queryByRole('region')).toBeNull();
  act(() =>
    actions.setQuery({ ...emptyQuery, districts: ['06633'], municipalities: ['06611000'] }),
  );
  expect(screen.queryByRole('region')).toBeNull();
});

test('a municipality tells its district, and its link asks for it alone', async () => {
  const { act: actions, store, user } = renderApp(<AreaCard />);
  act(() =>
    actions.setQuery({
      ...emptyQuery,
      municipalities: ['06633001'],
      programmes: ['lebendige-zentren'],
    }),
  );
  await user.click(
    (await card(areaWords.unfilteredTitle('Ahnatal'))).getByRole('link', {
      name: 'Landkreis Kassel',
    }),
  );
  expect(store.getState().query).toEqual({ ...emptyQuery, districts: ['06633'] });
  expect((await card('Landkreis Kassel')).getByRole('link').textContent).toBe(
    'Regierungsbezirk Kassel',
  );
});

test('an independent city belongs to its region, not to itself', async () => {
  const { act: actions } = renderApp(<AreaCard />);
  act(() => actions.setQuery({ ...emptyQuery, municipalities: ['06611000'] }));
  expect((await card('Kassel')).getByText(/Kreisfreie Stadt im/).parentElement?.textContent).toBe(
    'Kreisfreie Stadt im Regierungsbezirk Kassel',
  );
});

test('an area without a site says so and leads to the nearest ones', async () => {
  const { act: actions, store, user } = renderApp(<AreaCard />);
  act(() => actions.setQuery({ ...emptyQuery, municipalities: ['06431004'] }));
  expect((await card('Birkenau')).getByText(areaWords.noSite)).toBeTruthy();
  const [nearest] = (await card('Birkenau')).getAllByRole('listitem');
  expect(plainSpaces(nearest?.textContent ?? '')).toMatch(
    /\d+,\d km (nörd|süd|öst|west|nord)\S*lich$/,
  );
  const [link] = (await card('Birkenau')).getAllByRole('link').slice(-3);
  if (link === undefined) throw new Error('no link');
  await user.keyboard('{Control>}');
  await user.click(link);
  expect(store.getState().selectedId).toBeNull();
  await user.keyboard('{/Control}');
  await user.click(link);
  expect(store.getState().selectedId).not.toBeNull();
});

describe('inhabitants', () => {
  const population = fixturePopulation();
  const of = (key: string) => population.inhabitants[key] ?? 0;
  const show = (query: Partial<Query>, load = () => Promise.resolve(population)) => {
    const rendered = renderApp(<AreaCard />, { loaders: { population: load } });
    act(() => rendered.act.setQuery({ ...emptyQuery, ...query }));
    return rendered;
  };
  const figures = async (name: string) => {
    await (await card(name)).findByRole('link', { name: citation(population.source, de.format) });
    const terms = (await card(name)).getAllByRole('term');
    return new Map(terms.map((dt) => [dt.textContent, dt.nextElementSibling?.textContent]));
  };
  const euros = (sites: readonly Site[]) =>
    sites.flatMap(({ allocations }) => allocations).reduce((sum, one) => sum + one.amountEur, 0);

  test('money by all who live there says what is divided, and names the sites without an amount', async () => {
    show({ municipalities: ['06611000'] });
    const shown = await figures('Kassel');
    const own = fixtureSites().filter(({ ags }) => ags.join() === '06611000');
    const without = own.filter(({ allocations }) => allocations.length === 0);
    expect(shown.get('Einwohner')).toBe(de.format.count(of('06611000')));
    expect(shown.get(areaWords.perInhabitant)).toBe(
      de.format.euroEach(euros(own) / of('06611000')),
    );
    const said = areaWords.divided(euros(own), own.length - without.length, own.length);
    const text = screen.getByRole('region', { name: 'Kassel' }).textContent;
    expect(text).toContain(said);
    for (const { name } of without.slice(0, 4)) expect(text).toContain(name);
  });

  test('the Main-Kinzig-Kreis is without Hanau, and a share is of people in towns with a site', async () => {
    show({ districts: ['06435'] });
    const shown = await figures('Main-Kinzig-Kreis');
    const towns = Object.keys(population.inhabitants).filter(
      (key) => key.startsWith('06435') && key !== '06435014',
    );
    const all = towns.reduce((sum, key) => sum + of(key), 0);
    expect(shown.get('Einwohner')).toBe(de.format.count(all));
    const funded = new Set(fixtureSites().flatMap(({ ags }) => ags));
    const living = towns.filter((key) => funded.has(key)).reduce((sum, key) => sum + of(key), 0);
    const { label, value } = areaWords.fact({ kind: 'living', inhabitants: living, of: all });
    expect(shown.get(label)).toBe(value);
  });

  test('money by the inhabitants of funded areas needs three of them', async () => {
    const label = 'je Einwohner der Fördergebiete';
    const { act: actions } = show({ municipalities: ['06611000'] });
    const both = fixtureSites().filter(
      ({ ags, population: people, allocations }) =>
        ags.includes('06611000') && people !== null && allocations.length > 0,
    );
    expect((await figures('Kassel')).has(label)).toBe(both.length >= 3);
    act(() => actions.setQuery({ ...emptyQuery, municipalities: ['06631009'] }));
    expect((await figures('Fulda')).has(label)).toBe(false);
  });

  test('a town without a site has peers, too; those without one are not zero', async () => {
    const { user } = show({ municipalities: ['06431004'] });
    expect((await figures('Birkenau')).size).toBe(1);
    await user.click(screen.getByText(areaWords.peers.heading));
    const rows = (await card('Birkenau')).getAllByRole('row').map(({ textContent }) => textContent);
    expect(rows.find((row) => row?.startsWith('Birkenau'))).toContain(areaWords.noFigure.noSite);
    expect(rows).toHaveLength(8);
  });

  test('peers can be asked for together: list and figures then show them alone', async () => {
    const { user, store } = show({ municipalities: ['06431004'] });
    await figures('Birkenau');
    await user.click(screen.getByText(areaWords.peers.heading));
    const names = (await card('Birkenau')).getAllByRole('rowheader');
    await user.click(screen.getByRole('button', { name: areaWords.peers.show }));
    const { query, stage } = store.getState();
    expect(stage).toBe('statistics');
    expect(query.municipalities).toContain('06431004');
    expect(query.municipalities).toHaveLength(names.length);
    expect({ ...query, municipalities: [] }).toEqual(emptyQuery);
  });

  test('the whole area is meant, whatever else is asked for', async () => {
    show({ municipalities: ['06611000'], programmes: ['lebendige-zentren'] });
    const shown = await card(areaWords.unfilteredTitle('Kassel'));
    expect(shown.getByText(areaWords.unfiltered)).toBeTruthy();
    expect(shown.getByText(/ bekannt \(unvollständig\)$/)).toBeTruthy();
  });

  test('without the inhabitants the rest stays, and they can be asked for again', async () => {
    let online = false;
    const { user } = show({ municipalities: ['06611000'] }, () =>
      online ? Promise.resolve(population) : Promise.reject(new Error('offline')),
    );
    expect(await (await card('Kassel')).findByText(new RegExp(areaWords.notLoaded))).toBeTruthy();
    online = true;
    await user.click(screen.getByRole('button', { name: de.load.retry }));
    expect((await figures('Kassel')).get('Einwohner')).toBe(de.format.count(of('06611000')));
  });
});
