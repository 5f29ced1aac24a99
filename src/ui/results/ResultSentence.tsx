import { useEffect, useRef } from 'react';
import { conditionsOf } from '../../query/conditions';
import type { Query } from '../../query/query';
import { useApp, useQuestion, useSelection, useView } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { Named } from '../common/Named';
import styles from './ResultSentence.module.css';

/**
 * The result in words, on screen and for screen readers: how many, where, how much, which filters.
 */
export function ResultSentence() {
  const t = useTexts();
  const { query } = useQuestion();
  const { totals } = useView();
  const { context, currentYear } = useApp();
  const conditions = t.result.conditions(conditionsOf(t, query, context.areas, currentYear));
  const rest = [conditions, ...t.result.scope(totals), t.result.withoutAmount(totals)].filter(
    (part) => part !== '',
  );
  const main = t.result.main(totals);
  const scope = rest.join('\u00a0· ');
  useSpokenResult(query, `${main}. ${scope}`);
  return (
    // Announced by the page's one live region: two would talk over each other.
    <p className={styles.sentence} role="status" aria-live="off">
      <strong>{main}</strong>{' '}
      <span className={styles.scope}>
        <Named>{scope}</Named>
      </span>
    </p>
  );
}

/**
 * Announces the sentence when a person has changed the query; not on load, and not while years are
 * playing.
 */
function useSpokenResult(query: Query, sentence: string): void {
  const { store, announcer } = useApp();
  const playing = useSelection((selection) => selection.playing);
  const known = useRef<{ readonly query: Query; readonly sentence: string } | null>(null);
  useEffect(() => {
    // While the page hydrates, its first render is still that of the empty query.
    if (playing || query !== store.getState().query) return;
    const before = known.current;
    known.current = { query, sentence };
    // A change of language changes no result, nor does a jump inside of the page.
    if (before === null || before.query === query || before.sentence === sentence) return;
    announcer.answer('result', sentence);
  }, [store, announcer, playing, query, sentence]);
}
