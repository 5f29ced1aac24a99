import type { Likeness } from '../../query/near/similar';
import { deFormat as format } from './format';

/** Words for the sites around a site and those like it. */
export const deAround = {
  heading: 'In der Umgebung',
  nearest: 'Am nächsten',
  fromCentre:
    'Gemessen von der Ortsmitte, denn die genaue Lage dieses Standorts ist nicht bekannt.',
  within: 'die Gebiete überschneiden sich',
  unknownDistance: 'Entfernung nicht bekannt',
  sameMunicipality: (towns: readonly string[], some: boolean) =>
    `${some ? 'Weitere' : 'Andere'} in ${format.and(towns)}`,
  similar: 'Ähnliche Standorte',
  compareSimilar: 'Mit diesen vergleichen',
  like: {
    programme: 'gleiches Programm',
    measures: (types: readonly string[]) => `beide mit ${format.and(types)}`,
    population: 'ähnlich viele Einwohner',
    area: 'ähnlich groß',
    start: (from: number, to: number) =>
      from === to ? `beide seit ${from}` : `Beginn ${from} und ${to}`,
  } satisfies Readonly<Record<Likeness['kind'], unknown>>,
};
