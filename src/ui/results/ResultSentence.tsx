import { useEffect, useRef } from 'react';
import { conditionsOf } from '../../query/conditions';
import type { Query } from '../../query/query';
import { useApp, useSelection, useView } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import styles from './ResultSentence.module.css';

/** Says what is shown, to eyes and to screen readers: how many, where, how much, which filters. */
export function ResultSentence() {
  const t = useTexts();
  const query = useSelection((selection) => selection.query);
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
    // The page's one live region speaks it: two voices would talk over each other.
    <p className={styles.sentence} role="status" aria-live="off">
      <strong>{main}</strong> <span>{scope}</span>
    </p>
  );
}

/** Speaks the sentence when a person has changed the query; not what the page opens with, and not while years run. */
function useSpokenResult(query: Query, sentence: string): void {
  const { store, announcer } = useApp();
  const playing = useSelection((selection) => selection.playing);
  const known = useRef<{ readonly query: Query; readonly sentence: string } | null>(null);
  useEffect(() => {
    // While the page is hydrated, its first picture is still that of no question.
    if (playing || query !== store.getState().query) return;
    const before = known.current;
    known.current = { query, sentence };
    // Another language says the same; a jump inside of the page changes nothing.
    if (before === null || before.query === query || before.sentence === sentence) return;
    announcer.answer('result', sentence);
  }, [store, announcer, playing, query, sentence]);
}
