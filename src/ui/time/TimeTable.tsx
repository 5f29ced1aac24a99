import { Table2, X } from 'lucide-react';
import { useRef, useState } from 'react';
import type { MoneyInTime } from '../../query/moneyInTime';
import { useTexts } from '../../state/texts';
import button from '../common/Button.module.css';
import styles from './TimeTable.module.css';
import { YearsTable } from './YearsTable';

/** The numbers of the strip as a table, in a dialog. */
export function TimeTable({ money }: { money: MoneyInTime }) {
  const t = useTexts();
  const words = t.time.table;
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const show = () => {
    dialog.current?.showModal();
    setOpen(true);
  };
  return (
    <>
      <button
        type="button"
        className={button.button}
        data-icon=""
        aria-label={words.open}
        title={words.open}
        aria-haspopup="dialog"
        onClick={show}
      >
        <Table2 aria-hidden="true" size={18} />
      </button>
      <dialog
        ref={dialog}
        className={styles.dialog}
        aria-label={t.time.heading}
        onClose={() => setOpen(false)}
      >
        {open ? (
          <div className={styles.content}>
            <div className={styles.head}>
              <h2>{t.time.heading}</h2>
              <button
                type="button"
                className={button.button}
                data-icon=""
                aria-label={words.close}
                onClick={() => dialog.current?.close()}
              >
                <X aria-hidden="true" size={20} />
              </button>
            </div>
            <YearsTable money={money} />
          </div>
        ) : null}
      </dialog>
    </>
  );
}
