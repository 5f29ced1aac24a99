import { circleMarker, geoJSON } from 'leaflet';
import { barePage } from './leafletPage';

barePage((points) =>
  geoJSON(points, { pointToLayer: (_, place) => circleMarker(place, { radius: 5 }) }),
);
