import type { OperatorDetails } from './operatorFields';

/** Whether browsers may keep the map for visits without a network; yes unless the operator says no. */
export const keepsOnDevice = (details: Pick<OperatorDetails, 'offline.erlaubt'>): boolean =>
  details['offline.erlaubt'] !== false;
