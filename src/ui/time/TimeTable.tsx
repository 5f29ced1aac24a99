import { Table2 } from 'lucide-react';
import { Fragment } from 'react';
import { type ProgrammeId, programmeIds } from '../../model/vocabulary';
import type { MoneyInTime } from '../../query/money/moneyInTime';
import { useApp } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { NumbersTable, ScrollRegion } from '../chart/NumbersTable';
import button from '../common/Button.module.css';
import { Dialog } from '../common/Dialog';
import { Named } from '../common/Named';
import { useCoverageNotes, WithCoverageNotes } from '../sources/CoverageNotes';
import { CoverageRemarks, useCoverageSource } from '../sources/CoverageRemarks';
import styles from './TimeTable.module.css';
import { useRemarks } from './useRemarks';

interface TimeTableProps {
  readonly money: MoneyInTime;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** A button that opens the numbers of the strip as a table, in a dialog. */
export function TimeTable({ money, open, onOpen }: TimeTableProps) {
  const t = useTexts();
  const words = t.time.table;
  return (
    <>
      <button
        type="button"
        className={button.button}
        data-icon=""
        aria-label={words.open}
        title={words.open}
        aria-haspopup="dialog"
        onClick={() => onOpen(true)}
      >
        <Table2 aria-hidden="true" size={18} />
      </button>
      <Dialog
        heading={t.time.heading}
        closeLabel={words.close}
        open={open}
        onClose={() => onOpen(false)}
      >
        <WithCoverageNotes>
          <YearsTable money={money} />
        </WithCoverageNotes>
      </Dialog>
    </>
  );
}

/** Sums by year and programme, the latest year first, and the completeness of each year. */
function YearsTable({ money: { years, narrowed } }: { money: MoneyInTime }) {
  const t = useTexts();
  const words = t.time.table;
  const remarksOf = useRemarks(useCoverageNotes());
  const parts = years.flatMap((year) => year.parts);
  const programmes = programmeIds.filter((id) => parts.some(({ programme }) => programme === id));
  const unknown = years.filter(({ amountEur }) => amountEur === null).length;
  const sumOf = (counted: typeof parts) =>
    t.format.euro(counted.reduce((sum, { amountEur }) => sum + amountEur, 0));
  return (
    <ScrollRegion label={words.open} className={styles.scroll}>
      <p className={styles.explain}>{words.explain}</p>
      <NumbersTable
        className={styles.table}
        columns={[
          words.year,
          ...programmes.map((programme) => t.programme(programme).short),
          words.sum,
          words.completeness,
        ]}
        rows={years.toReversed().map((of) => ({
          key: of.year,
          cells: [
            of.year,
            ...programmes.map((programme) => (
              <Fragment key={programme}>
                <Amount eur={of.parts.find((part) => part.programme === programme)?.amountEur} />
                {narrowed ? null : <PublishedTotal year={of.year} programme={programme} />}
              </Fragment>
            )),
            <Amount key="sum" eur={of.amountEur ?? undefined} />,
            <Fragment key="completeness">
              <Named>{t.time.completeness(of.completeness)}</Named>
              <CoverageRemarks remarks={remarksOf(of.year)} />
            </Fragment>,
          ],
        }))}
        foot={[
          words.all,
          ...programmes.map((id) => sumOf(parts.filter(({ programme }) => programme === id))),
          sumOf(parts),
          unknown === 0 ? '' : t.time.yearsWithout(unknown),
        ]}
      />
    </ScrollRegion>
  );
}

function Amount({ eur }: { eur: number | undefined }) {
  const t = useTexts();
  if (eur === undefined) return <span className={styles.none}>{t.time.table.none}</span>;
  return <>{t.format.euro(eur)}</>;
}

/** The published total of a year and programme, linked to its source. */
function PublishedTotal({ year, programme }: { year: number; programme: ProgrammeId }) {
  const t = useTexts();
  const { coverage } = useApp().context;
  const nameOf = useCoverageSource();
  const total = coverage.find((entry) => entry.year === year && entry.programme === programme);
  if (total === undefined) return null;
  return (
    <a className={styles.of} href={total.source} title={nameOf(total.source)}>
      {t.time.table.of(total.totalEur, total.rounded)}
    </a>
  );
}
