import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import type { YearSpan } from '../../model/yearSpan';
import { type MoneyInTime, moneyInTime } from '../../query/money/moneyInTime';
import { useActions, useApp, useQuestion, useSelection } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { media, useMedia, usePrinting } from '../common/useMedia';
import { chosenSpan, limitsOf } from './chosenSpan';
import { foldedYears } from './foldedYears';
import { TimeButtons } from './TimeButtons';
import { TimeReadout } from './TimeReadout';
import styles from './TimeStrip.module.css';
import { YearPlot } from './YearPlot';

/** Money of the found sites by year, and a range slider over the years. Collapsed where there is little room. */
export function TimeStrip() {
  const t = useTexts();
  const { sites, context, currentYear } = useApp();
  const { query } = useQuestion();
  const money = moneyInTime(sites, query, context.coverage, currentYear, context.areas);
  const printing = usePrinting();
  // Paper can not be unfolded.
  const beside = useSelection((selection) => selection.selectedId !== null);
  const low = useMedia(media.foldsYears);
  const lowBeside = useMedia(media.foldsYearsBesideSite);
  const folds = (low || (lowBeside && beside)) && !printing;
  const [unfolded, setUnfolded] = useState(false);
  const heading = useId();
  const body = useId();
  return (
    <section className={styles.strip} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        {folds ? (
          <button
            type="button"
            className={styles.fold}
            aria-expanded={unfolded}
            aria-controls={body}
            onClick={() => setUnfolded(!unfolded)}
          >
            {t.time.heading}
            <ChevronDown aria-hidden="true" size={20} />
          </button>
        ) : (
          t.time.heading
        )}
      </h2>
      <div id={body} className={styles.body} hidden={folds && !unfolded}>
        {folds && !unfolded ? null : <Body money={money} />}
      </div>
    </section>
  );
}

function Body({ money }: { money: MoneyInTime }) {
  const query = useSelection((selection) => selection.query);
  const { setYears } = useActions();
  const [pointedYear, setPointedYear] = useState<number | null>(null);
  const [table, setTable] = useState(false);
  const [early, setEarly] = useState(false);
  const { sites } = useApp();
  const folded = foldedYears(sites, money, query);
  const years =
    early || folded === null ? money.years : money.years.filter(({ year }) => year > folded.to);
  const limits: YearSpan = { from: years[0]?.year ?? 0, to: years.at(-1)?.year ?? 0 };
  const chosen = chosenSpan(query, limits);
  const select = (span: YearSpan | null) =>
    span === null ? setYears(null, null) : setYears(...limitsOf(span, limits));
  const pointed = pointedYear === null ? null : { from: pointedYear, to: pointedYear };
  return (
    <>
      <TimeButtons
        money={money}
        table={table}
        onTable={setTable}
        limits={limits}
        early={folded === null ? null : { years: folded, shown: early, onShow: setEarly }}
        onClear={chosen && (() => select(null))}
      />
      <TimeReadout
        money={money}
        span={pointed ?? chosen ?? limits}
        onRemarks={() => setTable(true)}
      />
      <YearPlot
        years={years}
        limits={limits}
        chosen={chosen}
        pointed={pointed}
        onSelect={select}
        onPoint={setPointedYear}
      />
    </>
  );
}
