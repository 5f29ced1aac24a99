import { act, screen, waitFor } from '@testing-library/react';
import { vi } from 'vitest';
import { MapView } from '../map/MapView';
import type { Loaders } from '../state/loaders';
import { TextsContext } from '../state/texts';
import { de } from '../text/de/texts';
import type { Texts } from '../text/texts';
import { FakeMap } from './fakeMap';
import { FakeMedia } from './fakeMedia';
import { fixtureSite } from './fixtureFacts';
import { groundContent } from './groundContent';
import { hessenTopology } from './hessenTopology';
import { renderApp } from './renderApp';

interface MapOptions {
  readonly strict?: boolean;
  /** As the page of the map asks for it. */
  readonly svgFirst?: boolean;
  /** By default the boundaries load. */
  readonly loaders?: Partial<Loaders>;
}

/** The sites on the map. */
export const mapSites = [fixtureSite('kassel-wesertor'), fixtureSite('fulda-nordend')] as const;

const fakeContext = (() =>
  FakeMap.webGl
    ? { isContextLost: () => false, getExtension: () => null }
    : null) as unknown as HTMLCanvasElement['getContext'];

/** Browser APIs that `MapView` needs. Call it before each test. */
export function prepareBrowser(): void {
  new FakeMedia();
  // MapLibre's worker is fetched ahead.
  vi.stubGlobal('fetch', () => Promise.reject(new Error('no network in tests of the map')));
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(fakeContext);
  Object.defineProperty(document, 'fonts', {
    value: { load: () => Promise.resolve([]) },
    configurable: true,
  });
}

const Controls = ({ streets }: { readonly streets: boolean }) =>
  streets ? <button type="button">Grundkarte</button> : null;
const Offer = () => <p>Angebot</p>;
const loadParts = () => Promise.resolve({ Controls, Offer });

/** Renders `MapView` over a `FakeMap`. The test file mocks ./mapLibre, ./svg/SvgMap and ./drawSymbolImages. */
export function renderMap({ strict = false, svgFirst = false, loaders }: MapOptions = {}) {
  const topology = () => Promise.resolve(hessenTopology());
  const viewIn = (texts: Texts) => (
    <TextsContext value={texts}>
      <MapView {...{ svgFirst, loadParts }} staticMap={<span>SVG-Karte</span>}>
        <p>Legende</p>
      </MapView>
    </TextsContext>
  );
  const rendered = renderApp(viewIn(de), {
    sites: mapSites,
    strict,
    loaders: {
      topology,
      ground: async (id) => groundContent(id),
      stops: async () => [],
      ...loaders,
    },
  });
  /** Switches the page to another language. */
  const speak = (texts: Texts) => rendered.rerender(viewIn(texts));
  return { ...rendered, speak };
}

/** Renders and waits until the map has drawn. */
export async function renderReady(options: MapOptions = {}) {
  const rendered = renderMap(options);
  const zoomIn = await screen.findByRole('button', { name: de.map.zoomIn });
  const map = FakeMap.only();
  act(() => map.fire('style.load'));
  // React passes the sites on in a later task.
  await waitFor(() => {
    act(() => map.fire('idle'));
    if (mapRegion().dataset.mapState !== 'ready') throw new Error('no sites on the map');
  });
  return { ...rendered, map, zoomIn };
}

/** The region "Karte". */
export const mapRegion = () => screen.getByRole('region', { name: de.map.region });
