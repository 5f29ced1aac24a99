import type { SuggestedPlace } from '../query/search/places';
import { nearPanelTextsIn } from './nearPanelTexts';
import type { Texts } from './texts';

/**
 * Lines about a place with the same structure in every language; apart from `lines.ts`, so that only
 * the panel of "In meiner Nähe" loads them.
 */

/** The name of a place beside its kind, and that kind. */
export function placeWords(
  t: Texts,
  place: SuggestedPlace,
): { readonly label: string; readonly kind: string } {
  const { kinds } = nearPanelTextsIn[t.id];
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
