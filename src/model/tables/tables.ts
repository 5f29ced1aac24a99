import { coverageRemarkSchema } from '../coverage';
import {
  allocationSchema,
  contradictionSchema,
  linkSchema,
  measureSchema,
  partialAmountSchema,
  participationSchema,
  sourceSchema,
} from '../site';
import { meaningKinds } from '../synonym';
import { programmeIds } from '../vocabulary';
import {
  type Cell,
  day,
  decimal,
  euro,
  id,
  inhabitants,
  oneOf,
  optional,
  partialDateUpTo,
  postcode,
  text,
  webLink,
  yearUpTo,
} from './cells';
import { columnsOf } from './columns';

/**
 * The tables of data/ and the rule of each column, by field; the names in the files are those of
 * `columnOf`, in the order of the files. All must be present, none may be added without a rule.
 * @param currentYear bounds the years
 */
export function tableColumns(currentYear: number) {
  const ofSite = <S extends Parameters<typeof columnsOf>[0]>(schema: S) => ({
    siteId: id,
    ...columnsOf(schema, currentYear),
  });
  return {
    'participations.csv': ofSite(participationSchema),
    'allocations.csv': ofSite(allocationSchema),
    'contradicting-amounts.csv': ofSite(contradictionSchema),
    'partial-amounts.csv': ofSite(partialAmountSchema),
    'measures.csv': ofSite(measureSchema),
    'links.csv': ofSite(linkSchema),
    'remarks.csv': {
      siteId: id,
      audience: oneOf(['public', 'editor']),
      remark: text,
      source: optional(webLink),
    },
    'coverage.csv': {
      programme: oneOf(['alle', ...programmeIds]),
      year: yearUpTo(currentYear),
      sitesTotal: optional(decimal(0, 10_000)),
      municipalitiesTotal: optional(decimal(0, 10_000)),
      totalEur: euro,
      totalIsRounded: oneOf(['ja', 'nein']),
      source: webLink,
    },
    'population.csv': {
      ags: text,
      name: text,
      inhabitants,
      date: day,
      source: webLink,
    },
    'postcodes.csv': {
      postcode,
      ags: text,
      name: text,
      lon: decimal(-180, 180),
      lat: decimal(-90, 90),
    },
    'coverage-remarks.csv': columnsOf(coverageRemarkSchema, currentYear),
    'sources.csv': columnsOf(sourceSchema, currentYear),
    'editions.csv': { date: partialDateUpTo(currentYear), what: text },
    'aliases.csv': { alias: text, siteId: id },
    'synonyms.csv': {
      word: text,
      kind: oneOf(meaningKinds),
      means: text,
      explanation: optional(text),
      source: optional(webLink),
    },
    'leichte-sprache.csv': {
      siteId: id,
      text,
      basedOn: text,
      date: partialDateUpTo(currentYear),
    },
  } as const;
}

export type Columns = ReturnType<typeof tableColumns>;
export type TableName = keyof Columns;
type ValueOf<C> = C extends Cell<infer T> ? T : never;

/** A row that could be read: its values, and its number in a spreadsheet (header = 1). */
export interface Row<N extends TableName> {
  readonly row: number;
  readonly values: { readonly [K in keyof Columns[N]]: ValueOf<Columns[N][K]> };
}
export type Tables = { readonly [N in TableName]: readonly Row<N>[] };
