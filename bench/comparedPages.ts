/** A page that is measured: ours, or what people would pick instead. */
export interface ComparedPage {
  readonly name: string;
  /** Its file in bench/peers/; null: ours. */
  readonly file: string | null;
  /** More sites than these it can not draw in a time that anybody would wait. */
  readonly upTo?: number;
  /** Only in this part. */
  readonly only?: 'ground' | 'change' | 'dots';
}

export const ours: ComparedPage = { name: 'Quartierskarte', file: null };
export const bareMapLibre: ComparedPage = { name: 'MapLibre', file: 'maplibre.html' };
export const bareLeaflet: ComparedPage = { name: 'Leaflet', file: 'leaflet.html', upTo: 12_000 };
export const mapLibreWithGround: ComparedPage = {
  name: 'MapLibre, same ground',
  file: 'maplibreGround.html',
  only: 'ground',
};
/** Draws what we draw: what a filter change costs beside it is ours. */
export const mapLibreWithStyle: ComparedPage = {
  name: 'MapLibre, same style',
  file: 'maplibreStyle.html',
  upTo: 12_000,
  only: 'change',
};

/** Dots alone, which come from one source or another. */
const dots: ComparedPage = { name: 'Dots', file: 'dots.html', only: 'dots' };

export const comparedPages: readonly ComparedPage[] = [
  ours,
  bareMapLibre,
  { name: 'MapLibre, clustered', file: 'maplibreCluster.html' },
  bareLeaflet,
  { name: 'Leaflet + markercluster', file: 'leafletCluster.html' },
  { name: 'OpenLayers, WebGL points', file: 'openLayers.html' },
  { name: 'deck.gl', file: 'deckGl.html' },
  mapLibreWithGround,
  mapLibreWithStyle,
  dots,
];

/** Its address from the root of the server. */
export const pathOf = ({ file }: ComparedPage, size: number): string =>
  file === null ? `ours-${size}/` : `peers/${file}?standorte=${size}`;

/** Selector of what is there when its map can be moved. */
export const movesOf = (page: ComparedPage): string =>
  page.file === null ? ':is([data-map-state=early], [data-map-state=ready])' : readyOf(page);

/** Selector of what is there when its library has drawn the map. */
export const readyOf = ({ file }: ComparedPage): string =>
  file === null ? '[data-map-state=ready]' : '#map[data-shown]';
