import { geoJSON, markerClusterGroup } from 'leaflet';
import { barePage } from './leafletPage';
import 'leaflet.markercluster';
import 'leaflet.markercluster/dist/MarkerCluster.css';
import 'leaflet.markercluster/dist/MarkerCluster.Default.css';

barePage((points) =>
  markerClusterGroup({ chunkedLoading: true, animate: false }).addLayer(geoJSON(points)),
);
