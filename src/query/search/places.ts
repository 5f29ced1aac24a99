import type { Area } from '../../model/geo/area';
import type { Stop } from '../../model/geo/stops';
import { pointOf } from '../../model/places';
import type { LngLat } from '../../model/site';
import { fold } from './fold';

/** A named place. Districts have no point: a distance to one would be meaningless. */
export type Place =
  | { readonly kind: 'municipality'; readonly area: Area; readonly point: LngLat }
  | { readonly kind: 'district'; readonly area: Area }
  | { readonly kind: 'stop'; readonly stop: Stop; readonly town: string };

/** Places and their folded names, each word after a space, for a search per typed letter. */
export type PlaceIndex = readonly {
  readonly place: Place;
  readonly words: string;
  /** The municipality of a stop; '' for others. */
  readonly town: string;
}[];

/**
 * Municipalities first, then districts, then stops. Independent cities are among the
 * municipalities.
 */
export function placeIndex(areas: readonly Area[], stops: readonly Stop[]): PlaceIndex {
  const municipalities = areas.filter(({ kind }) => kind === 'municipality');
  const towns = new Map(municipalities.map(({ key, name }) => [key, name]));
  const foldedTowns = new Map(municipalities.map(({ key, name }) => [key, folded(name)]));
  return [
    ...municipalities.flatMap((area) => {
      const point = pointOf(area);
      if (point === null) return [];
      const place: Place = { kind: 'municipality', area, point };
      return [{ place, words: folded(area.name), town: '' }];
    }),
    ...areas
      .filter(({ kind }) => kind === 'district')
      .map((area) => {
        const place: Place = { kind: 'district', area };
        return { place, words: folded(`${area.name} Landkreis ${area.name}`), town: '' };
      }),
    ...stops.map((stop) => {
      const town = foldedTowns.get(stop.ags) ?? '';
      const place: Place = { kind: 'stop', stop, town: towns.get(stop.ags) ?? '' };
      return { place, words: `${folded(stop.name)}${town}`, town };
    }),
  ];
}

/** "Wesertor, Kassel"; without the town where the name has it. */
export const stopName = ({ stop: { name }, town }: Extract<Place, { readonly kind: 'stop' }>) =>
  name.startsWith(town) ? name : `${name}, ${town}`;

const folded = (text: string): string => ` ${fold(text)}`;

/**
 * The first places in which each word of a text begins a word. Names that begin with the whole text
 * come first, those in the town of this name before others; then names that contain it literally;
 * then the rest.
 */
export function findPlaces(index: PlaceIndex, text: string, limit: number): readonly Place[] {
  const whole = folded(text);
  if (whole === ' ') return [];
  const parts = whole
    .trim()
    .split(' ')
    .map((word) => ` ${word}`);
  const ranks: [Place[], Place[], Place[], Place[]] = [[], [], [], []];
  for (const entry of index) {
    if (!parts.every((part) => entry.words.includes(part))) continue;
    const rank = ranks[rankOf(entry, whole)];
    if (rank.length < limit) rank.push(entry.place);
  }
  return ranks.flat().slice(0, limit);
}

function rankOf({ words, town }: PlaceIndex[number], whole: string): 0 | 1 | 2 | 3 {
  if (words.startsWith(whole)) return town === '' || town.startsWith(whole) ? 0 : 1;
  return words.includes(whole) ? 2 : 3;
}

/** A place with what distinguishes it from others of the same name. */
export type SuggestedPlace =
  | { readonly kind: 'city'; readonly name: string }
  | { readonly kind: 'municipality'; readonly name: string; readonly district: Area }
  | { readonly kind: 'district'; readonly area: Area }
  | {
      readonly kind: 'stop';
      readonly name: string;
      readonly town: string;
      /** With its town, unless the name has it. */
      readonly fullName: string;
    };

export function suggestedPlace(place: Place, areas: readonly Area[]): SuggestedPlace {
  switch (place.kind) {
    case 'district':
      return place;
    case 'stop':
      return {
        kind: 'stop',
        name: place.stop.name,
        town: place.town,
        fullName: stopName(place),
      };
    case 'municipality': {
      const { name, parent } = place.area;
      const district = areas.find(({ key, kind }) => key === parent && kind !== 'municipality');
      return district === undefined || district.kind === 'city'
        ? { kind: 'city', name }
        : { kind: 'municipality', name, district };
    }
  }
}
