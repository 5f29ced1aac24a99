import type { Area } from '../../model/area';
import type { Place } from '../../query/places';
import { de } from '../../text/de';

/** The name of a place where what it is stands beside it, and what it is. */
export function placeWords(
  place: Place,
  areas: readonly Area[],
): { readonly label: string; readonly kind: string } {
  const { kinds } = de.near;
  switch (place.kind) {
    case 'municipality':
      return { label: place.area.name, kind: municipalityKind(place.area, areas) };
    case 'district':
      return { label: de.area.name(place.area), kind: kinds.district };
    case 'stop':
      return { label: place.stop.name, kind: kinds.stop(place.town) };
  }
}

function municipalityKind(area: Area, areas: readonly Area[]): string {
  const parent = areas.find(({ key, kind }) => key === area.parent && kind !== 'municipality');
  if (parent === undefined || parent.kind === 'city') return de.near.kinds.city;
  return de.near.kinds.municipality(de.area.name(parent));
}

/** The name of a place by itself: "Wesertor, Kassel". */
export const placeName = (place: Place): string =>
  place.kind === 'stop'
    ? de.near.stopName(place.stop.name, place.town)
    : place.kind === 'district'
      ? de.area.name(place.area)
      : place.area.name;
