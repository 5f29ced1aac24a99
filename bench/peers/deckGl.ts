import { Deck, MapView } from '@deck.gl/core';
import { ScatterplotLayer } from '@deck.gl/layers';
import { fetchPoints, mapElement, ofKind, type Points, painted, shown } from './peer';

type Point = Points['features'][number];

const layerOf = ({ features }: Points) =>
  new ScatterplotLayer<Point>({
    id: 'sites',
    data: features,
    getPosition: ({ geometry: { coordinates } }) => [coordinates[0] ?? 0, coordinates[1] ?? 0],
    getRadius: 5,
    radiusUnits: 'pixels',
    getFillColor: [51, 136, 255],
  });

async function draw(): Promise<void> {
  let drawn = () => {};
  const deck = new Deck({
    parent: mapElement(),
    views: new MapView({ repeat: false }),
    initialViewState: { longitude: 9, latitude: 50.55, zoom: 7 },
    controller: true,
    layers: [],
    onAfterRender: () => drawn(),
  });
  const points = await fetchPoints();
  const show = async (kept: Points) => {
    const rendered = new Promise<void>((resolve) => {
      drawn = resolve;
    });
    deck.setProps({ layers: [layerOf(kept)] });
    await rendered;
    await painted();
  };
  await show(points);
  shown({ filter: (kind) => show(ofKind(points, kind)) });
}

draw().catch((error: unknown) => {
  mapElement().textContent = String(error);
});
