import type { Area } from '../../model/geo/area';
import { type Place, stopName } from '../../query/search/places';
import type { Texts } from '../../text/texts';

/** The name of a place where what it is stands beside it, and what it is. */
export function placeWords(
  t: Texts,
  place: Place,
  areas: readonly Area[],
): { readonly label: string; readonly kind: string } {
  const { kinds } = t.near;
  switch (place.kind) {
    case 'municipality':
      return { label: place.area.name, kind: municipalityKind(t, place.area, areas) };
    case 'district':
      return { label: t.area.name(place.area), kind: kinds.district };
    case 'stop':
      return { label: place.stop.name, kind: kinds.stop(place.town) };
  }
}

function municipalityKind(t: Texts, area: Area, areas: readonly Area[]): string {
  const parent = areas.find(({ key, kind }) => key === area.parent && kind !== 'municipality');
  if (parent === undefined || parent.kind === 'city') return t.near.kinds.city;
  return t.near.kinds.municipality(t.area.name(parent));
}

/** The name of a place by itself: "Wesertor, Kassel". */
export const placeName = (t: Texts, place: Place): string =>
  place.kind === 'stop'
    ? stopName(place)
    : place.kind === 'district'
      ? t.area.name(place.area)
      : place.area.name;
