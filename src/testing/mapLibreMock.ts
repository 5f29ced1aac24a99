/** Replaces src/map/mapLibre.ts, which needs WebGL and a worker. */
export { FakeMap as MapLibreMap } from './fakeMap';
