import type { Area } from '../model/area';
import type { LngLat } from '../model/site';
import type { Stop } from '../model/stop';
import { fold } from './fold';

/** A place that a person can name. Districts have no point: distances from one would say nothing. */
export type Place =
  | { readonly kind: 'municipality'; readonly area: Area; readonly point: LngLat }
  | { readonly kind: 'district'; readonly area: Area }
  | { readonly kind: 'stop'; readonly stop: Stop; readonly town: string };

/** Places with their folded names, for searching at each letter. */
export type PlaceIndex = readonly { readonly place: Place; readonly words: string }[];

/** Municipalities first, then districts, then stops. Independent cities are there as municipalities. */
export function placeIndex(areas: readonly Area[], stops: readonly Stop[]): PlaceIndex {
  const municipalities = areas.filter(({ kind }) => kind === 'municipality');
  const towns = new Map(municipalities.map(({ key, name }) => [key, name]));
  const foldedTowns = new Map(municipalities.map(({ key, name }) => [key, fold(name)]));
  return [
    ...municipalities.flatMap((area) =>
      area.point === null
        ? []
        : [
            {
              place: { kind: 'municipality', area, point: area.point } as const,
              words: folded(area.name),
            },
          ],
    ),
    ...areas
      .filter(({ kind }) => kind === 'district')
      .map((area) => ({
        place: { kind: 'district', area } as const,
        words: folded(`${area.name} Landkreis ${area.name}`),
      })),
    ...stops.map((stop) => ({
      place: { kind: 'stop', stop, town: towns.get(stop.ags) ?? '' } as const,
      words: `${folded(stop.name)} ${foldedTowns.get(stop.ags) ?? ''}`,
    })),
  ];
}

const folded = (text: string): string => ` ${fold(text)}`;

/**
 * The first places of which each word of a text begins a word: names that begin with the whole text come
 * first, then those that hold it as it stands, then the others.
 */
export function findPlaces(index: PlaceIndex, text: string, limit: number): readonly Place[] {
  const whole = folded(text);
  if (whole === ' ') return [];
  const parts = whole
    .trim()
    .split(' ')
    .map((word) => ` ${word}`);
  const ranks: [Place[], Place[], Place[]] = [[], [], []];
  for (const { place, words } of index) {
    if (!parts.every((part) => words.includes(part))) continue;
    const rank = ranks[words.startsWith(whole) ? 0 : words.includes(whole) ? 1 : 2];
    if (rank.length < limit) rank.push(place);
    if (ranks[0].length === limit) break;
  }
  return ranks.flat().slice(0, limit);
}
