import { type MeasureStatus, measureStatuses } from '../../model/vocabulary';
import {
  type MeasuresByType,
  measuresByType,
  type StatusCounts,
} from '../../query/statistics/measuresByType';
import { useQuestion, useView } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { stack } from '../chart/columns';
import { Legend } from '../chart/Patterns';
import { Figure, FoldedTable, Traced, useStatisticsTexts } from './Figure';
import { Rows } from './Rows';

/** In the order of the stack. */
const statuses: readonly MeasureStatus[] = ['fertig', 'im-bau', 'geplant', 'unbekannt'];

/** Measures by type and status. */
export function MeasuresFigure() {
  const t = useTexts();
  const words = useStatisticsTexts();
  const { sites } = useView();
  const { query } = useQuestion();
  const measures = measuresByType(sites, query);
  const [top] = measures.types;
  const finding =
    top === undefined
      ? words.measures.none
      : words.measures.finding(t.measureType(top.type).name, top.count, measures.count);
  return (
    <Figure heading={words.measures.heading} sentences={[finding]}>
      {top === undefined ? null : (
        <>
          <Legend
            entries={statuses
              .filter((status) => measures.byStatus[status] > 0)
              .map((status) => ({
                kind: status,
                label: `${t.detail.measures.status[status]}: ${t.format.count(measures.byStatus[status])}`,
              }))}
          />
          <MeasureRows measures={measures} />
          <MeasuresTable measures={measures} />
          <Traced>{words.measures.traced}</Traced>
        </>
      )}
    </Figure>
  );
}

function MeasureRows({ measures: { types } }: { measures: MeasuresByType }) {
  const t = useTexts();
  const words = useStatisticsTexts();
  const label = words.chart(
    words.measures.chart,
    types.map(({ type, count }) => `${t.measureType(type).name}: ${t.format.count(count)}`),
  );
  return (
    <Rows
      label={label}
      rows={types.map(({ type, count, byStatus }) => ({
        key: type,
        name: t.measureType(type).short,
        pieces: stack(statuses.map((kind) => ({ kind, value: byStatus[kind] }))).map((piece) => ({
          ...piece,
          title: `${t.detail.measures.status[piece.kind]}: ${t.format.count(byStatus[piece.kind])}`,
        })),
        value: t.format.count(count),
      }))}
    />
  );
}

function MeasuresTable({ measures: { types, count, byStatus } }: { measures: MeasuresByType }) {
  const t = useTexts();
  const words = useStatisticsTexts().measures;
  const counts = (of: StatusCounts, sum: number) => [
    ...measureStatuses.map((status) => t.format.count(of[status])),
    t.format.count(sum),
  ];
  return (
    <FoldedTable
      heading={words.heading}
      columns={[
        words.type,
        ...measureStatuses.map((status) => t.detail.measures.status[status]),
        words.sum,
      ]}
      rows={types.map((of) => ({
        key: of.type,
        cells: [t.measureType(of.type).name, ...counts(of.byStatus, of.count)],
      }))}
      foot={[words.all, ...counts(byStatus, count)]}
    />
  );
}
