import { tableNames } from '../../../text/upkeep/columns';
import { compareWords as words } from '../../../text/upkeep/compare';
import field from '../../../ui/common/Field.module.css';
import { Segments } from '../../../ui/common/Segments';
import type { Difference } from '../../compare/compareDrafts';
import { Choice } from '../Choice';
import styles from '../Filters.module.css';
import type { DifferenceOrder } from './DifferenceList';
import { countsOf, type DifferenceFilter } from './shownDifferences';

interface DifferenceFiltersProps {
  readonly differences: readonly Difference[];
  readonly filter: DifferenceFilter;
  readonly onFilter: (filter: DifferenceFilter) => void;
  readonly order: DifferenceOrder;
  readonly onOrder: (order: DifferenceOrder) => void;
}

/** Which differences are shown, and in which order. */
export function DifferenceFilters(props: DifferenceFiltersProps) {
  const { differences, filter, onFilter, order, onOrder } = props;
  const { tables, kinds } = countsOf(differences);
  return (
    <search className={styles.filters} aria-label={words.filters}>
      <Segments
        legend={words.order}
        name="vergleich-ordnung"
        options={['site', 'list']}
        labels={words.orders}
        chosen={order}
        onChoose={onOrder}
        className={styles.segments}
      />
      <Choice
        label={words.table}
        any={words.any}
        counts={tables}
        nameOf={(table) => tableNames[table]}
        chosen={filter.table}
        onChoose={(table) => onFilter({ ...filter, table })}
      />
      <Choice
        label={words.kind}
        any={words.any}
        counts={kinds}
        nameOf={(kind) => words.kinds[kind]}
        chosen={filter.kind}
        onChoose={(kind) => onFilter({ ...filter, kind })}
      />
      <label className={styles.choice}>
        {words.text}
        <input
          type="search"
          className={field.field}
          value={filter.text}
          onChange={({ target }) => onFilter({ ...filter, text: target.value })}
        />
      </label>
    </search>
  );
}
