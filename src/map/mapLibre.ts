import { prewarm, setWorkerUrl } from 'maplibre-gl';
import { workerUrl } from './workerUrl';
import './mapLibre.css';

setWorkerUrl(workerUrl);
// It starts beside what the page does until there is a map.
prewarm();

/** MapLibre with its worker; a module of its own, so that tests can mock it in one place. */
export { LngLat, Map as MapLibreMap } from 'maplibre-gl';
