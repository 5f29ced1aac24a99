import measureTypeTable from '../../../data/measure-types.json' with { type: 'json' };
import programmeTable from '../../../data/programmes.json' with { type: 'json' };
import type { FactPlace } from '../../model/factPlace';
import type { Area } from '../../model/geo/area';
import { isIndependentCity } from '../../model/geo/district';
import type { ListedSite, Measure, Site } from '../../model/site';
import { siteTitle } from '../siteTitle';

/** Where a text of a site stands; `name` is the title of a measure, searched by itself. */
export type Field =
  | 'title'
  | 'name'
  | 'alias'
  | 'municipality'
  | 'key'
  | 'measureTitle'
  | 'summary'
  | 'remark'
  | 'address'
  | 'measureNote'
  | 'participationNote'
  | 'allocationNote'
  | 'partialAmount'
  | 'link'
  | 'source'
  | 'place'
  | 'context';

type ListedPlace = Extract<FactPlace, { readonly index: number }>['list'];

/** A text in which words are searched. */
export interface FieldText {
  readonly field: Field;
  readonly text: string;
  /** Where it can be brought into view; null for names, which the page shows anyway. */
  readonly place: FactPlace | null;
  /** The measure that it belongs to. */
  readonly measure: Measure | null;
}

/**
 * The rank of a field: titles before notes, sites before measures. Words of the last one narrow a
 * search down ("Kita Kassel") and find in the list, but are no reason to suggest something.
 */
export const tierOf: Readonly<Record<Field, number>> = {
  title: 0,
  name: 0,
  alias: 1,
  municipality: 1,
  key: 2,
  measureTitle: 3,
  summary: 4,
  remark: 5,
  address: 5,
  measureNote: 5,
  participationNote: 6,
  allocationNote: 6,
  partialAmount: 6,
  link: 7,
  source: 7,
  place: 7,
  context: 8,
};
export const contextTier = tierOf.context;

/** Common names of areas by kind: "Landkreis Kassel" is not the city. */
const kindWords: Readonly<Record<Area['kind'], string>> = {
  region: 'Regierungsbezirk Bezirk',
  city: 'kreisfreie Stadt',
  district: 'Landkreis Kreis',
  municipality: 'Kommune Gemeinde Stadt',
};

const programmeNames = new Map<string, string>(
  programmeTable.map(({ id, de, en, short, former }) => [
    id,
    [de, en, short, ...former].join(' | '),
  ]),
);
const typeNames = new Map<string, string>(
  measureTypeTable.map(({ id, de, en, short }) => [id, `${de} | ${short} | ${en}`]),
);

const own = (field: Field, text: string | null, place: FactPlace | null = null): FieldText[] =>
  text === null || text === '' ? [] : [{ field, text, place, measure: null }];

/** A text of each entry of a list. */
const each = <T>(
  field: Field,
  list: ListedPlace,
  entries: readonly T[],
  textOf: (entry: T) => string | null,
): FieldText[] => entries.flatMap((entry, index) => own(field, textOf(entry), { list, index }));

/** All texts of a site that can be searched, those of its measures included. */
export function siteTexts(site: ListedSite): readonly FieldText[] {
  return [
    ...own('title', siteTitle(site)),
    // What the title leaves out: "Innenstadt Friedrichsdorf".
    ...own('alias', site.name),
    ...site.aliases.flatMap((alias) => own('alias', alias)),
    ...site.municipalities.flatMap((town) => own('municipality', town)),
    ...site.ags.flatMap((key) => own('key', key)),
    ...(isWhole(site) ? detailTexts(site) : []),
    ...siteContext(site).flatMap((text) => own('context', text)),
  ];
}

/** Whether more is known of a site than the list has. */
export const isWhole = (site: ListedSite): site is Site => 'summary' in site;

/** What the list does not have. */
function detailTexts(site: Site): readonly FieldText[] {
  return [
    ...own('summary', site.summary, { list: 'summary' }),
    ...each('remark', 'remarks', site.remarks, ({ text }) => text),
    ...site.measures.flatMap(measureTexts),
    ...each('participationNote', 'participations', site.participations, ({ note }) => note),
    ...each('allocationNote', 'allocations', site.allocations, ({ note }) => note),
    ...each('partialAmount', 'partialAmounts', site.partialAmounts, ({ whatItIs }) => whatItIs),
    ...each('link', 'links', site.links, ({ label }) => label),
    ...each('source', 'sources', site.sources, ({ title }) => title),
    ...own('place', site.placeBasis, { list: 'placeBasis' }),
  ];
}

/** The texts of a measure itself. @param index its number among the measures of its site */
export const measureTexts = (measure: Measure, index: number): readonly FieldText[] => {
  const place: FactPlace = { list: 'measures', index };
  return [
    ...own('measureTitle', measure.title, place),
    ...own('address', measure.address, place),
    ...own('measureNote', measure.note, place),
  ].map((text) => ({ ...text, measure }));
};

/** Words that narrow sites down: districts, programmes old and new, types of measures, years. */
function siteContext(site: ListedSite): readonly string[] {
  const years = [
    ...site.participations.flatMap(({ intakeYear, endYear }) => [intakeYear, endYear]),
    ...site.allocations.map(({ year }) => year),
    ...site.measures.map(({ year }) => year),
  ];
  return [
    ...site.districts,
    ...site.districtAgs,
    ...site.districtAgs.map((key) => kindWords[isIndependentCity(key) ? 'city' : 'district']),
    ...site.programmes.map((id) => programmeNames.get(id) ?? ''),
    ...(isWhole(site) ? site.participations.map(({ nameAtIntake }) => nameAtIntake ?? '') : []),
    ...site.measureTypes.map((type) => typeNames.get(type) ?? ''),
    ...new Set(years.flatMap((year) => (year === null ? [] : [`${year}`]))),
  ];
}

/** Words that narrow measures down: where they are, what they are, and when. */
export const measureContext = (site: Site, measure: Measure): string =>
  [
    siteTitle(site),
    ...site.municipalities,
    ...site.ags,
    typeNames.get(measure.type) ?? '',
    measure.year ?? '',
  ].join(' | ');

/** Words that narrow areas down. */
export const areaContext = ({ kind }: Area): string => kindWords[kind];
