import { Table2 } from 'lucide-react';
import { useState } from 'react';
import type { MoneyInTime } from '../../query/money/moneyInTime';
import { useTexts } from '../../state/texts';
import button from '../common/Button.module.css';
import { Dialog } from '../common/Dialog';
import { YearsTable } from './YearsTable';

/** The numbers of the strip as a table, in a dialog. */
export function TimeTable({ money }: { money: MoneyInTime }) {
  const t = useTexts();
  const words = t.time.table;
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={button.button}
        data-icon=""
        aria-label={words.open}
        title={words.open}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <Table2 aria-hidden="true" size={18} />
      </button>
      <Dialog
        heading={t.time.heading}
        closeLabel={words.close}
        open={open}
        onClose={() => setOpen(false)}
      >
        <YearsTable money={money} />
      </Dialog>
    </>
  );
}
