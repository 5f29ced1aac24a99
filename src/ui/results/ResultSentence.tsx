import { useEffect, useRef } from 'react';
import { hasMany } from '../../model/symbol';
import { conditionsOf } from '../../query/conditions';
import { shortfall } from '../../query/money/shortfall';
import { hasFacet, isEmptyQuery, type Query } from '../../query/query';
import { useApp, useLoaded, useQuestion, useSelection, useView } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { joined } from '../../text/phrases';
import { Named } from '../common/Named';
import { loadAnswering } from '../search/useAnswer';
import styles from './ResultSentence.module.css';

const loadShare = async () => (await import('../../query/money/knownShare')).knownShare;

const between = '\u00a0· ';

/**
 * The result in words, on screen and for screen readers, in two lines: how many, where and how much
 * is known; which filters, what of the money is not known, and how many measures. Without filters
 * what has to be loaded stands last, so that nothing moves. A third line says of a text among very
 * many sites what is not searched; it comes with the search.
 */
export function ResultSentence() {
  const t = useTexts();
  const { query } = useQuestion();
  const { sites, totals } = useView();
  const { sites: all, context, currentYear } = useApp();
  const share = useLoaded(loadShare);
  const searchesPart = hasMany(all) && hasFacet(query, 'text');
  const answering = useLoaded(loadAnswering, searchesPart);
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
  const measures = totals.sites === 0 ? '' : t.result.measures(totals.measures);
  // Sites without an amount may be what is asked for.
  const withoutAmount = query.amounts.join() === 'ohne' ? '' : t.result.withoutAmount(totals);
  // How many sites have no amount says more than that some money is missing.
  const told = missing?.share === null && withoutAmount !== '' ? null : missing;
  const gap = joined([withoutAmount, t.result.shortfallInFull(told)], between);
  // There is room for one of them in the line, and beside filters none for the share.
  const gapInShort =
    told?.share && conditions === ''
      ? t.result.shortfall(told)
      : withoutAmount || t.result.shortfall(told && { share: null });
  const inFull = joined([conditions, measures, gap], between);
  useSpokenResult(query, `${main}. ${inFull}`);
  return (
    // Announced by the page's one live region: two would talk over each other.
    <p className={styles.sentence} role="status" aria-live="off">
      <strong>{main}</strong>{' '}
      <span className={styles.scope} title={inFull}>
        <span className={styles.asked}>
          {/* The chips have all of it, where it is too long for the line. */}
          <span className={styles.conditions}>
            {conditions === '' ? measures : <Named>{conditions}</Named>}
          </span>
          {gap === '' ? null : (
            <span className={styles.gap}>
              <InShort short={`${between}${gapInShort}`} full={`${between}${gap}`} />
            </span>
          )}
        </span>
        {conditions === '' || measures === '' ? null : <span>{`${between}${measures}`}</span>}
      </span>
      {searchesPart && answering.kind === 'here' ? <answering.value.NotSearched /> : null}
    </p>
  );
}

/** Screen readers have room for all of it. */
function InShort({ short, full }: { readonly short: string; readonly full: string }) {
  if (short === full) return <span>{short}</span>;
  return (
    <>
      <span aria-hidden="true">{short}</span>
      <span className="visually-hidden">{full}</span>
    </>
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
