import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { siteTitle } from '../../query/siteTitle';
import { FakeMedia } from '../../testing/fakeMedia';
import { fixturePopulation, fixtureSite, fixtureSites } from '../../testing/fixtureFacts';
import { plainSpaces } from '../../testing/plainSpaces';
import { renderApp } from '../../testing/renderApp';
import { citation } from '../../text/citation';
import { areaWords } from '../../text/de/area';
import { de } from '../../text/de/texts';
import { StageArea } from '../stage/StageArea';
import { CompareTray } from './CompareTray';

const wesertor = fixtureSite('kassel-wesertor');
const nordend = fixtureSite('fulda-nordend');
const zubra = fixtureSite('ikz-zubra');
const { compare } = de;

let media: FakeMedia;
// Wide by default.
beforeEach(() => {
  media = new FakeMedia();
});
afterEach(() => vi.unstubAllGlobals());

/** The comparison of some sites, as a person opens it. */
async function renderCompared(...ids: readonly string[]) {
  const rendered = renderApp(
    <>
      <div id="standorte" tabIndex={-1} />
      <CompareTray />
      <StageArea />
    </>,
    { loaders: { population: () => Promise.resolve(fixturePopulation()) } },
  );
  act(() => rendered.act.compareSites(ids));
  await screen.findByRole('heading', { level: 2, name: compare.heading });
  return rendered;
}
const facts = () => screen.getByRole('table', { name: de.detail.facts.heading });
const row = (label: string) =>
  within(facts())
    .getAllByRole('row')
    .find((one) => within(one).queryByRole('rowheader', { name: label }) !== null);
const cells = (label: string) =>
  within(row(label) ?? facts())
    .getAllByRole('cell')
    .map(({ textContent }) => plainSpaces(textContent));

describe('side by side', () => {
  it('has a column for each site and takes the focus that a person brought', async () => {
    await renderCompared(wesertor.id, nordend.id);
    const columns = within(facts()).getAllByRole('columnheader');
    expect(columns.map((one) => within(one).getByRole('link').textContent)).toEqual(
      [wesertor, nordend].map(siteTitle),
    );
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
  });

  it('gives figures with their sources, and says which one is missing where none is', async () => {
    await renderCompared(wesertor.id, nordend.id, zubra.id);
    const [sum, otherSum, none] = cells(compare.rows.allocated);
    expect(sum).toMatch(
      /^2\.215\.000 €.*\[\d+\].*2 Jahre mit Betrag: 2019–2020.*zu 18 Jahren kein/,
    );
    expect(otherSum).toMatch(/^1\.417\.000 €/);
    expect(none).toBe(de.detail.facts.noMoney);
    expect(cells(compare.rows.perInhabitant)).toEqual([
      '365 €',
      compare.noPopulation,
      de.detail.facts.noMoney,
    ]);
    const links = within(row(compare.rows.allocated) ?? facts()).getAllByRole('link');
    const known = wesertor.sources.concat(nordend.sources).map(({ url }) => url);
    for (const link of links) expect(known).toContain(link.getAttribute('href'));
  });

  it('sets the town of each beside its site: inhabitants, and the money of all its sites', async () => {
    await renderCompared(wesertor.id, nordend.id, zubra.id);
    const { inhabitants } = fixturePopulation();
    await screen.findByRole('link', { name: citation(fixturePopulation().source, de.format) });
    const all = zubra.ags.reduce((sum, key) => sum + (inhabitants[key] ?? 0), 0);
    expect(cells(areaWords.town.inhabitants)).toEqual(
      [inhabitants['06611000'] ?? 0, inhabitants['06631009'] ?? 0, all].map(de.format.count),
    );
    const inKassel = fixtureSites().filter(({ ags }) => ags.join() === '06611000');
    const known = inKassel.filter(({ allocations }) => allocations.length > 0);
    const eur = known
      .flatMap(({ allocations }) => allocations)
      .reduce((sum, { amountEur }) => sum + amountEur, 0);
    const [kassel, , several] = cells(areaWords.town.perInhabitant);
    expect(kassel).toBe(
      plainSpaces(
        de.format.euroEach(eur / (inhabitants['06611000'] ?? 0)) +
          areaWords.known(known.length, inKassel.length),
      ),
    );
    expect(several).toBe(areaWords.town.several);
  });

  it('names towns of similar size, which lead to the town on the map', async () => {
    const { user, store } = await renderCompared(wesertor.id, nordend.id);
    const heading = areaWords.peers.of('Kassel');
    await user.click(
      await screen.findByText((_, element) => {
        const { tagName, textContent } = element ?? {};
        return tagName === 'SUMMARY' && textContent === heading;
      }),
    );
    const peers = screen.getByRole('region', { name: heading });
    expect(within(peers).getByText('Kassel').tagName).toBe('STRONG');
    await user.click(within(peers).getByRole('link', { name: 'Darmstadt' }));
    expect(store.getState()).toMatchObject({
      stage: 'map',
      query: { municipalities: ['06411000'] },
    });
  });

  it('warns of what misleads', async () => {
    await renderCompared(wesertor.id, nordend.id);
    const caveats = screen.getByRole('region', { name: compare.caveats.heading });
    expect(caveats.textContent).toContain('(2019–2020 und 2019–2024)');
  });

  it('tells the bars in words and as a table with years that are not known', async () => {
    const { user } = await renderCompared(wesertor.id, nordend.id);
    expect(
      screen.getByRole('img', { name: /^Kassel – Wesertor: Beträge 2019–2020, der höchste 2019/ }),
    ).toBeDefined();
    await user.click(screen.getByText(compare.chart.table));
    const table = screen.getByRole('table', { name: compare.chart.heading });
    const year = (name: string) =>
      within(table).getByRole('rowheader', { name }).parentElement?.textContent;
    expect(plainSpaces(year('2019') ?? '')).toMatch(/^20191\.115\.000 € \[3\]217\.000 € \[3\]$/);
    expect(year('2010')).toContain(de.detail.facts.noMoney);
    expect(year('2010')).toContain(compare.chart.notFunded);
  });

  it('stacks the sites in each fact where there is no room for columns', async () => {
    media.set('screen and (max-width: 1199.98px)', true);
    const two = await renderCompared(wesertor.id, nordend.id);
    expect(screen.getByRole('table', { name: de.detail.facts.heading })).toBeDefined();
    two.unmount();
    await renderCompared(wesertor.id, nordend.id, zubra.id);
    expect(screen.queryByRole('table', { name: de.detail.facts.heading })).toBeNull();
    cleanup();
    media.set('screen and (max-width: 899.98px)', true);
    await renderCompared(wesertor.id, nordend.id);
    expect(screen.queryByRole('table', { name: de.detail.facts.heading })).toBeNull();
    const fact = screen.getByRole('heading', { level: 4, name: compare.rows.area }).parentElement;
    expect(plainSpaces(fact?.textContent ?? '')).toMatch(/Wesertor95 ha.*Nordend150 ha/);
  });
});

