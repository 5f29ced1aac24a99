import programmeTable from '../../../data/programmes.json' with { type: 'json' };
import type { Area } from '../../model/geo/area';
import { districtKeys } from '../../model/geo/district';
import { perSite } from '../../model/perSite';
import type { Measure, Site } from '../../model/site';
import { type ProgrammeId, programmeIds } from '../../model/vocabulary';
import { siteTitle } from '../siteTitle';
import { kindWords } from './areaWords';
import { fold } from './fold';
import { type Names, nameOf, type OtherName } from './nameRank';
import { searchText } from './searchText';

/** The target of a suggestion. */
export type Target =
  | { readonly kind: 'site'; readonly site: Site }
  | { readonly kind: 'measure'; readonly site: Site; readonly measure: Measure }
  | { readonly kind: 'area'; readonly area: Area; readonly sites: number }
  | { readonly kind: 'programme'; readonly programme: ProgrammeId };

/** A possible suggestion with its names. */
export interface Candidate extends Names {
  readonly target: Target;
}

const other = (kind: OtherName['kind'], text: string): OtherName => ({ kind, ...nameOf(text) });

export const siteCandidate = perSite(
  (site: Site): Candidate => ({
    target: { kind: 'site', site },
    label: nameOf(siteTitle(site)),
    others: [
      ...site.aliases.map((alias) => other('name', alias)),
      ...site.municipalities
        .filter((place) => !siteTitle(site).includes(place))
        .map((place) => other('place', place)),
      ...site.ags.map((key) => other('key', key)),
    ],
    context: searchText(site),
  }),
);

export const measureCandidates = perSite((site: Site): readonly Candidate[] => {
  const context = fold([siteTitle(site), ...site.municipalities].join(' '));
  return site.measures.map((measure) => ({
    target: { kind: 'measure', site, measure },
    label: nameOf(measure.title),
    others: [],
    context,
  }));
});

let last:
  | { areas: readonly Area[]; sites: readonly Site[]; made: readonly Candidate[] }
  | undefined;

/** All areas, regions last: "Kassel" rather means the city or the district. */
export function areaCandidates(
  areas: readonly Area[],
  sites: readonly Site[],
): readonly Candidate[] {
  if (last?.areas === areas && last.sites === sites) return last.made;
  const inDistricts = tally(sites.flatMap(({ districtAgs }) => districtKeys(districtAgs)));
  const inMunicipalities = tally(sites.flatMap(({ ags }) => ags));
  const made = areas
    .toSorted((a, b) => Number(a.kind === 'region') - Number(b.kind === 'region'))
    .map((area): Candidate => {
      const counts = area.kind === 'municipality' ? inMunicipalities : inDistricts;
      return {
        target: { kind: 'area', area, sites: counts.get(area.key) ?? 0 },
        label: nameOf(area.name),
        others: [other('key', area.key)],
        context: kindWords[area.kind],
      };
    });
  last = { areas, sites, made };
  return made;
}

function tally(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

export const programmeCandidates: readonly Candidate[] = programmeIds.flatMap((programme) =>
  programmeTable
    .filter(({ id }) => id === programme)
    .map(
      ({ de, en, short, former }): Candidate => ({
        target: { kind: 'programme', programme },
        label: nameOf(de),
        others: [...former.map((name) => other('former', name)), other('name', en)],
        context: fold(short),
      }),
    ),
);
