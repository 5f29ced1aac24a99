import { setWorkerUrl } from 'maplibre-gl';
import { workerUrl } from './workerUrl';
import './mapLibre.css';

setWorkerUrl(workerUrl);

/** MapLibre with its worker; a module of its own, so that tests can mock it in one place. */
export { LngLat, Map as MapLibreMap } from 'maplibre-gl';
