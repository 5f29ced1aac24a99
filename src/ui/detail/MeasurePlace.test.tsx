import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { measureKey } from '../../model/measureKey';
import { openingAddress } from '../../state/url';
import { FakeMedia } from '../../testing/fakeMedia';
import { fixtureSite } from '../../testing/fixtureFacts';
import { renderApp } from '../../testing/renderApp';
import { de } from '../../text/de/texts';
import { placeId } from '../common/factPlaces';
import { media as queries } from '../common/useMedia';
import { DetailPanel } from './DetailPanel';
import { SiteFacts } from './SiteFacts';

const site = fixtureSite('baunatal-baunsberg');
const index = site.measures.findIndex(({ point }) => point !== null);
const measure = site.measures[index];
if (measure === undefined) throw new Error('the site has no located measure');
const key = measureKey(site.id, index);

let media: FakeMedia;
beforeEach(() => {
  media = new FakeMedia();
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(() => vi.unstubAllGlobals());

function renderOpen() {
  const rendered = renderApp(
    <>
      <div id="karte" tabIndex={-1} />
      <DetailPanel />
    </>,
    { sites: [site, fixtureSite('fulda-nordend')] },
  );
  act(() => rendered.act.openSite(site.id));
  return rendered;
}

function item(): HTMLElement {
  const title = screen.getByText(measure?.title ?? '', { selector: ':not(button) > span' });
  const found = title.closest('li');
  if (found === null) throw new Error('no item for the measure');
  return found;
}
const button = () =>
  within(item()).getByRole('button', { name: new RegExp(`^${de.detail.onMap} `) });
const isHighlighted = () => item().dataset.lit !== undefined;

describe('the place of a measure', () => {
  it('is told as the data have it, marked as German', () => {
    renderOpen();
    const basis = within(item()).getByText(`${measure.placeBasis} (${measure.placeSource})`);
    expect(basis.closest('[lang=de]')).toBe(basis);
    expect(basis.parentElement?.textContent).toContain(de.places.basis);
  });

  it('is missing where none is known', () => {
    renderOpen();
    const buttons = screen.getAllByRole('button', { name: new RegExp(`^${de.detail.onMap} `) });
    const located = site.measures.filter(({ point }) => point !== null);
    expect(located.length).toBeLessThan(site.measures.length);
    expect(buttons).toHaveLength(located.length);
    expect(buttons.map(({ textContent }) => textContent).toSorted()).toEqual(
      located.map(({ title }) => `${de.detail.onMap} ${title}`).toSorted(),
    );
  });

  it('is shown on the map by its button, again and again', async () => {
    const { user, store } = renderOpen();
    await user.click(button());
    const request = store.getState().highlightedMeasure;
    expect(request).toEqual({ key, shownOn: 'map' });
    await user.click(button());
    expect(store.getState().highlightedMeasure).not.toBe(request);
    expect(store.getState().selectedId).toBe(site.id);
    expect(isHighlighted()).toBe(true);
  });

  it('on a narrow screen makes the panel give way to the map', async () => {
    media.set(queries.narrow, true);
    const { user, store } = renderOpen();
    await user.click(button());
    expect(document.activeElement?.id).toBe('karte');
    expect(store.getState()).toMatchObject({
      selectedId: null,
      hoveredId: site.id,
      narrowView: 'map',
      highlightedMeasure: { key, shownOn: 'map' },
    });
  });

  it('has words and no button on a page of its own', () => {
    renderApp(<SiteFacts site={site} currentYear={2026} />, { live: false });
    expect(screen.getAllByText(`${measure.placeBasis} (${measure.placeSource})`)).not.toEqual([]);
    expect(screen.queryByRole('button', { name: new RegExp(de.detail.onMap) })).toBeNull();
  });
});

describe('item and icon', () => {
  it('light each other: pointer and focus on the item, pointer on the icon', async () => {
    const { user, store, act: actions } = renderOpen();
    await user.hover(item());
    expect(store.getState().hoveredMeasure).toBe(key);
    await user.unhover(item());
    expect(store.getState().hoveredMeasure).toBeNull();
    act(() => button().focus());
    expect(store.getState().hoveredMeasure).toBe(key);
    act(() => button().blur());
    expect(isHighlighted()).toBe(false);
    act(() => actions.hoverMeasure(key));
    expect(isHighlighted()).toBe(true);
    act(() => actions.hoverMeasure(null));
    expect(isHighlighted()).toBe(false);
  });

  it('a click on the icon brings the item into view, highlighted and focused, in a panel that it opens', () => {
    const { act: actions } = renderOpen();
    act(() => actions.openSite('fulda-nordend'));
    act(() => actions.openMeasure(key));
    expect(isHighlighted()).toBe(true);
    expect(document.activeElement).toBe(item());
    expect(item().scrollIntoView).toHaveBeenCalled();
  });

  it('does so in the panel that is open already, each time', () => {
    const { act: actions } = renderOpen();
    act(() => actions.openMeasure(key));
    screen.getByRole('button', { name: de.detail.close }).focus();
    act(() => actions.openMeasure(key));
    expect(document.activeElement).toBe(item());
  });

  it('an item that the choice of measures leaves out is shown once it is asked for', async () => {
    const { user, act: actions } = renderOpen();
    await user.click(screen.getByText(de.detail.choose.open));
    const { short } = de.measureType('mobilitaet');
    await user.click(screen.getByRole('checkbox', { name: new RegExp(short) }));
    expect(
      document.getElementById(placeId({ list: 'measures', index }))?.closest('[hidden]'),
    ).not.toBeNull();
    act(() => actions.openMeasure(key));
    expect(
      document.getElementById(placeId({ list: 'measures', index }))?.closest('[hidden]'),
    ).toBeNull();
    expect(document.activeElement).toBe(item());
  });

  it('go out with the panel, and when the history goes to another site', () => {
    const { store, act: actions } = renderOpen();
    act(() => actions.openMeasure(key));
    act(() => actions.closeSite());
    expect(store.getState()).toMatchObject({ highlightedMeasure: null, hoveredMeasure: null });
    act(() => actions.openMeasure(key));
    act(() => actions.restore({ ...openingAddress, selectedId: 'fulda-nordend' }));
    expect(store.getState().highlightedMeasure).toBeNull();
  });
});
