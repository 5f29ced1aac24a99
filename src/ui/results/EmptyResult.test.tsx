import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { emptyQuery, type Query } from '../../query/query';
import { view } from '../../query/view';
import { fixtureSite } from '../../testing/fixtureFacts';
import { fixtureYear } from '../../testing/fixtureInputs';
import { renderApp } from '../../testing/renderApp';
import { de } from '../../text/de/texts';
import { SiteList } from './SiteList';

const sites = [
  fixtureSite('kassel-wesertor'),
  fixtureSite('fulda-nordend'),
  fixtureSite('ikz-rheingau'),
];

function renderQuery(query: Partial<Query>) {
  const rendered = renderApp(<SiteList />, { sites });
  const whole = { ...emptyQuery, ...query };
  rendered.act.setQuery(whole);
  expect(view(sites, whole, fixtureYear).sites).toEqual([]);
  return rendered;
}
const offers = async () => {
  const buttons = await screen.findAllByRole('button');
  return buttons.map((button) => button.textContent);
};

describe('EmptyResult', () => {
  it('offers each single change that helps, the most helpful first', async () => {
    renderQuery({ programmes: ['sozialer-zusammenhalt'], text: 'Rheingau' });
    expect((await offers()).slice(0, 2)).toEqual([
      de.result.drop('text', 2),
      de.result.drop('programmes', 1),
    ]);
    expect(screen.getByText(de.result.nothing)).toBeDefined();
  });

  it('offers no change that finds nothing', async () => {
    renderQuery({ programmes: ['investitionspakt-sportstaetten'], text: 'gibtesnicht' });
    expect(await offers()).toEqual([de.filters.reset]);
    expect(screen.getByText(de.result.nothingHelps)).toBeDefined();
  });

  it.each([
    [{ text: 'gibtesnicht' }, de.result.drop('text', 3), 3],
    [{ programmes: ['investitionspakt-sportstaetten'] }, de.result.drop('programmes', 3), 3],
    [
      { measureTypes: ['stadtteilzentrum'], text: 'Rheingau' },
      de.result.drop('measureTypes', 1),
      1,
    ],
  ] satisfies [Partial<Query>, string, number][])(
    'shows what a change has promised: %j',
    async (query, offer, promised) => {
      const { user } = renderQuery(query);
      await user.click(await screen.findByRole('button', { name: offer }));
      expect(screen.getAllByRole('link')).toHaveLength(promised);
    },
  );

  it('leads back to all sites where no single change helps', async () => {
    const { user, store } = renderQuery({
      programmes: ['investitionspakt-sportstaetten'],
      text: 'gibtesnicht',
    });
    await user.click(await screen.findByRole('button', { name: de.filters.reset }));
    expect(store.getState().query).toEqual(emptyQuery);
    expect(screen.getAllByRole('link')).toHaveLength(3);
  });
});
