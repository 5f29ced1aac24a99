import type { Site, Source } from '../site';
import type { Tables } from './tables';

type Facts = Pick<
  Site,
  | 'participations'
  | 'areaSource'
  | 'populationSource'
  | 'boundarySource'
  | 'allocations'
  | 'contradictions'
  | 'partialAmounts'
  | 'measures'
  | 'remarks'
>;

/** The sources of a site in the order in which its panel shows them: their positions are their numbers. */
export function usedSources(facts: Facts, known: ReadonlyMap<string, Source>): readonly Source[] {
  const urls = [
    ...facts.participations.flatMap((part) => [part.source, part.endSource]),
    facts.areaSource,
    facts.populationSource,
    facts.boundarySource,
    ...[
      ...facts.allocations,
      ...facts.contradictions,
      ...facts.partialAmounts,
      ...facts.measures,
      ...facts.remarks,
    ].map((fact) => fact.source),
  ];
  return sourcesOf(urls, known);
}

/** The sources of some addresses, each once, in the order of their first appearance. */
export function sourcesOf(
  urls: readonly (string | null)[],
  known: ReadonlyMap<string, Source>,
): readonly Source[] {
  const unique = [...new Set(urls)].filter((url) => url !== null);
  return unique.map((url) => known.get(url) ?? unlistedSource(url));
}

/** The sources of the tables by their addresses. */
export const knownSources = (tables: Tables): ReadonlyMap<string, Source> =>
  new Map(tables['sources.csv'].map(({ values }) => [values.url, values]));

/** A page that sources.csv does not list yet appears under its domain, with an unknown kind. */
const unlistedSource = (url: string): Source => ({
  url,
  publisher: new URL(url).hostname.replace(/^www\.(?=.)/, ''),
  kind: null,
  title: null,
  date: null,
});
