import Papa from 'papaparse';
import districtsTable from '../../../data/boundaries/districts.csv?raw';
import type { Boundaries } from '../../model/geo/boundaries';
import { metresOutside } from '../../model/geo/geometry';
import { isWebLink, type LngLat } from '../../model/site';
import { listDelimiter } from '../../model/tables/tableSchema';
import { addRows, type Step } from '../draft/changes';
import type { Draft } from '../draft/draft';
import type { SiteDraft } from '../list/draftSite';
import { siteIdOf } from '../list/siteIdOf';
import { placeCell } from './placeSteps';

/** What is asked for a new site, as texts of fields; '' is not answered. */
export interface SiteForm {
  readonly id: string;
  readonly name: string;
  /** Whether a source names the area, and not only its municipality: `ja` or `nein`. */
  readonly nameDocumented: '' | 'ja' | 'nein';
  /** Keys of its municipalities. */
  readonly ags: readonly string[];
  readonly extent: '' | 'point' | 'municipalities';
  readonly precision: '' | 'site' | 'neighbourhood' | 'municipality';
  readonly lon: string;
  readonly lat: string;
  readonly placeBasis: string;
  readonly placeSource: string;
  readonly summary: string;
  readonly programme: string;
  readonly intakeYear: string;
  /** Of the participation. */
  readonly source: string;
}

export type SiteField = keyof SiteForm;

const emptyForm: SiteForm = {
  ...{ id: '', name: '', nameDocumented: '', ags: [], extent: '', precision: '' },
  ...{ lon: '', lat: '', placeBasis: '', placeSource: '', summary: '' },
  ...{ programme: '', intakeYear: '', source: '' },
};

/** The form with what a line of a list tells; nothing is made up. */
export const formOf = (known: Partial<SiteDraft> = {}): SiteForm => ({
  ...emptyForm,
  id: known.id ?? '',
  name: known.name ?? '',
  ags: known.ags ?? [],
});

/** What is wrong with an answer. */
export type FormProblem =
  | 'missing'
  | 'taken'
  | 'notAnId'
  | 'notALink'
  | 'notAYear'
  | 'notAPlace'
  | 'outside';

/** What keeps the site from being founded, by field. @param currentYear bounds the years */
export function formProblems(
  form: SiteForm,
  draft: Draft,
  boundaries: Boundaries,
  currentYear: number,
): ReadonlyMap<SiteField, FormProblem> {
  const found = new Map<SiteField, FormProblem>();
  const optional: readonly SiteField[] = ['intakeYear'];
  for (const [field, value] of Object.entries(form) as [SiteField, string | readonly string[]][])
    if (
      !optional.includes(field) &&
      (typeof value === 'string' ? value.trim() : value).length === 0
    )
      found.set(field, 'missing');
  const note = (field: SiteField, wrong: boolean, problem: FormProblem) => {
    if (wrong && !found.has(field)) found.set(field, problem);
  };
  const ids = new Set(draft.tables['sites.csv'].map(({ cells }) => cells.id));
  note('id', !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(form.id), 'notAnId');
  note('id', ids.has(form.id), 'taken');
  note('source', !isWebLink(form.source), 'notALink');
  const year = Number(form.intakeYear);
  note(
    'intakeYear',
    form.intakeYear !== '' && !(year >= 1971 && year <= currentYear + 1),
    'notAYear',
  );
  const [lng, lat] = [Number(form.lon), Number(form.lat)];
  const isPlace = Number.isFinite(lng) && Number.isFinite(lat);
  note('lon', !isPlace, 'notAPlace');
  note('lat', !isPlace, 'notAPlace');
  const union = boundaries.union(form.ags);
  note('lon', isPlace && union !== null && metresOutside([lng, lat], union) > 250, 'outside');
  return found;
}

/** The id that data/README.md wants for a town and a name; '' where it can not be said, or is taken. */
export function proposedId(form: SiteForm, draft: Draft, boundaries: Boundaries): string {
  const [first] = form.ags;
  const town = first === undefined ? undefined : boundaries.municipality(first);
  if (town === undefined || form.name.trim() === '') return '';
  const records = draft.tables['sites.csv'].map(({ cells }) => ({ id: cells.id ?? '' }));
  return siteIdOf(`${town.name} ${form.name}`, records) ?? '';
}

/** The step that founds the site: its row and its participation. */
export function foundSite(form: SiteForm, draft: Draft, boundaries: Boundaries): Step {
  const towns = form.ags.flatMap((ags) => boundaries.municipality(ags) ?? []);
  const districtAgs = [...new Set(towns.map((town) => town.districtAgs))];
  const site = {
    id: form.id,
    name: form.name.trim(),
    name_documented: form.nameDocumented === 'ja' ? 'true' : 'false',
    municipalities: towns.map(({ name }) => name).join(listDelimiter),
    ags: towns.map(({ ags }) => ags).join(listDelimiter),
    districts: districtAgs.map(districtName).join(listDelimiter),
    district_ags: districtAgs.join(listDelimiter),
    extent: form.extent,
    precision: form.precision,
    place_basis: form.placeBasis.trim(),
    place_source: form.placeSource.trim(),
    summary: form.summary.trim(),
    lon: placeCell(Number(form.lon)),
    lat: placeCell(Number(form.lat)),
  };
  const participation = {
    site_id: form.id,
    programme: form.programme,
    intake_year: form.intakeYear.trim(),
    source: form.source.trim(),
  };
  const ofSite = addRows(draft, 'sites.csv', [site]);
  // Keys go on from those of the site.
  const next = { ...draft, nextKey: draft.nextKey + ofSite.length };
  return {
    what: 'site',
    changes: [...ofSite, ...addRows(next, 'participations.csv', [participation])],
  };
}

const districts = new Map(
  Papa.parse<Readonly<Record<string, string>>>(districtsTable, {
    header: true,
    skipEmptyLines: true,
  }).data.map(({ ags = '', name = '' }) => [ags, name]),
);

/** As it stands in the tables; the key where it is not known. */
const districtName = (ags: string): string => districts.get(ags) ?? ags;

/** Municipalities whose names begin with a text, then those that have it elsewhere; at most eight. */
export function townsLike(text: string, boundaries: Boundaries) {
  const typed = text.trim().toLocaleLowerCase('de');
  if (typed === '') return [];
  const all = boundaries.municipalities().map((town) => ({
    ...town,
    at: town.name.toLocaleLowerCase('de').indexOf(typed),
  }));
  return all
    .filter(({ at }) => at >= 0)
    .sort((a, b) => Number(a.at > 0) - Number(b.at > 0) || a.name.localeCompare(b.name, 'de'))
    .slice(0, 8);
}

/** A point of the form, for the map; null where it has none. */
export const pointOfForm = ({ lon, lat }: SiteForm): LngLat | null =>
  lon.trim() === '' || lat.trim() === '' || !Number.isFinite(Number(lon) + Number(lat))
    ? null
    : [Number(lon), Number(lat)];
