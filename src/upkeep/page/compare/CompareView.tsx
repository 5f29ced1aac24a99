import type { Remote } from 'comlink';
import { useDeferredValue, useMemo, useState } from 'react';
import { compareWords as words } from '../../../text/upkeep/compare';
import { draftSentences } from '../../../text/upkeep/differences';
import { statementsOf } from '../../compare/bySite';
import type { Outgoing } from '../../worker/outgoing';
import { collect } from '../../worker/slices';
import { Asking } from '../Asking';
import { useAnswer } from '../useAnswer';
import styles from './CompareView.module.css';
import { DifferenceFilters } from './DifferenceFilters';
import { DifferenceList, type DifferenceOrder } from './DifferenceList';
import { noFilter, shownDifferences } from './shownDifferences';

const compared = async (outgoing: Remote<Outgoing>) => {
  const report = await outgoing.compare();
  return { ...report, differences: await collect((from) => outgoing.differences(from)) };
};

/** How the draft differs from what is published: as a whole, by site, and row by row. */
export function CompareView() {
  const answer = useAnswer(compared);
  const [filter, setFilter] = useState(noFilter);
  const [order, setOrder] = useState<DifferenceOrder>('site');
  // Each letter is on the page before the list follows.
  const asked = useDeferredValue(filter);
  const { differences, names, left } = answer.value ?? nothing;
  const shown = useMemo(
    () => shownDifferences(differences, asked, names),
    [differences, asked, names],
  );
  const sentences = useMemo(
    () => statementsOf(differences).map(draftSentences.sentence),
    [differences],
  );
  const isEmpty = differences.length === 0;
  return (
    <div className={styles.view}>
      <h2>{words.heading}</h2>
      <p>{words.lead}</p>
      <Asking answer={answer} asking={words.asking} failed={words.failed} />
      {left.length === 0 ? null : <p className={styles.note}>{words.left(left)}</p>}
      {answer.value === null ? null : isEmpty ? (
        <p>{words.none}</p>
      ) : (
        <>
          <ul className={styles.sentences}>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <DifferenceFilters
            {...{ differences, filter, order }}
            onFilter={setFilter}
            onOrder={setOrder}
          />
          <p role="status" className={styles.note}>
            {shown.length === 0 ? words.noMatch : words.shown(shown.length, differences.length)}
          </p>
          <DifferenceList differences={shown} names={names} order={order} />
        </>
      )}
    </div>
  );
}

const nothing = { differences: [], names: new Map<string, string>(), left: [] } as const;
