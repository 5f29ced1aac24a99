import type {
  Topology,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
} from 'topojson-specification';
import type { HessenTopology } from './boundaries';

/** The shapes of data/boundaries/hessen-near.topo.json: at 20 m, without properties. */
export type NearTopology = Topology<{
  municipalities: {
    type: 'GeometryCollection';
    geometries: ((TopoPolygon | TopoMultiPolygon) & { id: string })[];
  };
}>;

/** The municipalities in the detail of the near shapes; one that has none there is left out. */
export function withNearShapes(topology: HessenTopology, near: NearTopology): HessenTopology {
  const shapes = new Map(near.objects.municipalities.geometries.map((shape) => [shape.id, shape]));
  const geometries = topology.objects.municipalities.geometries.flatMap(({ id, properties }) => {
    const shape = shapes.get(id);
    return shape === undefined ? [] : [{ ...shape, properties }];
  });
  return { ...near, objects: { municipalities: { type: 'GeometryCollection', geometries } } };
}
