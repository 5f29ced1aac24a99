import type { deAround } from '../de/around';
import { lsFormat as format } from './format';

/** Words for the sites around a site in Leichte Sprache. */
export const lsAround: typeof deAround = {
  heading: 'In der Nähe',
  nearest: 'Am nächsten',
  fromCentre: 'Wir messen von der Orts-Mitte. Wir wissen nicht genau, wo das Förder-Gebiet ist.',
  within: 'Die Gebiete liegen zusammen',
  unknownDistance: 'Weg nicht bekannt',
  sameMunicipality: (towns, some) => `${some ? 'Mehr' : 'Andere'} in ${format.and(towns)}`,
  similar: 'Ähnliche Förder-Gebiete',
  compareSimilar: 'Mit diesen vergleichen',
  like: {
    programme: 'gleiches Programm',
    measures: (types) => `beide mit ${format.and(types)}`,
    population: 'ähnlich viele Menschen',
    area: 'ähnlich groß',
    start: (from, to) => (from === to ? `beide seit ${from}` : `Anfang ${from} und ${to}`),
  },
};
