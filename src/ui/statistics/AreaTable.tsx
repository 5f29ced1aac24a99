import { ArrowDown, ArrowUp } from 'lucide-react';
import { memo, useState } from 'react';
import { type NoFigure, noFigure, perInhabitant } from '../../query/statistics/areaFigures';
import type { SitesMoney } from '../../query/statistics/euroByArea';
import { useTexts } from '../../state/texts';
import { areaTextsIn } from '../../text/areaTexts';
import { ScrollRegion } from '../chart/NumbersTable';
import { Named } from '../common/Named';
import styles from './AreaTable.module.css';
import {
  type AreaRow,
  type AreaRows,
  type Column,
  inOrder,
  type Order,
  orderedBy,
  type ShownLevel,
} from './areaRows';
import { useStatisticsTexts } from './Figure';
import { useChooseArea } from './useChooseArea';

interface AreaTableProps {
  readonly figures: AreaRows;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
  readonly highlighted: string | null;
  readonly onHighlight: (key: string | null) => void;
}

/** Rows of a long table before all are asked for. */
const fewRows = 15;

/** Figures of each area, whose name is a button that filters by it; heads are buttons that sort. */
export function AreaTable({ figures, order, onOrder, highlighted, onHighlight }: AreaTableProps) {
  const words = useStatisticsTexts().areas;
  const { level, money, rows } = figures;
  const [allRows, setAllRows] = useState(false);
  const isLong = level === 'municipality' && rows.length > fewRows;
  const sorted = inOrder(rows, order);
  const columns: readonly Column[] = ['name', 'sum', 'inhabitants', 'perHead', 'sites'];
  const shown = level === 'district' ? [...columns, 'living' as const] : columns;
  return (
    <div className={styles.side}>
      <ScrollRegion label={words.heading}>
        <table className={styles.table}>
          <thead>
            <tr>
              {shown.map((column) => (
                <Head key={column} column={column} level={level} order={order} onOrder={onOrder} />
              ))}
            </tr>
          </thead>
          <tbody onPointerLeave={() => onHighlight(null)}>
            {(isLong && !allRows ? sorted.slice(0, fewRows) : sorted).map((row) => (
              <AreaRowView
                key={row.area.key}
                row={row}
                level={level}
                highlighted={row.area.key === highlighted}
                onHighlight={onHighlight}
              />
            ))}
          </tbody>
          {money.several === null ? null : (
            <tbody>
              <tr>
                <th scope="row">
                  <span className={styles.plain}>{words.severalRow[level]}</span>
                </th>
                <td>
                  <Sum money={money.several} reason={null} />
                </td>
                <td colSpan={2} />
                <td>
                  <Known money={money.several} />
                </td>
                {level === 'district' ? <td /> : null}
              </tr>
            </tbody>
          )}
          <tfoot>
            <Total figures={figures} />
          </tfoot>
        </table>
      </ScrollRegion>
      {isLong ? (
        <button type="button" className={styles.more} onClick={() => setAllRows(!allRows)}>
          {allRows ? words.showFewer : words.showRows(rows.length)}
        </button>
      ) : null}
    </div>
  );
}

interface HeadProps extends Pick<AreaTableProps, 'order' | 'onOrder'> {
  readonly column: Column;
  readonly level: ShownLevel;
}

function Head({ column, level, order, onOrder }: HeadProps) {
  const t = useTexts();
  const words = useStatisticsTexts().areas;
  const labels: Readonly<Record<Column, string>> = {
    name: words.names[level],
    sites: words.sites,
    sum: words.modes.sum,
    inhabitants: areaTextsIn[t.id].inhabitants,
    perHead: words.modes.perHead,
    living: words.livingIn,
  };
  const sorted = order.by === column;
  const Arrow = order.descending ? ArrowDown : ArrowUp;
  const direction = order.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={sorted ? direction : undefined}>
      <button
        type="button"
        className={styles.sort}
        onClick={() => onOrder(orderedBy(column, order))}
      >
        {labels[column]}
        {sorted ? <Arrow aria-hidden="true" size={14} /> : null}
      </button>
    </th>
  );
}

