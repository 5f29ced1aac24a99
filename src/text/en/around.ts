import type { deAround } from '../de/around';
import { enFormat as format } from './format';

/** English words for the sites around a site and those like it. */
export const enAround: typeof deAround = {
  heading: 'In the area',
  nearest: 'Nearest',
  fromCentre: 'Measured from the town centre, as the exact location of this site is not known.',
  within: 'the areas overlap',
  unknownDistance: 'distance not known',
  sameMunicipality: (towns, some) => `${some ? 'More' : 'Others'} in ${format.and(towns)}`,
  similar: 'Similar sites',
  compareSimilar: 'Compare with these',
  like: {
    programme: 'same programme',
    measures: (types) => `both with ${format.and(types)}`,
    population: 'similar number of inhabitants',
    area: 'similar size',
    start: (from, to) => (from === to ? `both since ${from}` : `started in ${from} and ${to}`),
  },
};
