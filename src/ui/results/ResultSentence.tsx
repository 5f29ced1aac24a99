import { useApp, useSelection, useSpoken, useView } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { conditionsOf } from './conditions';
import styles from './ResultSentence.module.css';

/** Says what is shown, to eyes and to screen readers: how many, where, how much, which filters. */
export function ResultSentence() {
  const t = useTexts();
  const query = useSelection((selection) => selection.query);
  const playing = useSelection((selection) => selection.playing);
  const { totals } = useView();
  const { context, currentYear } = useApp();
  const conditions = t.result.conditions(conditionsOf(t, query, context.areas, currentYear));
  const rest = [conditions, ...t.result.scope(totals), t.result.withoutAmount(totals)].filter(
    (part) => part !== '',
  );
  const main = t.result.main(totals);
  const scope = rest.join('\u00a0· ');
  useSpoken('result', playing ? '' : `${main}. ${scope}`);
  return (
    // The page's one live region speaks it: two voices would talk over each other.
    <p className={styles.sentence} role="status" aria-live="off">
      <strong>{main}</strong> <span>{scope}</span>
    </p>
  );
}
