import type { HessenTopology } from '../model/geo/boundaries';

/**
 * SYNTHETIC: three invented municipalities with round coordinates, so that areas and lines can be
 * told by hand. North is up:
 *
 *     9.0      9.1      9.2
 *     ┌─────────────────┐ 50.2
 *     │    Probedorf    │      Probekreis (06992)
 *     ├────────┬────────┤ 50.1
 *     │ Muster-│Beispiel│      Musterkreis (06991)
 *     │ stadt  │ hausen │
 *     └────────┴────────┘ 50.0
 *
 * Not frozen: topojson-client marks the shapes while it merges them, and clears the marks.
 */
export const syntheticTopology = (): HessenTopology => ({
  type: 'Topology',
  arcs: [
    [west, middle],
    [middle, south],
    [south, [9, 50], west],
    [middle, east],
    [east, [9.2, 50], south],
    [west, [9, 50.2], [9.2, 50.2], east],
  ],
  objects: {
    municipalities: {
      type: 'GeometryCollection',
      geometries: [
        {
          type: 'Polygon',
          id: '06991001',
          properties: { name: 'Musterstadt', districtAgs: '06991', label: [9.05, 50.05] },
          arcs: [[0, 1, 2]],
        },
        {
          type: 'Polygon',
          id: '06991002',
          properties: {
            name: 'Beispielhausen',
            districtAgs: '06991',
            // A merger: Altbeispiel (06991003) joined after 2016.
            ags2016: ['06991002', '06991003'],
            label: [9.15, 50.05],
          },
          arcs: [[3, 4, ~1]],
        },
        {
          type: 'Polygon',
          id: '06992001',
          properties: { name: 'Probedorf', districtAgs: '06992', label: [9.1, 50.15] },
          arcs: [[5, ~3, ~0]],
        },
      ],
    },
  },
});

/** The four places where three lines meet. */
const west = [9, 50.1];
const middle = [9.1, 50.1];
const east = [9.2, 50.1];
const south = [9.1, 50];
