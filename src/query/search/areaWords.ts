import type { Area } from '../../model/geo/area';
import { fold, foldedWords } from './fold';

/** Common names of areas by kind, folded: "Landkreis Kassel" is not the city. */
export const kindWords: Readonly<Record<Area['kind'], string>> = {
  region: fold('Regierungsbezirk Bezirk'),
  city: fold('kreisfreie Stadt'),
  district: fold('Landkreis Kreis'),
  municipality: fold('Kommune Gemeinde Stadt'),
};

const cache = new WeakMap<readonly Area[], readonly string[]>();

/** All words by which areas can be found, folded, in ascending order. */
export function areaWords(areas: readonly Area[]): readonly string[] {
  const known = cache.get(areas);
  if (known !== undefined) return known;
  const words = areas.flatMap(({ name, key, kind }) => [
    ...foldedWords(`${name} ${key}`),
    ...kindWords[kind].split(' '),
  ]);
  const sorted = [...new Set(words)].sort();
  cache.set(areas, sorted);
  return sorted;
}
