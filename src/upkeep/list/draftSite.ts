import type { SiteRecord } from '../../model/tables/siteRecords';
import { type KnownNames, townsIn } from './knownNames';
import type { Entry } from './part';
import { siteIdOf } from './siteIdOf';

/**
 * What a line tells of a site that we do not know yet, in the fields of sites.geojson. Nothing is made
 * up: what neither the line nor our tables say is null, and named in `missing`.
 */
export interface SiteDraft {
  readonly id: string | null;
  readonly name: string | null;
  readonly municipalities: readonly string[];
  readonly ags: readonly string[];
  readonly districts: readonly string[];
  readonly districtAgs: readonly string[];
  readonly missing: readonly string[];
}

/** Fields that a site needs and no list has. */
const neverTold = [
  'nameDocumented',
  'extent',
  'precision',
  'placeBasis',
  'placeSource',
  'summary',
  'geometry',
];

/** The draft of the site of an unmatched entry. */
export function draftSite(
  { places, context }: Pick<Entry, 'places' | 'context'>,
  names: KnownNames,
  records: readonly SiteRecord[],
): SiteDraft {
  const [place = ''] = places;
  const inText = townsIn(place, names);
  const towns = inText.length > 0 ? inText : townsIn(context.town ?? '', names);
  const [first] = towns;
  // "Homberg" alone is two towns, and a line with two towns may mean either.
  const town = towns.length === 1 && first?.length === 1 ? first[0] : undefined;
  const name = nameIn(place, town?.name);
  const neighbour = records.find(({ ags }) => ags.length === 1 && ags[0] === town?.ags);
  const draft = {
    id: town === undefined || name === null ? null : siteIdOf(`${town.name} ${name}`, records),
    name,
    municipalities: town === undefined ? [] : [town.name],
    ags: town === undefined ? [] : [town.ags],
    districts: neighbour?.districts ?? [],
    districtAgs: neighbour?.districtAgs ?? [],
  };
  const empty = Object.entries(draft).flatMap(([field, value]) =>
    value === null || value.length === 0 ? [field] : [],
  );
  return { ...draft, missing: [...empty, ...neverTold] };
}

/** What is left of a text without the town and signs at its ends; null where nothing is. */
function nameIn(place: string, town: string | undefined): string | null {
  const core = (town ?? '').replace(/\s*\(.*\)|\s+(?:a\.|am|v\.|im|an)\s.*/, '');
  const rest = [town ?? '', core].reduce((text, part) => {
    const at = part === '' ? -1 : text.toLowerCase().indexOf(part.toLowerCase());
    return at === -1 ? text : `${text.slice(0, at)} ${text.slice(at + part.length)}`;
  }, place);
  const name = rest
    .replace(/\s+/g, ' ')
    .replace(/^[\s,:;–—()/-]+|(?<![\s,:;–—(/-])[\s,:;–—(/-]+$/g, '')
    .replace(/^([^(]*)\)$/, '$1');
  return /\p{L}{2}/u.test(name) ? name : null;
}
