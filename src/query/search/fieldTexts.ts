import measureTypeTable from '../../../data/measure-types.json' with { type: 'json' };
import programmeTable from '../../../data/programmes.json' with { type: 'json' };
import type { Area } from '../../model/geo/area';
import { isIndependentCity } from '../../model/geo/district';
import type { Measure, Site } from '../../model/site';
import { siteTitle } from '../siteTitle';

/** Where a text of a site stands. */
export type Field =
  | 'title'
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

/** A text in which words are searched. */
export interface FieldText {
  readonly field: Field;
  readonly text: string;
  /** The measure that it belongs to. */
  readonly measure: Measure | null;
}

/**
 * The rank of a field: titles before notes, sites before measures. Words of the last one narrow a
 * search down ("Kita Kassel") and find in the list, but are no reason to suggest something.
 */
export const tierOf: Readonly<Record<Field, number>> = {
  title: 0,
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

const own = (field: Field, text: string | null): FieldText[] =>
  text === null || text === '' ? [] : [{ field, text, measure: null }];
const all = (field: Field, texts: readonly (string | null)[]): FieldText[] =>
  texts.flatMap((text) => own(field, text));

/** All texts of a site that can be searched, those of its measures included. */
export function siteTexts(site: Site): readonly FieldText[] {
  return [
    ...own('title', siteTitle(site)),
    ...all('alias', site.aliases),
    ...all('municipality', site.municipalities),
    ...all('key', site.ags),
    ...own('summary', site.summary),
    ...all(
      'remark',
      site.remarks.map(({ text }) => text),
    ),
    ...site.measures.flatMap(measureTexts),
    ...all(
      'participationNote',
      site.participations.map(({ note }) => note),
    ),
    ...all(
      'allocationNote',
      site.allocations.map(({ note }) => note),
    ),
    ...all(
      'partialAmount',
      site.partialAmounts.map(({ whatItIs }) => whatItIs),
    ),
    ...all(
      'link',
      site.links.map(({ label }) => label),
    ),
    ...all(
      'source',
      site.sources.map(({ title }) => title),
    ),
    ...own('place', site.placeBasis),
    ...own('context', siteContext(site)),
  ];
}

/** The texts of a measure itself. */
export const measureTexts = (measure: Measure): readonly FieldText[] =>
  [
    ...own('measureTitle', measure.title),
    ...own('address', measure.address),
    ...own('measureNote', measure.note),
  ].map((each) => ({ ...each, measure }));

/** Words that narrow sites down: districts, programmes old and new, types of measures, years. */
function siteContext(site: Site): string {
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
    ...site.participations.map(({ nameAtIntake }) => nameAtIntake ?? ''),
    ...site.measureTypes.map((type) => typeNames.get(type) ?? ''),
    ...new Set(years.flatMap((year) => (year === null ? [] : [`${year}`]))),
  ].join(' | ');
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
