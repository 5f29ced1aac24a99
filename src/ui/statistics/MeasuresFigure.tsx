import { scaleLinear } from 'd3-scale';
import { type MeasureStatus, measureStatuses } from '../../model/vocabulary';
import {
  type MeasuresByType,
  measuresByType,
  type StatusCounts,
} from '../../query/statistics/measuresByType';
import { useSelection, useView } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { ChartLegend } from './ChartLegend';
import { Figure } from './Figure';
import { NumbersTable } from './NumbersTable';
import { fillOf } from './Patterns';
import styles from './Rows.module.css';
import { Traced } from './Traced';
import { useStatisticsTexts } from './useStatisticsTexts';

/** From what is done to what is not known. */
const statuses: readonly MeasureStatus[] = ['fertig', 'im-bau', 'geplant', 'unbekannt'];

/** Measures by type and status. */
export function MeasuresFigure() {
  const t = useTexts();
  const words = useStatisticsTexts();
  const { sites } = useView();
  const query = useSelection((selection) => selection.query);
  const measures = measuresByType(sites, query);
  const [most] = measures.types;
  const finding =
    most === undefined
      ? words.measures.none
      : words.measures.finding(t.measureType(most.type).name, most.count, measures.count);
  return (
    <Figure heading={words.measures.heading} sentences={[finding]}>
      {most === undefined ? null : (
        <>
          <ChartLegend
            entries={statuses
              .filter((status) => measures.byStatus[status] > 0)
              .map((status) => ({
                kind: status,
                label: `${t.detail.measures.status[status]}: ${t.format.count(measures.byStatus[status])}`,
              }))}
          />
          <Rows measures={measures} />
          <MeasuresTable measures={measures} />
          <Traced>{words.measures.traced}</Traced>
        </>
      )}
    </Figure>
  );
}

function Rows({ measures: { types } }: { measures: MeasuresByType }) {
  const t = useTexts();
  const words = useStatisticsTexts();
  const x = scaleLinear([0, types[0]?.count ?? 1], [0, 100]);
  const label = words.chart(
    words.measures.chart,
    types.map(({ type, count }) => `${t.measureType(type).name}: ${t.format.count(count)}`),
  );
  return (
    <div className={styles.rows} role="img" aria-label={label}>
      {types.map(({ type, count, byStatus }) => (
        <div key={type} className={styles.row}>
          <span>{t.measureType(type).short}</span>
          <svg aria-hidden="true">
            {pieces(byStatus).map(({ status, from, value }) => (
              <rect
                key={status}
                x={`${x(from)}%`}
                width={`${x(value)}%`}
                height="100%"
                fill={fillOf(status)}
              >
                <title>{`${t.detail.measures.status[status]}: ${t.format.count(value)}`}</title>
              </rect>
            ))}
          </svg>
          <span>{t.format.count(count)}</span>
        </div>
      ))}
    </div>
  );
}

function pieces(byStatus: StatusCounts) {
  let end = 0;
  return statuses
    .map((status) => {
      const from = end;
      end += byStatus[status];
      return { status, from, value: byStatus[status] };
    })
    .filter(({ value }) => value > 0);
}

function MeasuresTable({ measures: { types, count, byStatus } }: { measures: MeasuresByType }) {
  const t = useTexts();
  const words = useStatisticsTexts().measures;
  const counts = (of: StatusCounts, sum: number) => [
    ...measureStatuses.map((status) => t.format.count(of[status])),
    t.format.count(sum),
  ];
  return (
    <NumbersTable
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
