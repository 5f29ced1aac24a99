import type { AreaFact } from '../../query/statements/areaFacts';
import type { NoFigure } from '../../query/statistics/areaFigures';
import type { LabelledValue } from '../cases';
import { noBreak } from '../format';
import { saying } from '../phrases';
import { deCount, deFormat as format } from './format';

const { sites, inSites } = deCount;

/** Names of sites, and how many there are beside them. */
export const deNamesAnd = (names: readonly string[], more: number): string =>
  format.and(
    more === 0 ? names : [...names, format.counted(more, { one: 'weiterer', other: 'weitere' })],
  );

/** Texts of areas and their inhabitants, lazy-loaded. */
export const areaWords = {
  partOf: {
    region: '',
    city: 'Kreisfreie Stadt im',
    district: 'Landkreis im',
    municipality: 'Kommune im',
  },
  noSite: 'Hier ist uns kein Fördergebiet bekannt.',
  nearest: 'Am nächsten liegen:',
  /** Where the query has other filters, too. */
  unfilteredTitle: (name: string) => `${name} (ohne Filter)`,
  unfiltered: 'Hier zählt das ganze Gebiet, ohne Ihre weiteren Filter.',
  fact: saying<AreaFact, LabelledValue>({
    sites: ({ count }) => ({ label: 'Standorte', value: format.count(count) }),
    measures: ({ count }) => ({ label: 'Maßnahmen', value: format.count(count) }),
    awarded: ({ eur, years, isIncomplete }) => ({
      label: `bewilligt ${format.years(years)}`,
      value: `${format.euro(eur)} bekannt${isIncomplete ? ' (unvollständig)' : ''}`,
    }),
    noAmount: () => ({ label: 'bewilligt', value: 'kein Betrag veröffentlicht' }),
    withoutAmount: ({ count }) => ({ label: 'ohne veröffentlichten Betrag', value: sites(count) }),
    inhabitants: ({ count }) => ({ label: 'Einwohner', value: format.count(count) }),
    perInhabitant: ({ eur }) => ({
      label: 'bewilligt je Einwohner',
      value: format.euroEach(eur),
    }),
    living: ({ inhabitants, of }) => ({
      label: 'leben in Kommunen mit Fördergebiet',
      value: `${format.percent(inhabitants, of)}${noBreak}% (${format.count(inhabitants)})`,
    }),
    perHead: ({ eur, sites: known, all }) => ({
      label: 'je Einwohner der Fördergebiete',
      value: `${format.euroEach(eur)} (${format.count(known)} von ${inSites(all)})`,
    }),
  }),
  /** What is divided by what; `eur` is known for some of all sites. */
  divided: (eur: number, known: number, all: number) =>
    `Je Einwohner: ${format.euro(eur)} für ${format.count(known)} von ${inSites(all)}, geteilt durch alle Einwohner, nicht nur die der Fördergebiete.`,
  withoutAmount: (names: readonly string[], more: number) =>
    `Ohne veröffentlichten Betrag: ${deNamesAnd(names, more)}.`,
  shared: (value: number) =>
    `Nicht geteilt: das Geld von ${format.counted(value, { one: 'Standort', other: 'Standorten' })}, die auch anderswo liegen.`,
  living: 'In einer Kommune mit Fördergebiet zu leben heißt nicht, in ihm zu leben.',
  /** Why there is no money per inhabitant. */
  noFigure: {
    noSite: 'kein Standort',
    sharedOnly: 'nur gemeinsam mit anderen',
    noAmount: 'kein Betrag veröffentlicht',
    noInhabitants: 'Einwohner nicht bekannt',
  } satisfies Readonly<Record<NoFigure, string>>,
  /** Followed by a link to the publisher. */
  source: (day: Date) => `Einwohner am ${format.date(day)}:`,
  notLoaded: 'Die Einwohnerzahlen sind nicht angekommen.',
  /** Below money per inhabitant: of how many sites. */
  known: (known: number, all: number) =>
    `${format.count(known)} von ${format.count(all)} mit Betrag`,
  municipality: 'Kommune',
  inhabitants: 'Einwohner',
  perInhabitant: 'bewilligt je Einwohner',
  /** In a comparison of sites. */
  town: {
    heading: 'Kommune',
    inhabitants: 'Einwohner der Kommune',
    perInhabitant: 'Alle Standorte der Kommune: bewilligt je Einwohner',
    several: 'liegt in mehreren Kommunen',
  },
  peers: {
    heading: 'Ähnlich große Kommunen',
    of: (name: string) => `Ähnlich groß wie ${name}`,
    explain: (max: number) =>
      `Die nächsten nach Einwohnern: höchstens ${format.count(max)}, keine über anderthalbmal so groß oder so klein. Geteilt sind alle bekannten Beträge durch alle Einwohner.`,
    show: 'Diese Kommunen in den Zahlen vergleichen',
    none: 'Keine andere Kommune in Hessen ist ähnlich groß: Alle sind über anderthalbmal so groß oder so klein.',
  },
};
