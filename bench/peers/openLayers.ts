import Feature from 'ol/Feature';
import Point from 'ol/geom/Point';
import WebGLVectorLayer from 'ol/layer/WebGLVector';
import OlMap from 'ol/Map';
import 'ol/ol.css';
import { fromLonLat, transformExtent } from 'ol/proj';
import VectorSource from 'ol/source/Vector';
import View from 'ol/View';
import { bounds, fetchPoints, mapElement, ofKind, type Points, painted, shown } from './peer';

const featuresOf = (points: Points) =>
  points.features.map(
    ({ geometry }) => new Feature(new Point(fromLonLat([...geometry.coordinates]))),
  );

async function draw(): Promise<void> {
  const source = new VectorSource();
  const map = new OlMap({
    target: mapElement(),
    layers: [
      new WebGLVectorLayer({
        source,
        style: { 'circle-radius': 5, 'circle-fill-color': '#3388ff' },
      }),
    ],
    view: new View(),
  });
  map
    .getView()
    .fit(transformExtent([...bounds[0], ...bounds[1]], 'EPSG:4326', map.getView().getProjection()));
  const points = await fetchPoints();
  const show = async (kept: Points) => {
    const rendered = new Promise<void>((resolve) => {
      map.once('rendercomplete', () => resolve());
    });
    source.clear(true);
    source.addFeatures(featuresOf(kept));
    map.render();
    await rendered;
    await painted();
  };
  await show(points);
  shown({ filter: (kind) => show(ofKind(points, kind)) });
}

draw().catch((error: unknown) => {
  mapElement().textContent = String(error);
});
