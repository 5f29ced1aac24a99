import type { Source } from '../../model/site';
import type { Row, TableName, Tables } from '../../model/tables/tables';
import { type Clear, compareWithTables, type ListSubject } from './judgeEntry';

type Values<N extends TableName> = Row<N>['values'];

/** New rows of the tables, in their own terms. */
export interface ProposedRows {
  readonly 'allocations.csv': readonly Values<'allocations.csv'>[];
  readonly 'contradicting-amounts.csv': readonly Values<'contradicting-amounts.csv'>[];
  readonly 'participations.csv': readonly Values<'participations.csv'>[];
  readonly 'sources.csv': readonly Values<'sources.csv'>[];
}

/** The rows that follow from the entries that are clear; a replaced allocation has the key of an old one. */
export function proposeRows(
  entries: readonly Clear[],
  subject: ListSubject,
  source: Source,
  tables: Tables,
): ProposedRows {
  const { programme, year } = subject;
  const rows = entries.map((entry) => {
    const { siteId, eur: amountEur, note } = entry;
    const outcome = compareWithTables(entry, subject, tables);
    const allocation = { siteId, programme, year, amountEur, source: source.url, note };
    if (outcome === null) return { allocation, contradictions: [] };
    if (outcome.kind !== 'conflict' || outcome.solved === null)
      return { allocation: null, contradictions: [] };
    const { note: _, ...added } = allocation;
    const counted = { ...added, amountEur: outcome.countedEur, source: outcome.source };
    return {
      allocation: outcome.solved === 'replace' ? allocation : null,
      contradictions: [counted, added].filter((row) => !hasContradiction(row, tables)),
    };
  });
  const allocations = rows.flatMap(({ allocation }) => allocation ?? []);
  const contradictions = rows.flatMap((row) => row.contradictions);
  const isUsed = allocations.length + contradictions.length > 0;
  const isKnown = tables['sources.csv'].some(({ values }) => values.url === source.url);
  return {
    'allocations.csv': allocations,
    'contradicting-amounts.csv': contradictions,
    'participations.csv': entries
      .filter(({ siteId }) => !takesPart(siteId, programme, tables))
      .map(({ siteId }) => ({
        siteId,
        programme,
        nameAtIntake: null,
        intakeYear: null,
        endYear: null,
        source: source.url,
        endSource: null,
        note: null,
      })),
    'sources.csv': isUsed && !isKnown ? [source] : [],
  };
}

const hasContradiction = (row: Values<'contradicting-amounts.csv'>, tables: Tables): boolean =>
  tables['contradicting-amounts.csv'].some(
    ({ values }) =>
      values.siteId === row.siteId &&
      values.programme === row.programme &&
      values.year === row.year &&
      values.amountEur === row.amountEur &&
      values.source === row.source,
  );

const takesPart = (siteId: string, programme: string, tables: Tables): boolean =>
  tables['participations.csv'].some(
    ({ values }) => values.siteId === siteId && values.programme === programme,
  );
