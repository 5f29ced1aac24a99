import { SlidersHorizontal, X } from 'lucide-react';
import { type RefObject, useEffect, useRef } from 'react';
import { choiceCount } from '../../query/query';
import { useActions, useSelection, useView } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import button from '../common/Button.module.css';
import { LiveRegion } from '../common/LiveRegion';
import sheet from '../common/Sheet.module.css';
import { useSheetDrag } from '../common/useSheetDrag';
import styles from './FilterSheet.module.css';
import { Filters } from './Filters';

/** Narrow screens: the filters in a sheet of their own, with the live count on its button. */
export function FilterSheet() {
  const t = useTexts();
  const open = useSelection((selection) => selection.filtersOpen);
  const active = useSelection(({ query }) => choiceCount(query));
  const actions = useActions();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <div className={styles.sheetArea}>
      <button
        type="button"
        className={button.button}
        data-main=""
        aria-haspopup="dialog"
        onClick={() => actions.setFiltersOpen(true)}
      >
        <SlidersHorizontal aria-hidden="true" size={18} />
        {t.filters.open(active)}
      </button>
      <dialog
        ref={dialog}
        className={styles.sheet}
        aria-label={t.filters.heading}
        onClose={() => actions.setFiltersOpen(false)}
      >
        {open ? (
          <SheetContent dialog={dialog} onClose={() => actions.setFiltersOpen(false)} />
        ) : null}
      </dialog>
    </div>
  );
}

interface SheetContentProps {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly onClose: () => void;
}

function SheetContent({ dialog, onClose }: SheetContentProps) {
  const t = useTexts();
  const { totals } = useView();
  const pull = useSheetDrag(dialog, onClose);
  return (
    <div className={styles.content}>
      <div className={`${styles.head} ${sheet.head}`} {...pull}>
        <h2>{t.filters.heading}</h2>
        <button
          type="button"
          className={button.button}
          data-icon=""
          onClick={onClose}
          aria-label={t.filters.close}
        >
          <X aria-hidden="true" size={20} />
        </button>
      </div>
      <div className={styles.body}>
        <Filters />
      </div>
      <div className={styles.foot}>
        <button type="button" className={button.button} data-main="" onClick={onClose}>
          {t.filters.show(totals.sites)}
        </button>
      </div>
      <LiveRegion />
    </div>
  );
}
