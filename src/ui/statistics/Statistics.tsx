import { conditionsOf } from '../../query/conditions';
import { knownShare } from '../../query/money/knownShare';
import { shortfall } from '../../query/money/shortfall';
import { useApp, useQuestion, useView } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { Patterns } from '../chart/Patterns';
import { Named } from '../common/Named';
import { PrintLine } from '../common/PrintLine';
import { EmptyResult } from '../results/EmptyResult';
import { WithCoverageNotes } from '../sources/CoverageNotes';
import { AreasFigure } from './AreasFigure';
import { CompletenessFigure } from './CompletenessFigure';
import { useStatisticsTexts } from './Figure';
import { MeasuresFigure } from './MeasuresFigure';
import { MoneyFigure } from './MoneyFigure';
import { SpansFigure } from './SpansFigure';
import styles from './Statistics.module.css';

/** Statistics of the sites in the list: a figure for each question. */
export function Statistics() {
  const t = useTexts();
  const { sites } = useView();
  return (
    <section className={styles.statistics} id="zahlen" aria-labelledby={headingId} tabIndex={-1}>
      <div className={styles.column}>
        <h2 id={headingId} className={styles.heading}>
          {t.narrow.statistics}
        </h2>
        {sites.length === 0 ? (
          <EmptyResult />
        ) : (
          <>
            <Scope />
            <Patterns />
            <MoneyFigure />
            <AreasFigure />
            <MeasuresFigure />
            <SpansFigure />
            <WithCoverageNotes>
              <CompletenessFigure />
            </WithCoverageNotes>
          </>
        )}
        <div className={styles.printed}>
          <PrintLine address={thisAddress} />
        </div>
      </div>
    </section>
  );
}

const headingId = 'zahlen-titel';
const thisAddress = () => location.href;

/** Which sites the statistics are about, in the words of the sentence above the list. */
function Scope() {
  const t = useTexts();
  const words = useStatisticsTexts();
  const { sites: all, context, currentYear } = useApp();
  const { sites, totals } = useView();
  const { query } = useQuestion();
  const conditions = t.result.conditions(conditionsOf(t, query, context.areas, currentYear));
  const share = knownShare(query, { ...context, sites: all });
  const missing = t.result.shortfallInFull(shortfall(sites, query, currentYear, share));
  return (
    <p className={styles.scope}>
      {words.for} <strong>{t.result.main(totals)}</strong>
      {missing === '' ? null : ` (${missing})`}, <Named>{conditions}</Named>
    </p>
  );
}
