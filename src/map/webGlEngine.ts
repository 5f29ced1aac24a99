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
  endDragsBeside(map.getCanvasContainer());
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

/**
 * MapLibre hears of a button's release over the map alone. Over a panel it left the map in the hand: it
 * did not come to rest, and told nobody where it was, before the pointer moved again.
 */
function endDragsBeside(container: HTMLElement): void {
  const release = ({ target, button, clientX, clientY }: MouseEvent) => {
    if (target instanceof Node && container.contains(target)) return;
    container.dispatchEvent(new MouseEvent('mouseup', { button, clientX, clientY }));
  };
  container.addEventListener('mousedown', () =>
    document.addEventListener('mouseup', release, { capture: true, once: true }),
  );
}
