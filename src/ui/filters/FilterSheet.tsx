import { FilterDialog } from './FilterDialog';
import styles from './FilterSheet.module.css';

/** Narrow screens: the filters without a place of their own in a sheet. */
export const FilterSheet = () => (
  <div className={styles.sheetArea}>
    <FilterDialog sheet main />
  </div>
);
