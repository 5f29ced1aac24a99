import type { Texts } from '../texts';

export const enPlaces: Texts['places'] = {
  basis: 'Location:',
  legend: 'close up: place of a measure',
};
