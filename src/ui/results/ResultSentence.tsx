import { useApp, useSelection, useView } from '../../state/hooks';
import { de } from '../../text/de';
import { conditionsOf } from './conditions';
import styles from './ResultSentence.module.css';

/** Says what is shown, to eyes and to screen readers: how many, where, how much, which filters. */
export function ResultSentence() {
  const query = useSelection((selection) => selection.query);
  const playing = useSelection((selection) => selection.playing);
  const { totals } = useView();
  const { context, currentYear } = useApp();
  const conditions = de.result.conditions(conditionsOf(query, context.areas, currentYear));
  const rest = [conditions, ...de.result.scope(totals), de.result.withoutAmount(totals)].filter(
    (part) => part !== '',
  );
  return (
    <p className={styles.sentence} role="status" aria-live={playing ? 'off' : undefined}>
      <strong>{de.result.main(totals)}</strong> <span>{rest.join('\u00a0· ')}</span>
    </p>
  );
}
