import { useContext } from 'react';
import { useTexts } from '../../state/texts';
import { reportTextsIn } from '../../text/reportTexts';
import { onPlainClick } from '../common/onPlainClick';
import { anchors } from '../sources/anchors';
import styles from './ReportHint.module.css';
import { ReportContext } from './reportContext';

/** Beside the facts: a link to the form for reporting errors in them. */
export function ReportHint() {
  const words = reportTextsIn[useTexts().id];
  if (useContext(ReportContext) === null) return null;
  return (
    <a className={styles.hint} href={`#${anchors.report}`} onClick={onPlainClick(openReport)}>
      {words.question} {words.open}
    </a>
  );
}

/** Without scripts the plain link is enough. */
function openReport(): void {
  const report = document.getElementById(anchors.report);
  if (!(report instanceof HTMLDetailsElement)) return;
  report.open = true;
  report.querySelector('summary')?.focus({ preventScroll: true });
  report.scrollIntoView({ block: 'center' });
}
