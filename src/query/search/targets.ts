import programmeTable from '../../../data/programmes.json' with { type: 'json' };
import type { Area } from '../../model/geo/area';
import type { ListedSite, Measure, Site } from '../../model/site';
import type { ProgrammeId } from '../../model/vocabulary';
import { siteTitle } from '../siteTitle';
import type { Field } from './fieldTexts';

/** What can be found. */
export type Target =
  | { readonly kind: 'site'; readonly site: ListedSite }
  | { readonly kind: 'measure'; readonly site: Site; readonly measure: Measure }
  | { readonly kind: 'area'; readonly area: Area; readonly sites: number }
  | { readonly kind: 'programme'; readonly programme: ProgrammeId };

/** `name`: an alias, `place`: a municipality of the site, `key`: an official key, `former`: until 2019. */
export type OtherKind = 'name' | 'place' | 'key' | 'former';
interface OtherName {
  readonly kind: OtherKind;
  readonly text: string;
}

/** The name under which a target is listed. */
export function labelOf(target: Target): string {
  switch (target.kind) {
    case 'site':
      return siteTitle(target.site);
    case 'measure':
      return target.measure.title;
    case 'area':
      return target.area.name;
    case 'programme':
      return programmeTexts(target.programme)[0]?.[1] ?? target.programme;
  }
}

/** Its other names. */
export function otherNames(target: Target): readonly OtherName[] {
  switch (target.kind) {
    case 'site': {
      const { name, aliases, municipalities, ags } = target.site;
      return [
        { kind: 'name', text: name },
        ...aliases.map((text) => ({ kind: 'name', text }) as const),
        ...municipalities.map((text) => ({ kind: 'place', text }) as const),
        ...ags.map((text) => ({ kind: 'key', text }) as const),
      ];
    }
    case 'measure':
      return [];
    case 'area':
      return [{ kind: 'key', text: target.area.key }];
    case 'programme': {
      const names = programmeTexts(target.programme).filter(([field]) => field === 'alias');
      return names.map(([, text], at) => ({
        kind: at < names.length - 1 ? 'former' : 'name',
        text,
      }));
    }
  }
}

/** The label, then the names that are its own: not the town of a site. */
export const namesOf = (target: Target): readonly string[] => [
  labelOf(target),
  ...otherNames(target).flatMap(({ kind, text }) => (kind === 'place' ? [] : [text])),
];

/** Names of a programme: today's, then former ones and the English one. */
export function programmeTexts(programme: ProgrammeId): readonly (readonly [Field, string])[] {
  const row = programmeTable.find(({ id }) => id === programme);
  if (row === undefined) return [];
  return [
    ['title', row.de],
    ...[...row.former, row.en].map((name) => ['alias', name] as const),
    ['context', row.short],
  ];
}
