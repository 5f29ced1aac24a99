import { useEffect, useRef } from 'react';
import { conditionsOf } from '../../query/conditions';
import { shortfall } from '../../query/money/shortfall';
import { isEmptyQuery, type Query } from '../../query/query';
import { useApp, useLoaded, useQuestion, useSelection, useView } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { joined } from '../../text/phrases';
import { Named } from '../common/Named';
import styles from './ResultSentence.module.css';

const loadShare = async () => (await import('../../query/money/knownShare')).knownShare;

/**
 * The result in words, on screen and for screen readers, in two lines: how many, where and how much
 * is known; which filters, how many measures and sites without an amount, and that the sum is not
 * the whole. What has to be loaded stands last, so that nothing moves.
 */
export function ResultSentence() {
  const t = useTexts();
  const { query } = useQuestion();
  const { sites, totals } = useView();
  const { sites: all, context, currentYear } = useApp();
  const share = useLoaded(loadShare);
  const conditions = isEmptyQuery(query)
    ? ''
    : t.result.conditions(conditionsOf(t, query, context.areas, currentYear));
  const missing = shortfall(
    sites,
    query,
    currentYear,
    share.kind === 'here' ? share.value(query, { ...context, sites: all }) : null,
  );
  const main = t.result.main(totals);
  // How many sites have no amount says more than that some money is missing.
  const isTold = missing?.share === null && totals.sitesWithoutAmount > 0;
  const told = isTold ? null : missing;
  const inFull = t.result.shortfallInFull(told);
  const counts = [
    totals.sites === 0 ? '' : t.result.measures(totals.measures),
    t.result.withoutAmount(totals),
  ];
  useSpokenResult(query, `${main}. ${joined([conditions, ...counts, inFull], '\u00a0· ')}`);
  return (
    // Announced by the page's one live region: two would talk over each other.
    <p className={styles.sentence} role="status" aria-live="off">
      <strong>{main}</strong>{' '}
      <span className={styles.scope}>
        {conditions === '' ? null : (
          // The chips have all of it, where it is too long for the line.
          <span className={styles.conditions}>
            <Named>{conditions}</Named>
          </span>
        )}
        <span className={styles.rest} title={inFull === '' ? undefined : inFull}>
          {joined([...counts, t.result.shortfall(told)], '\u00a0· ')}
        </span>
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
