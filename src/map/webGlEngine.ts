import { drawSymbolImages } from './drawSymbolImages';
import type { MapEngine } from './MapEngine';
import { LngLat, MapLibreMap } from './mapLibre';
import { StreetMap } from './streets/StreetMap';

/** The map by MapLibre. Throws without WebGL. */
export const webGlEngine: MapEngine = ({ first, constrain, ...setup }) => {
  const map = new MapLibreMap({
    ...setup,
    ...first,
    transformConstrain: ({ lng, lat }, asked) => {
      const { centre, zoom } = constrain({ centre: [lng, lat], zoom: asked });
      return { center: new LngLat(...centre), zoom };
    },
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    fadeDuration: 0,
    // Tests do that; here it would keep the first picture waiting.
    validateStyle: false,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  let added = false;
  return {
    map,
    drawImages: (palette) => {
      for (const { id, data, pixelRatio, fit } of drawSymbolImages(palette)) {
        if (added) map.updateImage(id, data);
        else map.addImage(id, data, { pixelRatio, ...fit });
      }
      added = true;
    },
    streets: (options) => new StreetMap({ ...options, map }),
  };
};
