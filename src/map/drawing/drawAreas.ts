import type { Position } from 'geojson';
import { TerraDraw, TerraDrawPolygonMode, TerraDrawSelectMode } from 'terra-draw';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import type { MapObject } from '../MapObject';
import { MapLibreMap } from '../mapLibre';

/** Rings of a polygon; the first is its outline. */
type Rings = readonly (readonly Position[])[];

/** Areas that a person is drawing on a map. */
export interface AreaDrawing {
  /** Begins another area: each click is a corner, a click on the first one closes it. */
  draw(): void;
  /** Removes everything that was drawn. */
  clear(): void;
  end(): void;
}

/**
 * Lets a person draw areas, or change the corners of given ones: dragged, added at the middle of an
 * edge, removed by the right mouse button. Loaded with its library when somebody draws.
 * @param given polygons to be changed; without any, drawing begins
 * @param changed hears of all polygons after each finished change
 * @returns null where the map is none of MapLibre, or can not take the polygons (holes)
 */
export function drawAreas(
  map: MapObject,
  given: readonly Rings[],
  changed: (polygons: readonly Rings[]) => void,
): AreaDrawing | null {
  if (!(map instanceof MapLibreMap) || given.some((rings) => rings.length !== 1)) return null;
  const draw = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map, coordinatePrecision: 6 }),
    modes: [
      new TerraDrawPolygonMode(),
      new TerraDrawSelectMode({
        flags: {
          polygon: {
            feature: {
              draggable: false,
              coordinates: { midpoints: true, draggable: true, deletable: true },
            },
          },
        },
      }),
    ],
  });
  const polygons = (): readonly Rings[] =>
    draw
      .getSnapshot()
      .flatMap(({ geometry, properties }) =>
        geometry.type === 'Polygon' && properties.mode === 'polygon' ? [geometry.coordinates] : [],
      );
  const select = () => {
    draw.setMode('select');
    const last = draw
      .getSnapshot()
      .findLast(
        ({ geometry, properties }) => geometry.type === 'Polygon' && properties.mode === 'polygon',
      );
    if (last?.id !== undefined) draw.selectFeature(last.id);
  };
  draw.start();
  draw.addFeatures(
    given.map((rings) => ({
      type: 'Feature',
      properties: { mode: 'polygon' },
      geometry: {
        type: 'Polygon',
        coordinates: rings.map((ring) => ring.map((at) => at.map(rounded))),
      },
    })),
  );
  if (polygons().length === 0) draw.setMode('polygon');
  else select();
  draw.on('finish', (_id, { action }) => {
    if (action === 'draw') select();
    changed(polygons());
  });
  // The library tells no end of a removed corner.
  draw.on('change', (_ids, type) => {
    if (type === 'update' && draw.getMode() === 'select') changed(polygons());
  });
  return {
    draw: () => draw.setMode('polygon'),
    clear: () => {
      draw.clear();
      draw.setMode('polygon');
      changed([]);
    },
    end: () => {
      if (draw.enabled) draw.stop();
    },
  };
}

/** The library refuses more places than it is told to write. */
const rounded = (degrees: number): number => Number(degrees.toFixed(6));
