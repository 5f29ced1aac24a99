import type { MapObject, MapSetup } from './MapObject';
import type { Palette } from './palette';
import type { StreetMap, StreetOptions } from './streets/StreetMap';

/** A map as an engine has made it. */
export interface DrawnMap {
  readonly map: MapObject;
  /** Draws the images of the layers in the colours of the theme, or draws them anew in those of another. */
  readonly drawImages: (palette: Palette) => void;
  /** Streets below our own layers; null where the engine can not draw any. */
  readonly streets: (options: Omit<StreetOptions, 'map'>) => StreetMap | null;
}

/** Makes the map object that the controller owns. Throws where it can not draw. */
export type MapEngine = (setup: MapSetup) => DrawnMap;
