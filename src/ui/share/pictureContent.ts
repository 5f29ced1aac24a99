import { onlyTownKnown } from '../../model/onlyTownKnown';
import { pointOf } from '../../model/places';
import type { ListedSite, LngLat, Site } from '../../model/site';
import { isFormer } from '../../model/sums';
import { type SymbolKind, symbolKind } from '../../model/symbol';
import { type ProgrammeId, programmeIds } from '../../model/vocabulary';
import { inSpan } from '../../model/yearSpan';
import { countedAllocations, countedEur, shownProgramme } from '../../query/money/counted';
import { moneyByYear } from '../../query/money/moneyByYear';
import { moneyInTime } from '../../query/money/moneyInTime';
import { emptyQuery, type Query } from '../../query/query';
import { siteTitle } from '../../query/siteTitle';
import { totals } from '../../query/totals';
import type { Texts } from '../../text/texts';
import { type Column, moneyColumn } from '../chart/columns';
import { type Selected, selectionSentences } from './selectionText';
import { siteSentences } from './siteText';

/** A symbol on the map of the picture. */
export interface PictureSymbol {
  readonly point: LngLat;
  readonly kind: SymbolKind;
  /** Null: no amount is published; the symbol is hollow. */
  readonly amountEur: number | null;
  /** Only the town is known, not the place in it: a bar crosses the symbol. */
  readonly townOnly: boolean;
  readonly former: boolean;
}

/** What a picture shows, before layout, without what only a saved one says: where it comes from. */
export interface PictureMotif {
  readonly brand: string;
  readonly title: string;
  /** Whole sentences, the most important first. */
  readonly sentences: readonly string[];
  readonly programmes: readonly { readonly kind: SymbolKind; readonly name: string }[];
  /** Empty where no amount is published. */
  readonly years: readonly Column<SymbolKind>[];
  readonly chartHeading: string;
  readonly noAmount: string;
  /** The meaning of the bar across a symbol. */
  readonly townOnly: string;
  /** The meaning of hatches in the chart. */
  readonly hatched: string;
  /** The meaning of symbol sizes; '' for a single one. */
  readonly size: string;
  /** What is said of the year with the most. */
  readonly largest: (eur: number, year: number) => string;
  readonly symbols: readonly PictureSymbol[];
  /** Towns of the sites, for a map that is zoomed to them. */
  readonly towns: readonly { readonly name: string; readonly point: LngLat }[];
  /** Marks a single site, so that it is easy to find on the map. */
  readonly marked: boolean;
}

/** Everything a saved picture shows. */
export interface PictureContent extends PictureMotif {
  /** Owners of the map, name of the page and day; the address follows. */
  readonly credit: string;
  readonly address: string;
  readonly sources: string;
}

/** Maximum number of source names in a picture. */
const maxSources = 5;

export function sitePicture(
  t: Texts,
  site: Site,
  currentYear: number,
  address: string,
  now: Date,
): PictureContent {
  const publishers = [...new Set(site.sources.map(({ publisher }) => publisher))];
  const named = publishers.slice(0, maxSources);
  return {
    ...siteMotif(t, site, currentYear),
    ...origin(t, address, now),
    sources: t.share.picture.sources(named.join(', '), publishers.length - named.length),
  };
}

export function siteMotif(t: Texts, site: Site, currentYear: number): PictureMotif {
  return {
    ...common(t),
    title: siteTitle(site),
    sentences: siteSentences(t, site, currentYear),
    programmes: programmeNames(t, site.programmes),
    years: moneyByYear(site, currentYear).map(({ year, allocations }) =>
      moneyColumn(year, allocations),
    ),
    symbols: symbolsOf([site], emptyQuery, currentYear),
    towns: [],
    marked: true,
    hatched: t.share.picture.noAmount,
    size: '',
  };
}

export const selectionPicture = (
  t: Texts,
  selected: Selected,
  address: string,
  now: Date,
): PictureContent => ({
  ...selectionMotif(t, selected),
  ...origin(t, address, now),
  sources: t.share.picture.sourcesOnPage,
});

