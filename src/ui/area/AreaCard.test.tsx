import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { emptyQuery } from '../../query/query';
import { plainSpaces } from '../../testing/plainSpaces';
import { renderApp } from '../../testing/renderApp';
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
  await user.click((await card('Ahnatal')).getByRole('link', { name: 'Landkreis Kassel' }));
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
  expect((await card('Birkenau')).getByText(de.area.noSite)).toBeTruthy();
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
