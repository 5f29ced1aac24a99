import { SlidersHorizontal } from 'lucide-react';
import { choiceCount } from '../../query/query';
import { useActions, useSelection, useView } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import button from '../common/Button.module.css';
import { Dialog } from '../common/Dialog';
import { FilterMenus } from './FilterMenus';
import styles from './FilterSheet.module.css';
import { ProgrammeFilter } from './ProgrammeFilter';

/** Narrow screens: the filters without a place of their own in a sheet, with the live count on its button. */
export function FilterSheet() {
  const t = useTexts();
  const open = useSelection((selection) => selection.filtersOpen);
  const active = useSelection(({ query }) => choiceCount(query));
  const { setFiltersOpen } = useActions();
  const close = () => setFiltersOpen(false);
  return (
    <div className={styles.sheetArea}>
      <button
        type="button"
        className={button.button}
        data-main=""
        aria-haspopup="dialog"
        onClick={() => setFiltersOpen(true)}
      >
        <SlidersHorizontal aria-hidden="true" size={18} />
        {t.filters.open(active)}
      </button>
      <Dialog
        heading={t.filters.heading}
        closeLabel={t.filters.close}
        open={open}
        onClose={close}
        sheet
      >
        <div className={styles.body}>
          <ProgrammeFilter />
          <FilterMenus withProgrammes={false} />
        </div>
        <div className={styles.foot}>
          <ShowButton onClick={close} />
        </div>
      </Dialog>
    </div>
  );
}

/** Counts only while the sheet is open. */
function ShowButton({ onClick }: { onClick: () => void }) {
  const t = useTexts();
  const { totals } = useView();
  return (
    <button type="button" className={button.button} data-main="" onClick={onClick}>
      {t.filters.show(totals.sites)}
    </button>
  );
}
