import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { areaLayers } from './areaLayers';
import { landLayers } from './landLayers';
import { litMeasureLayers, measureLayers } from './measureLayers';
import { nameLayers } from './nameLayers';
import { originLayers } from './originLayers';
import type { Palette } from './palette';
import { siteLayers } from './siteLayers';

/** All layers from bottom to top, in the colours of the theme. Pure: a theme change builds them anew. */
export const mapLayers = (palette: Palette): readonly LayerSpecification[] => [
  ...landLayers(palette),
  ...areaLayers(palette),
  ...measureLayers(palette),
  ...siteLayers(palette),
  ...nameLayers(palette),
  ...litMeasureLayers(palette),
  ...originLayers(palette),
];
