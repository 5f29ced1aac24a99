import { barePage } from './mapLibrePage';

barePage({
  source: { cluster: true, clusterRadius: 50 },
  paint: { 'circle-radius': ['step', ['coalesce', ['get', 'point_count'], 1], 5, 2, 15, 100, 25] },
});
