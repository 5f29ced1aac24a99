import { act, fireEvent } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openingSize, toViewBox } from '../../model/geo/openingView';
import { fixtureSite } from '../../testing/fixtureFacts';
import { renderApp } from '../../testing/renderApp';
import { PointedSites } from './PointedSites';

const kassel = fixtureSite('kassel-wesertor');
const fulda = fixtureSite('fulda-nordend');
/** The picture has twice the size of its view box, at 100/50 of the page. */
const scale = 2;
const [left, top] = [100, 50];

function render() {
  const { container, store } = renderApp(<PointedSites />, { sites: [kassel, fulda] });
  const picture = () => {
    const svg = container.querySelector('svg');
    if (svg === null) throw new Error('there is no picture');
    svg.getBoundingClientRect = () => new DOMRect(left, top, openingSize.width * scale, 0);
    return svg;
  };
  const rings = () => container.querySelectorAll('circle').length;
  return { container, picture, rings, store };
}

/** A point of the page so many pixels beside the symbol of Kassel. */
function beside(px: number) {
  const [x, y] = toViewBox(kassel.symbolPoint);
  return { clientX: left + x * scale + px, clientY: top + y * scale };
}
const radius = 40;

test('the pointer lights the site under it, and a click near it opens it', () => {
  const { picture, rings, store } = render();
  fireEvent.pointerMove(picture(), beside(0));
  expect(store.getState().hoveredId).toBe(kassel.id);
  expect(rings()).toBe(1);
  fireEvent.pointerMove(picture(), beside(radius + 30));
  expect(store.getState().hoveredId).toBeNull();
  expect(rings()).toBe(0);
  fireEvent.click(picture(), beside(radius + 30));
  expect(store.getState().selectedId).toBeNull();
  fireEvent.click(picture(), beside(4));
  expect(store.getState().selectedId).toBe(kassel.id);
  expect(rings()).toBe(1);
});

test('selected and hovered are both ringed, others and those filtered out are not', () => {
  const { rings, store } = render();
  act(() => {
    store.getState().openSite(kassel.id);
    store.getState().hover(fulda.id);
  });
  expect(rings()).toBe(2);
  act(() => store.getState().setText('Nordend'));
  expect(rings()).toBe(1);
});

test('under a live map there is nothing', () => {
  const { container, store } = render();
  act(() => store.getState().mapMoved([8, 50, 9, 51]));
  expect(container.querySelector('svg')).toBeNull();
  act(() => store.getState().fixMap());
  expect(container.querySelector('svg')).not.toBeNull();
});
