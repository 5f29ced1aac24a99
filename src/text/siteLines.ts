import type { NeighbourPlace } from '../query/near/aroundSite';
import type { Likeness } from '../query/near/similar';
import type { ReportedFact } from '../query/statements/reportedFacts';
import { noBreak } from './format';
import { joined, orEmpty, type Phrases, say } from './phrases';
import type { Texts } from './texts';

/**
 * Lines about a site with the same structure in every language; apart from `lines.ts`, so that only
 * an open site loads them.
 */

/** Separates the parts of a line; none begins with it. */
const dot = `${noBreak}· `;

/** "gleiches Programm, beide mit Kita und Wohnen, ähnlich groß, Beginn 2016 und 2017" */
export const likenessLine = (t: Texts, likenesses: readonly Likeness[]): string =>
  likenesses.map(t.around.likeness).join(', ');

/** "1,2 km nordöstlich · bis zur Grenze des Gebiets · Förderung bis 2019" */
export function neighbourLine(
  t: Texts,
  place: NeighbourPlace | null,
  endedIn: number | null,
): string {
  const words: Phrases<NeighbourPlace> = {
    unknown: () => t.around.unknownDistance,
    within: () => t.around.within,
    toPoint: t.near.distance,
    toBoundary: (where) => `${t.near.distance(where)}${dot}${t.near.toBoundary}`,
  };
  return joined(
    [orEmpty(place, (known) => say(words, known)), orEmpty(endedIn, t.near.ended)],
    dot,
  );
}

/** A line of a reported field as the page shows it. */
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
