import { measureStatuses, measureTypes, programmeIds, sourceKinds } from '../vocabulary';
import { type Cell, decimal, euro, id, oneOf, optional, text, webLink, yearUpTo } from './cells';

/**
 * The tables of data/ and the kind of each column. `currentYear` bounds the years.
 * Columns in the order of the files; all must be present, none may be added without a rule here.
 */
export function tableColumns(currentYear: number) {
  const year = yearUpTo(currentYear);
  const plannedYear = yearUpTo(currentYear, 15);
  const programme = oneOf(programmeIds);
  return {
    'participations.csv': {
      site_id: id,
      programme,
      name_at_intake: optional(text),
      intake_year: optional(year),
      end_year: optional(plannedYear),
      source: webLink,
      end_source: optional(webLink),
      note: optional(text),
    },
    'allocations.csv': {
      site_id: id,
      programme,
      year,
      amount_eur: euro,
      source: webLink,
      note: optional(text),
    },
    'contradicting-amounts.csv': {
      site_id: id,
      programme,
      year,
      amount_eur: euro,
      source: webLink,
    },
    'partial-amounts.csv': {
      site_id: id,
      programme: optional(programme),
      year: optional(year),
      amount_eur: euro,
      what_it_is: text,
      source: webLink,
    },
    'measures.csv': {
      site_id: id,
      title: text,
      type: oneOf(measureTypes),
      status: oneOf(measureStatuses),
      year: optional(plannedYear),
      cost_eur: optional(euro),
      address: optional(text),
      lon: optional(decimal(-180, 180)),
      lat: optional(decimal(-90, 90)),
      place_basis: optional(text),
      place_source: optional(text),
      note: optional(text),
      source: webLink,
    },
    'links.csv': { site_id: id, label: text, url: webLink },
    'remarks.csv': {
      site_id: id,
      audience: oneOf(['public', 'editor']),
      remark: text,
      source: optional(webLink),
    },
    'coverage.csv': {
      programme: oneOf(['alle', ...programmeIds]),
      year,
      sites_total: optional(decimal(0, 10_000)),
      municipalities_total: optional(decimal(0, 10_000)),
      total_eur: euro,
      total_is_rounded: oneOf(['ja', 'nein']),
      source: webLink,
    },
    'sources.csv': { url: webLink, publisher: text, kind: optional(oneOf(sourceKinds)) },
    'aliases.csv': { alias: text, site_id: id },
  } as const;
}

type Columns = ReturnType<typeof tableColumns>;
export type TableName = keyof Columns;
type ValueOf<C> = C extends Cell<infer T> ? T : never;

/** A row that could be read: its values, and its number as a spreadsheet counts (header = 1). */
export interface Row<N extends TableName> {
  readonly row: number;
  readonly values: { readonly [K in keyof Columns[N]]: ValueOf<Columns[N][K]> };
}
export type Tables = { readonly [N in TableName]: readonly Row<N>[] };
