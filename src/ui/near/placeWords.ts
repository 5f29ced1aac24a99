import type { Area } from '../../model/area';
import type { Place } from '../../query/places';
import { de } from '../../text/de';

/** The name of a place, and what it is. */
export function placeWords(
  place: Place,
  areas: readonly Area[],
): { readonly name: string; readonly kind: string } {
  const { kinds, stopName } = de.near;
  switch (place.kind) {
    case 'municipality':
      return { name: place.area.name, kind: municipalityKind(place.area, areas) };
    case 'district':
      return { name: de.area.name(place.area), kind: kinds.district };
    case 'stop':
      return { name: stopName(place.stop.name, place.town), kind: kinds.stop(place.town) };
  }
}

function municipalityKind(area: Area, areas: readonly Area[]): string {
  const parent = areas.find(({ key, kind }) => key === area.parent && kind !== 'municipality');
  if (parent === undefined || parent.kind === 'city') return de.near.kinds.city;
  return de.near.kinds.municipality(de.area.name(parent));
}