interface AreaRowProps {
  readonly row: AreaRow;
  readonly level: ShownLevel;
  readonly highlighted: boolean;
  readonly onHighlight: (key: string | null) => void;
}

/** Memoised: a pointer over hundreds of rows changes two of them. */
const AreaRowView = memo(({ row, level, highlighted, onHighlight }: AreaRowProps) => {
  const t = useTexts();
  const words = useStatisticsTexts().areas;
  const { area, money, inhabitants, perInhabitantEur, living } = row;
  const reason = noFigure(row);
  return (
    <tr data-highlighted={highlighted || undefined} onPointerEnter={() => onHighlight(area.key)}>
      <th scope="row">
        <NameButton row={row} level={level} onHighlight={onHighlight} />
        {money === null || money.shared === 0 ? null : (
          <small>{words.shared[level](money.shared)}</small>
        )}
        {level === 'municipality' ? <Without money={money} /> : null}
      </th>
      <td>
        <Sum money={money} reason={reason} />
      </td>
      <td>{inhabitants === null ? null : t.format.count(inhabitants)}</td>
      <td>{perInhabitantEur === null ? null : t.format.euroEach(perInhabitantEur)}</td>
      <td>{money === null ? null : <Known money={money} />}</td>
      {level === 'district' ? (
        <td>{living === null ? null : words.share(living.inhabitants, living.of)}</td>
      ) : null}
    </tr>
  );
});

/** Maximum number of sites that are named in a row. */
const maxNamed = 3;

/** The sites whose amounts are missing in the sum beside. */
function Without({ money }: { money: SitesMoney | null }) {
  const words = useStatisticsTexts().areas;
  const sites = money?.withoutAmount ?? [];
  if (sites.length === 0 || money?.eur == null) return null;
  const names = sites.slice(0, maxNamed).map(({ name }) => name);
  return (
    <small>
      <Named>{words.without(names, sites.length - names.length)}</Named>
    </small>
  );
}

function NameButton({
  row: { area, name },
  level,
  onHighlight,
}: Pick<AreaRowProps, 'row' | 'level' | 'onHighlight'>) {
  const { chosen, choose } = useChooseArea(level);
  return (
    <button
      type="button"
      className={styles.name}
      aria-pressed={chosen.includes(area.key)}
      onClick={() => choose(area.key)}
      onFocus={() => onHighlight(area.key)}
      onBlur={() => onHighlight(null)}
    >
      <Named>{name}</Named>
    </button>
  );
}

/** The known money, or why there is none. */
function Sum({ money, reason }: { money: SitesMoney | null; reason: NoFigure | null }) {
  const t = useTexts();
  if (money?.eur != null) return <>{t.format.euro(money.eur)}</>;
  return <span className={styles.aside}>{areaTextsIn[t.id].noFigure[reason ?? 'noAmount']}</span>;
}

/** Of how many sites an amount is known. */
function Known({ money: { sites, withoutAmount } }: { money: SitesMoney }) {
  const words = useStatisticsTexts().areas;
  return <>{words.part(sites - withoutAmount.length, sites)}</>;
}

/** Each site and each inhabitant once. */
function Total({ figures: { level, money, living } }: { figures: AreaRows }) {
  const t = useTexts();
  const words = useStatisticsTexts().areas;
  const { isFiltered } = useChooseArea(level);
  const people = living?.of ?? null;
  // A site that is also in areas beside the asked ones can not be divided by their inhabitants.
  const each = isFiltered && money.several !== null ? null : perInhabitant(money.all.eur, people);
  return (
    <tr>
      <th scope="row">{words.all}</th>
      <td>
        <Sum money={money.all} reason={null} />
      </td>
      <td>{people === null ? null : t.format.count(people)}</td>
      <td>{each === null ? null : t.format.euroEach(each)}</td>
      <td>
        <Known money={money.all} />
      </td>
      {level === 'district' ? (
        <td>{living === null ? null : words.share(living.inhabitants, living.of)}</td>
      ) : null}
    </tr>
  );
}
