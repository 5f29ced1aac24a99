/** The worker of MapLibre, an ES module of its own; the address alone is no part of the map. */
export { default as workerUrl } from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
