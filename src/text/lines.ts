import type { NeighbourPlace } from '../query/near/aroundSite';
import type { Likeness } from '../query/near/similar';
import type { SeenSite } from '../query/near/viewportSites';
import type { SuggestedPlace } from '../query/search/places';
import type { ReportedFact } from '../query/statements/reportedFacts';
import { noBreak } from './format';
import { ifKnown, joined, orEmpty, type Phrases, say } from './phrases';
import type { Texts } from './texts';

/** Lines that are put together from the words of a language in the same way in each. */

/** Between the parts of a line; none begins with it. */
const dot = `${noBreak}· `;

/** "gleiches Programm, beide mit Kita und Wohnen, ähnlich groß, Beginn 2016 und 2017" */
export const likenessLine = (t: Texts, likenesses: readonly Likeness[]): string =>
  likenesses.map(t.around.likeness).join(', ');

/** "1,2 km nordöstlich · bis zur Grenze des Gebiets · Förderung bis 2019" */
export function neighbourLine(t: Texts, place: NeighbourPlace, endedIn: number | null): string {
  const words: Phrases<NeighbourPlace> = {
    unknown: () => t.around.unknownDistance,
    within: () => t.around.within,
    toPoint: t.near.distance,
    toBoundary: (where) => `${t.near.distance(where)}${dot}${t.near.toBoundary}`,
    toTownCentre: (where) => `${t.near.distance(where)}${dot}${t.near.toTownCentre}`,
  };
  return joined([say(words, place), orEmpty(endedIn, t.near.ended)], dot);
}

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

/** The name of a place where what it is stands beside it, and what it is. */
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

/** The name of a place by itself: "Wesertor, Kassel". */
export function placeName(t: Texts, place: SuggestedPlace): string {
  if (place.kind === 'stop') return place.fullName;
  return place.kind === 'district' ? t.area.name(place.area) : place.name;
}

/** A line of what the page says in a field that a person reports. */
export function reportedLine(t: Texts, fact: ReportedFact): string {
  const { facts, history, place } = t.detail;
  const words: Phrases<ReportedFact> = {
    text: ({ text }) => text,
    intake: ({ year, programme, formerName }) =>
      history.intake(year, formerName ?? t.programme(programme).name),
    end: ({ year }) => history.end(year),
    amount: ({ year, eur, programme }) =>
      `${year}: ${t.format.euro(eur)} (${t.programme(programme).plain})`,
    noAmount: () => facts.noMoney,
    unknown: () => facts.unknown,
    population: ({ people, year }) => `${facts.population(year)}: ${t.format.count(people)}`,
    area: ({ ha }) => t.format.ha(ha),
    precision: ({ precision }) => place.precision(precision),
  };
  return say(words, fact);
}
