import type { Coverage } from '../coverage';
import type { Measure, Participation, Site } from '../site';
import type { Row, TableName } from './tables';

/** From rows of the tables to facts of a site: the same values under the names of the model. */
type Values<N extends TableName> = Row<N>['values'];

export const toParticipation = (row: Values<'participations.csv'>): Participation => ({
  programme: row.programme,
  nameAtIntake: row.name_at_intake,
  intakeYear: row.intake_year,
  endYear: row.end_year,
  source: row.source,
  endSource: row.end_source,
  note: row.note,
});

export const toAllocation = (row: Values<'allocations.csv'>): Site['allocations'][number] => ({
  programme: row.programme,
  year: row.year,
  amountEur: row.amount_eur,
  source: row.source,
  note: row.note,
});

export const toContradiction = (
  row: Values<'contradicting-amounts.csv'>,
): Site['contradictions'][number] => ({
  programme: row.programme,
  year: row.year,
  amountEur: row.amount_eur,
  source: row.source,
});

export const toPartialAmount = (
  row: Values<'partial-amounts.csv'>,
): Site['partialAmounts'][number] => ({
  programme: row.programme,
  year: row.year,
  amountEur: row.amount_eur,
  whatItIs: row.what_it_is,
  source: row.source,
});

export const toMeasure = (row: Values<'measures.csv'>): Measure => ({
  title: row.title,
  type: row.type,
  status: row.status,
  year: row.year,
  costEur: row.cost_eur,
  address: row.address,
  point: row.lon === null || row.lat === null ? null : [row.lon, row.lat],
  placeBasis: row.place_basis,
  placeSource: row.place_source,
  note: row.note,
  source: row.source,
});

export const toCoverage = (row: Values<'coverage.csv'>): Coverage => ({
  programme: row.programme === 'alle' ? null : row.programme,
  year: row.year,
  totalEur: row.total_eur,
  rounded: row.total_is_rounded === 'ja',
  sitesTotal: row.sites_total,
  source: row.source,
});
