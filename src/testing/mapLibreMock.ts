/** Replaces src/map/mapLibre.ts, which needs WebGL and a worker. */
export { FakeMap as MapLibreMap } from './fakeMap';

export class LngLat {
  constructor(
    readonly lng: number,
    readonly lat: number,
  ) {}
}