describe('changing it', () => {
  it('takes a site out and keeps the focus, offers sites that fit, and ends with the last', async () => {
    const { user, store } = await renderCompared(wesertor.id, nordend.id);
    await user.click(screen.getByRole('button', { name: compare.remove(siteTitle(nordend)) }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
    expect(screen.getByText(compare.one)).toBeDefined();
    const offered = screen.getByRole('region', { name: compare.suggested });
    const [first] = within(offered).getAllByRole('listitem');
    if (first === undefined) throw new Error('nothing is offered');
    expect(first.textContent).toMatch(/gleiches Programm/);
    await user.click(within(first).getByRole('button'));
    expect(store.getState().comparedIds).toHaveLength(2);
    expect(screen.queryByText(compare.one)).toBeNull();

    for (const id of store.getState().comparedIds)
      await user.click(
        screen.getByRole('button', { name: compare.remove(siteTitle(fixtureSite(id))) }),
      );
    expect(store.getState().stage).toBe('map');
    expect(document.activeElement?.id).toBe('standorte');
  });

  it('opens a site, and closing leads back to the button that shows it', async () => {
    const { user, store } = await renderCompared(wesertor.id, nordend.id);
    await user.click(screen.getByRole('button', { name: compare.close }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: compare.show(2) }));
    await user.keyboard('{Enter}');
    await screen.findByRole('heading', { level: 2, name: compare.heading });
    const [link] = within(facts()).getAllByRole('link');
    if (link === undefined) throw new Error('no link');
    await user.click(link);
    expect(store.getState()).toMatchObject({ selectedId: wesertor.id, stage: 'map' });
  });

  it('takes the boxes of the list to help', async () => {
    const { user, store } = await renderCompared(wesertor.id);
    await user.click(screen.getByRole('button', { name: compare.addAnother }));
    expect(store.getState().choosing).toBe(true);
    expect(document.activeElement?.id).toBe('standorte');
  });
});
