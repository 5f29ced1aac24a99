import { barePage } from './mapLibrePage';

const map = barePage();
// The ground is fetched when the zoom begins, as on our page, from plain GeoJSON.
map.once('zoomstart', () => {
  map.once('zoom', () => {
    for (const id of ['rivers', 'railways', 'municipalities', 'kassel', 'stops'])
      map.addSource(id, { type: 'geojson', data: `./ground/${id}.geojson` });
    for (const source of ['rivers', 'railways', 'municipalities'])
      map.addLayer({ id: source, type: 'line', source });
    const paint = { 'line-dasharray': [4, 2] };
    map.addLayer({ id: 'kassel', type: 'line', source: 'kassel', paint });
    map.addLayer({ id: 'stops', type: 'circle', source: 'stops', minzoom: 13 });
    for (const source of ['kassel', 'stops'])
      map.addLayer({
        id: `${source}-names`,
        type: 'symbol',
        source,
        minzoom: source === 'stops' ? 13 : 12,
        layout: { 'text-field': ['get', 'name'], 'text-font': ['sans-serif'], 'text-size': 13 },
      });
  });
});
