import { FakeMap } from './fakeMap';

/** Replaces src/map/svg/SvgMap.ts, which needs the layout of a browser. */
export class SvgMap extends FakeMap {
  readonly setImages = () => undefined;
}
