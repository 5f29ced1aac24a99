import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { siteTitle } from '../../query/siteTitle';
import { maxCompared } from '../../state/stage';
import { fixtureSites } from '../../testing/fixtureFacts';
import { renderApp } from '../../testing/renderApp';
import { de } from '../../text/de/texts';
import { DetailPanel } from '../detail/DetailPanel';
import { MapSites } from '../mapKeyboard/MapSites';
import { ListHead } from '../results/ListHead';
import { SiteList } from '../results/SiteList';
import { CompareTray } from './CompareTray';

const { compare } = de;
const sites = fixtureSites().slice(0, 5);
const [first, second] = sites;
if (first === undefined || second === undefined) throw new Error('no sites');

const render = () =>
  renderApp(
    <>
      <ListHead />
      <SiteList />
      <section id="karte" aria-label="Karte">
        <MapSites />
      </section>
      <CompareTray />
      <DetailPanel />
    </>,
    { sites },
  );
const tray = () => screen.queryByRole('region', { name: compare.heading });
const inTray = () =>
  tray() === null
    ? []
    : within(tray() ?? document.body)
        .queryAllByRole('listitem')
        .map(({ textContent }) => textContent);
const choose = () => screen.getByRole('checkbox', { name: compare.choose });
const box = (index: number) =>
  screen.getByRole('checkbox', { name: compare.site(siteTitle(sites[index] ?? first)) });

describe('putting sites aside', () => {
  it('goes by boxes in the list, which come when a person wants to compare', async () => {
    const { user, spoken } = render();
    expect(tray()).toBeNull();
    expect(screen.queryByRole('checkbox', { name: /^.+ vergleichen$/ })).toBeNull();
    await user.click(choose());
    expect(tray()?.textContent).toContain(compare.chooseHint(maxCompared));
    await user.click(box(0));
    await user.click(box(1));
    expect(inTray()).toEqual([first, second].map(siteTitle));
    expect(spoken.answers.at(-1)).toBe(compare.state([first, second].map(siteTitle), maxCompared));
    await user.click(box(0));
    expect(inTray()).toEqual([siteTitle(second)]);
  });

  it('goes by the panel, which then shows what is put aside', async () => {
    const { user, act: actions, store } = render();
    act(() => actions.openSite(first.id));
    await user.click(screen.getByRole('button', { name: `${compare.add} ${compare.addMore}` }));
    act(() => actions.openSite(second.id));
    await user.click(screen.getByRole('button', { name: `${compare.add} ${compare.addMore}` }));
    expect(inTray()).toEqual([first, second].map(siteTitle));
    await user.click(screen.getByRole('button', { name: `${compare.added}, ${compare.takeBack}` }));
    expect(inTray()).toEqual([siteTitle(first)]);
    const panel = screen.getByRole('region', { name: siteTitle(second) });
    await user.click(within(panel).getByRole('button', { name: compare.show(1) }));
    expect(store.getState()).toMatchObject({ stage: 'comparison', selectedId: null });
  });

  it('goes by the key V on the map', async () => {
    const { user } = render();
    act(() => screen.getByRole('listbox', { name: de.mapKeys.sites }).focus());
    await user.keyboard('v{ArrowDown}V');
    expect(inTray()).toHaveLength(2);
    await user.keyboard('v');
    expect(inTray()).toHaveLength(1);
  });
});

it('says where there is no room for more, and takes nothing away', async () => {
  const { user, spoken } = render();
  await user.click(choose());
  for (const index of [0, 1, 2, 3]) await user.click(box(index));
  expect(inTray()).toHaveLength(maxCompared);
  expect(tray()?.textContent).toContain(compare.full(maxCompared));
  await user.click(box(4));
  expect(spoken.answers.at(-1)).toBe(compare.full(maxCompared));
  expect(inTray()).toHaveLength(maxCompared);
});

it('is emptied one by one or at once, and leaves the focus at the list', async () => {
  const { user, act: actions } = render();
  act(() => {
    for (const { id } of sites.slice(0, 3)) actions.toggleCompared(id);
  });
  await user.click(screen.getByRole('button', { name: compare.remove(siteTitle(first)) }));
  expect(inTray()).toHaveLength(2);
  expect(document.activeElement?.id).toBe('standorte');
  await user.click(screen.getByRole('button', { name: compare.clear }));
  expect(tray()).toBeNull();
  expect(document.activeElement?.id).toBe('standorte');
});
