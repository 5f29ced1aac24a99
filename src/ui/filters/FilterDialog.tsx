import { SlidersHorizontal } from 'lucide-react';
import type { ReactNode } from 'react';
import { choiceCount } from '../../query/query';
import { useActions, useSelection, useView } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import button from '../common/Button.module.css';
import { Dialog } from '../common/Dialog';
import styles from './FilterDialog.module.css';
import { FilterMenus } from './FilterMenus';
import { ProgrammeFilter } from './ProgrammeFilter';

interface FilterDialogProps {
  /** At the lower edge of a narrow screen, else in the middle. */
  readonly sheet: boolean;
  /** The button is the main one of its row. */
  readonly main?: boolean;
  /** What stands above the programmes. */
  readonly children?: ReactNode;
}

/** The filters behind one button, with the count of active ones on it and of what they find below them. */
export function FilterDialog({ sheet, main = false, children }: FilterDialogProps) {
  const t = useTexts();
  const open = useSelection((selection) => selection.filtersOpen);
  const active = useSelection(({ query }) => choiceCount(query));
  const { setFiltersOpen } = useActions();
  const close = () => setFiltersOpen(false);
  return (
    <>
      <button
        type="button"
        className={button.button}
        data-main={main ? '' : undefined}
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
        sheet={sheet}
      >
        <div className={styles.body}>
          {children}
          <ProgrammeFilter />
          <FilterMenus withProgrammes={false} />
        </div>
        <div className={styles.foot}>
          <ShowButton onClick={close} />
        </div>
      </Dialog>
    </>
  );
}

/** Counts only while the dialog is open. */
function ShowButton({ onClick }: { onClick: () => void }) {
  const t = useTexts();
  const { totals } = useView();
  return (
    <button type="button" className={button.button} data-main="" onClick={onClick}>
      {t.filters.show(totals.sites)}
    </button>
  );
}
