import type { SeenSite } from '../query/near/viewportSites';
import type { SuggestedPlace } from '../query/search/places';
import { ifKnown, joined } from './phrases';
import type { Texts } from './texts';

/** Lines with the same structure in every language. */

/** "Kassel – Wesertor, Sozialer Zusammenhalt, 9,8 Mio. €, 12,3 km nordöstlich der Kartenmitte" */
export const seenSiteLine = (t: Texts, seen: SeenSite): string =>
  joined(
    [
      seen.title,
      t.format.and(seen.municipalities),
      t.format.and(seen.programmes.map((id) => t.programme(id).name)),
      ifKnown(seen.eur, t.format.euroShort, t.list.noAmount),
      ifKnown(seen.where, t.mapKeys.fromCentre, t.mapKeys.inCentre),
    ],
    ', ',
  );

/** The name of a place beside its kind, and that kind. */
export function placeWords(
  t: Texts,
  place: SuggestedPlace,
): { readonly label: string; readonly kind: string } {
  const { kinds } = t.near;
  switch (place.kind) {
    case 'city':
      return { label: place.name, kind: kinds.city };
    case 'municipality':
      return { label: place.name, kind: kinds.municipality(t.area.name(place.district)) };
    case 'district':
      return { label: t.area.name(place.area), kind: kinds.district };
    case 'stop':
      return { label: place.name, kind: kinds.stop(place.town) };
  }
}

/** The full name of a place: "Wesertor, Kassel". */
export function placeName(t: Texts, place: SuggestedPlace): string {
  if (place.kind === 'stop') return place.fullName;
  return place.kind === 'district' ? t.area.name(place.area) : place.name;
}
