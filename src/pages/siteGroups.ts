import type { Area } from '../model/geo/area';
import { groupBy } from '../model/groupBy';
import type { Population } from '../model/population';
import type { Site } from '../model/site';
import { programmeIds } from '../model/vocabulary';
import { isInArea } from '../query/inArea';
import { linkValue } from '../query/linkValue';
import { shortfall } from '../query/money/shortfall';
import { emptyQuery, type Query } from '../query/query';
import { type AreaFact, areaFacts } from '../query/statements/areaFacts';
import { type WholeArea, wholeArea } from '../query/statements/wholeArea';
import { totals } from '../query/totals';
import type { Texts } from '../text/texts';

/** Folders of the pages about several sites, from the folder of the language. */
export const groupFolders = ['kommune', 'kreis', 'programm'] as const;
export type GroupFolder = (typeof groupFolders)[number];

/** A municipality, a district or a programme with its sites. */
export interface SiteGroup {
  readonly folder: GroupFolder;
  /** Its page, from the folder of the language: `kommune/kassel/`. */
  readonly page: string;
  readonly name: string;
  /** The same choice on the map: `kommune=06611000`. */
  readonly search: string;
  /** The district of a municipality; null for all others, and for an independent city. */
  readonly within: SiteGroup | null;
  /** What finds its sites. */
  readonly query: Query;
  readonly sites: readonly Site[];
  readonly facts: readonly AreaFact[];
  /** The municipality or district, and what its figures rest on; null for a programme. */
  readonly area: WholeArea | null;
}

interface Facts {
  readonly sites: readonly Site[];
  readonly areas: readonly Area[];
  readonly population: Population | null;
  readonly currentYear: number;
}

/**
 * All groups that have sites, municipalities first. An independent city is one of the
 * municipalities, not of the districts as well: two pages would say the same.
 */
export function siteGroups(t: Texts, facts: Facts): readonly SiteGroup[] {
  const of = (kind: Area['kind']) =>
    facts.areas.filter(
      (area) => area.kind === kind && facts.sites.some((site) => isInArea(site, area.key)),
    );
  const districts = areaGroups(t, 'kreis', of('district'), facts);
  return [
    ...areaGroups(t, 'kommune', of('municipality'), facts, districts),
    ...districts,
    ...programmeGroups(t, facts),
  ];
}

/** Of two areas with one name, each has its key in the address. */
function areaGroups(
  t: Texts,
  folder: GroupFolder,
  areas: readonly Area[],
  facts: Facts,
  districts: readonly SiteGroup[] = [],
): readonly SiteGroup[] {
  const collator = new Intl.Collator('de');
  const times = groupBy(areas, ({ name }) => addressOf(name));
  return areas
    .toSorted((a, b) => collator.compare(a.name, b.name))
    .map((area) => {
      const address = addressOf(area.name);
      const isAlone = times.get(address)?.length === 1;
      const whole = wholeArea(area, facts);
      return {
        folder,
        page: `${folder}/${isAlone ? address : `${address}-${area.key}`}/`,
        name: t.area.name(area),
        search: searchOf(folder, area.key),
        within: districts.find(({ search }) => search === searchOf('kreis', area.parent)) ?? null,
        query: { ...emptyQuery, [folder === 'kreis' ? 'districts' : 'municipalities']: [area.key] },
        sites: facts.sites.filter((site) => whole.sites.includes(site)),
        facts: whole.facts,
        area: whole,
      };
    });
}

/** Money counts where it is of the programme, as on the map. */
const programmeGroups = (t: Texts, { sites, currentYear }: Facts): readonly SiteGroup[] =>
  programmeIds.flatMap((id): readonly SiteGroup[] => {
    const own = sites.filter(({ programmes }) => programmes.includes(id));
    if (own.length === 0) return [];
    const query: Query = { ...emptyQuery, programmes: [id] };
    const summary = {
      sites: own,
      totals: totals(own, query),
      isIncomplete: shortfall(own, query, currentYear, null) !== null,
      perHead: null,
    };
    return [
      {
        folder: 'programm',
        page: `programm/${addressOf(id)}/`,
        name: t.programme(id).name,
        search: searchOf('programm', id),
        within: null,
        query,
        sites: own,
        facts: areaFacts(summary),
        area: null,
      },
    ];
  });

const searchOf = (folder: GroupFolder, key: string | null): string => `${folder}=${key}`;

/** "Limburg a. d. Lahn" is `limburg-a-d-lahn`. */
const addressOf = (name: string): string =>
  linkValue(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
