import { act, screen } from '@testing-library/react';
import { describe, expect, it, test, vi } from 'vitest';
import type { Bbox } from '../../query/bbox';
import { seenSite, viewportSites } from '../../query/near/viewportSites';
import { emptyQuery } from '../../query/query';
import { fixtureSites } from '../../testing/fixtureFacts';
import { renderApp } from '../../testing/renderApp';
import { de } from '../../text/de/texts';
import { seenSiteLine } from '../../text/lines';
import { MapSites } from './MapSites';

const { mapKeys } = de;
const aroundKassel: Bbox = [9.2, 51.1, 9.8, 51.5];
const inView = viewportSites(fixtureSites(), aroundKassel);
const ids = inView.map(({ site }) => site.id);

function render(viewport: Bbox | null = aroundKassel) {
  const rendered = renderApp(
    <>
      <button type="button">davor</button>
      <section id="karte" tabIndex={-1} aria-label="Karte">
        <MapSites />
      </section>
      <button type="button">danach</button>
    </>,
  );
  if (viewport !== null) act(() => rendered.act.mapMoved(viewport));
  return rendered;
}
const listbox = () => screen.getByRole('listbox', { name: mapKeys.sites });
const button = (name: string) => screen.getByRole('button', { name });
const active = () =>
  document.getElementById(listbox().getAttribute('aria-activedescendant') ?? '')?.textContent ??
  null;
const nameOf = (index: number) => {
  const near = inView[index];
  if (near === undefined) throw new Error(`no site ${index} in view`);
  return seenSiteLine(de, seenSite(near, emptyQuery));
};

test('in a picture that can not move, keys that would move it say why', async () => {
  const { user, store, spoken } = render();
  act(() => store.getState().fixMap());
  await user.click(listbox());
  expect(screen.getAllByRole('option').length).toBeGreaterThan(inView.length);
  await user.keyboard('+');
  expect(spoken.answers).toEqual([de.map.unavailable]);
  expect(store.getState().mapMove).toBeNull();
});

describe('the listbox', () => {
  it('is one stop of the keyboard, the help the next', async () => {
    const { user } = render();
    await user.tab();
    await user.tab();
    expect(document.activeElement).toBe(listbox());
    await user.tab();
    expect(document.activeElement).toBe(button(mapKeys.help.open));
    await user.tab();
    expect(document.activeElement).toBe(button('danach'));
    expect(screen.queryAllByRole('option')).toEqual([]);
  });

  it('has the sites in view as options, the nearest to the middle first, and lights the active one', async () => {
    const { user, store } = render();
    act(() => listbox().focus());
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(
      inView.map((_near, index) => nameOf(index)),
    );
    expect(active()).toBe(nameOf(0));
    expect(store.getState().hoveredId).toBe(ids[0]);
    await user.keyboard('{ArrowDown}{ArrowRight}{ArrowUp}');
    expect(active()).toBe(nameOf(1));
    expect(store.getState().hoveredId).toBe(ids[1]);
    await user.tab();
    expect(store.getState().hoveredId).toBeNull();
  });

  it('names place, programme, money, distance and direction', () => {
    render();
    act(() => listbox().focus());
    const name = screen.getByRole('option', { name: /^Kassel – Wesertor/ }).textContent;
    expect(name).toMatch(/^Kassel – Wesertor, .*Sozialer Zusammenhalt.*, [\d.,]+\s(Mio\.\s)?€, /);
    expect(name).toMatch(/, \d+(,\d)?\sk?m (nörd|süd|öst|west)\S*lich der Kartenmitte$/);
  });

  it('follows the filters and the section; what is no longer in view is no longer active', () => {
    const { act: actions, store } = render();
    act(() => listbox().focus());
    act(() => actions.mapMoved([8.6, 50.05, 8.8, 50.2]));
    expect(active()).toBeNull();
    expect(store.getState().hoveredId).toBeNull();
    act(() => actions.setText('gibtesnicht'));
    expect(screen.queryAllByRole('option')).toEqual([]);
  });

  it('has all sites of Hessen where there is no map', () => {
    render(null);
    act(() => listbox().focus());
    expect(screen.getAllByRole('option')).toHaveLength(fixtureSites().length);
  });
});

describe('entering', () => {
  it('begins at the selected site', () => {
    const { act: actions } = render();
    act(() => actions.openSite(ids[3] ?? ''));
    act(() => listbox().focus());
    expect(active()).toBe(nameOf(3));
    expect(screen.getByRole('option', { selected: true }).textContent).toBe(nameOf(3));
  });

  it('begins at the site visited last, else at the first', async () => {
    const { user } = render();
    act(() => listbox().focus());
    await user.keyboard('{End}');
    act(() => button('danach').focus());
    act(() => listbox().focus());
    expect(active()).toBe(nameOf(ids.length - 1));
  });

  it('says the keys the first time only', () => {
    const { spoken } = render();
    act(() => listbox().focus());
    act(() => button('danach').focus());
    act(() => listbox().focus());
    expect(spoken.hints).toEqual([mapKeys.hint]);
  });

  it('says where there is nothing to enter', () => {
    const { act: actions, spoken } = render();
    act(() => actions.setText('gibtesnicht'));
    act(() => listbox().focus());
    expect(spoken.hints[0]).toBe('Kein Standort im Ausschnitt');
  });
});

describe('keys', () => {
  it.each(['{Enter}', ' '])('"%s" opens the active site', async (key) => {
    const { user, store } = render();
    act(() => listbox().focus());
    await user.keyboard(`{ArrowDown}${key}`);
    expect(store.getState()).toMatchObject({ selectedId: ids[1], openedByPerson: true });
  });

  it('Escape goes back to where the person came from, and leaves an open site alone', async () => {
    const { user, store } = render();
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    act(() => button('danach').focus());
    act(() => listbox().focus());
    act(() => button(mapKeys.help.open).focus());
    act(() => listbox().focus());
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(button('danach'));
    expect(store.getState().hoveredId).toBeNull();
    expect(heard.mock.lastCall?.[0].defaultPrevented).toBe(true);
    document.removeEventListener('keydown', heard);
  });

  it('plus keeps the active site in its place; Shift with an arrow moves the map', async () => {
    const { user, store } = render();
    act(() => listbox().focus());
    await user.keyboard('+');
    expect(store.getState().mapMove).toEqual({ step: 'in', around: inView[0]?.site.point });
    await user.keyboard('{Shift>}{ArrowUp}{/Shift}');
    expect(store.getState().mapMove).toMatchObject({ step: 'north' });
    expect(active()).toBe(nameOf(0));
  });

  it('the question mark explains the keys, and closing the help leads back', async () => {
    const { user } = render();
    act(() => listbox().focus());
    await user.keyboard('?');
    const dialog = await screen.findByRole('dialog', { name: mapKeys.help.open });
    for (const { does } of mapKeys.help.keys) expect(dialog.textContent).toContain(does);
    await user.click(button(mapKeys.help.close));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('none works outside of the map', async () => {
    const { user, store } = render();
    act(() => button('davor').focus());
    await user.keyboard('?+-{Shift>}{ArrowUp}{/Shift}');
    expect(store.getState().mapMove).toBeNull();
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