export function selectionMotif(t: Texts, selected: Selected): PictureMotif {
  const { sites, query, currentYear } = selected;
  const sums = totals(sites, query);
  const years = columnsOf(selected);
  const isCompared = years.some(({ missing = 0 }) => missing > 0);
  return {
    ...common(t),
    // The sum is in the sentences, beside what is not published.
    title: t.result.main({ ...sums, sitesWithoutAmount: sums.sites }),
    sentences: selectionSentences(t, selected),
    programmes: programmeNames(t, drawnProgrammes(sites, query)),
    years,
    largest: isCompared ? t.share.picture.known : t.format.euroShort,
    hatched: isCompared ? t.time.missing : t.share.picture.noAmount,
    symbols: symbolsOf(sites, query, currentYear),
    towns: townsOf(selected),
    marked: false,
    size: t.map.size,
  };
}

const common = (t: Texts) => ({
  brand: t.title,
  chartHeading: t.share.picture.moneyByYear,
  noAmount: t.share.picture.noAmount,
  townOnly: t.map.townOnly,
  largest: t.format.euroShort,
});

const origin = (t: Texts, address: string, now: Date) => ({
  credit: [t.map.attribution, t.title, t.format.date(now)].join(' · '),
  address,
});

/** Each family of programmes once, by its first name. */
function programmeNames(
  t: Texts,
  programmes: readonly ProgrammeId[],
): PictureContent['programmes'] {
  const byKind = new Map<SymbolKind, string>();
  for (const id of programmes) {
    const kind = symbolKind(id);
    byKind.set(kind, byKind.has(kind) ? t.map.pact : t.programme(id).plain);
  }
  return [...byKind].map(([kind, name]) => ({ kind, name }));
}

/** Programmes that colour a symbol or a column. */
const drawnProgrammes = (sites: readonly ListedSite[], query: Query): readonly ProgrammeId[] => {
  const drawn = new Set(
    sites.flatMap((site) => [
      shownProgramme(site, query),
      ...countedAllocations(site, query).map(({ programme }) => programme),
    ]),
  );
  return programmeIds.filter((id) => drawn.has(id));
};

/** As in the strip of years: with what our lists miss of the published totals. */
function columnsOf({
  all,
  query,
  coverage,
  currentYear,
  areas,
}: Selected): PictureContent['years'] {
  const { years } = moneyInTime(all, query, coverage, currentYear, areas);
  const asked = { from: query.from ?? 0, to: query.to ?? Number.POSITIVE_INFINITY };
  const shown = years.filter(({ year }) => inSpan(year, asked));
  const known = shown.filter(({ amountEur }) => amountEur !== null);
  const first = query.from ?? known[0]?.year;
  if (first === undefined || known.length === 0) return [];
  return shown
    .filter(({ year }) => year >= first)
    .map(({ year, parts, missingEur }) => ({ ...moneyColumn(year, parts), missing: missingEur }));
}

function townsOf({ sites, areas }: Selected): PictureContent['towns'] {
  const own = new Set(sites.flatMap(({ ags }) => ags));
  return areas.flatMap((area) => {
    if (area.kind !== 'municipality' || !own.has(area.key)) return [];
    const point = pointOf(area);
    return point === null ? [] : { name: area.name, point };
  });
}

const symbolsOf = (
  sites: readonly ListedSite[],
  query: Query,
  currentYear: number,
): readonly PictureSymbol[] =>
  sites
    .flatMap((site) => {
      const programme = shownProgramme(site, query);
      if (programme === undefined) return [];
      return {
        point: site.symbolPoint,
        kind: symbolKind(programme),
        amountEur: countedEur(site, query),
        townOnly: onlyTownKnown(site),
        former: isFormer(site, currentYear),
      };
    })
    .toSorted((a, b) => (b.amountEur ?? 0) - (a.amountEur ?? 0));
