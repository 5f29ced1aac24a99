import { inOurForm } from '../../../intake/cellForms';
import { isWebLink, type Source } from '../../../model/site';
import { partialDateUpTo } from '../../../model/tables/cells';
import { firstYear, type ProgrammeId, programmeIds, sourceKinds } from '../../../model/vocabulary';
import type { DraftRow } from '../../draft/draft';
import { longestList } from '../../list/listText';
import { programmeIn, yearIn } from '../../list/programmeNames';

/** What a person has typed about a list. */
export interface ListFields {
  readonly list: string;
  readonly programme: string;
  readonly year: string;
  readonly url: string;
  readonly publisher: string;
  readonly kind: string;
  readonly title: string;
  readonly date: string;
}

export const emptyFields: ListFields = {
  ...{ list: '', programme: '', year: '' },
  ...{ url: '', publisher: '', kind: '', title: '', date: '' },
};

/** A list, and what it is about. */
export interface ListRequest {
  readonly list: string;
  readonly programme: ProgrammeId;
  readonly year: number;
  readonly source: Source;
}

/** The fields in which something is wrong. */
export type FieldFault = Extract<
  keyof ListFields,
  'list' | 'programme' | 'year' | 'url' | 'publisher' | 'date'
>;

/** The row of sources.csv with a link. */
export const knownSource = (
  url: string,
  sources: readonly DraftRow[],
): DraftRow['cells'] | undefined => sources.find(({ cells }) => cells.url === url.trim())?.cells;

/** A list and what it is about, or the fields that are missing. @param currentYear a programme may be a year ahead */
export function readFields(
  fields: ListFields,
  sources: readonly DraftRow[],
  currentYear: number,
): { readonly request: ListRequest | null; readonly faults: readonly FieldFault[] } {
  const faults: FieldFault[] = [];
  const programme = programmeIds.find((id) => id === fields.programme);
  const year = Number(fields.year.trim());
  if (fields.list.trim() === '' || fields.list.length > longestList) faults.push('list');
  if (programme === undefined) faults.push('programme');
  if (!(Number.isInteger(year) && year >= firstYear && year <= currentYear + 1))
    faults.push('year');
  const source = readSource(fields, sources, currentYear, faults);
  if (programme === undefined || faults.length > 0) return { request: null, faults };
  return { request: { list: fields.list, programme, year, source }, faults };
}

function readSource(
  fields: ListFields,
  sources: readonly DraftRow[],
  currentYear: number,
  faults: FieldFault[],
): Source {
  const url = fields.url.trim();
  const known = knownSource(url, sources);
  if (!isWebLink(url)) faults.push('url');
  const { publisher = '', kind = '', title = '', date = '' } = known ?? fields;
  if (known === undefined && publisher.trim() === '') faults.push('publisher');
  const rule = partialDateUpTo(currentYear);
  const day = inOurForm(date, 'date', rule, '');
  if (known === undefined && day !== '' && !('value' in rule(day))) faults.push('date');
  return {
    url,
    publisher: publisher.trim(),
    kind: sourceKinds.find((id) => id === kind) ?? null,
    title: title.trim() || null,
    date: day || null,
  };
}

/** What the beginning of a list says it is about, where a person has not said so yet. */
export function subjectIn(fields: ListFields): Pick<ListFields, 'programme' | 'year'> {
  const lines = fields.list.slice(0, 2_000).split('\n').slice(0, 10);
  const first = <T>(find: (line: string) => T | null): T | undefined =>
    lines.map(find).find((found) => found !== null) ?? undefined;
  return {
    programme: fields.programme || (first(programmeIn) ?? ''),
    year: fields.year || `${first(yearIn) ?? ''}`,
  };
}
