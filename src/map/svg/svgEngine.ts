import type { MapEngine } from '../MapEngine';
import { SvgMap } from './SvgMap';

/** The map as SVG: for devices without WebGL, and while it is lost. */
export const svgEngine: MapEngine = (setup) => {
  const map = new SvgMap(setup);
  return { map, drawImages: (palette) => map.setImages(palette), streets: () => null };
};
