import type { Remote } from 'comlink';
import { useEffect, useState } from 'react';
import type { Draft } from '../draft/draft';
import type { Outgoing } from '../worker/outgoing';
import { useUpkeep, useUpkeepState } from './useUpkeep';

/** What the worker has answered about the draft as it is now. */
export interface Answer<T> {
  /** The last answer; of the draft as it was a moment ago while `asking`. */
  readonly value: T | null;
  readonly asking: boolean;
  /** It could not be answered: what is published has not come. */
  readonly failed: boolean;
  readonly retry: () => void;
}

/** Asks the worker whenever the draft changes. @param ask must stay the same function until it asks something else */
export function useAnswer<T>(ask: (outgoing: Remote<Outgoing>) => Promise<T>): Answer<T> {
  const { outgoing } = useUpkeep();
  const draft = useUpkeepState(({ edited }) => edited.draft);
  const [attempt, setAttempt] = useState(0);
  const [last, setLast] = useState<Settled<T> | null>(null);
  useEffect(() => {
    let ended = false;
    const settle = (settled: Pick<Settled<T>, 'value' | 'failed'>) => {
      if (!ended) setLast({ ...settled, draft, ask, attempt });
    };
    ask(outgoing).then(
      (value) => settle({ value, failed: false }),
      (error: unknown) => {
        console.info('No answer:', error);
        settle({ value: null, failed: true });
      },
    );
    return () => {
      ended = true;
    };
  }, [outgoing, ask, draft, attempt]);
  const isLatest = last?.draft === draft && last.ask === ask && last.attempt === attempt;
  return {
    value: last?.value ?? null,
    asking: !isLatest,
    failed: isLatest && last.failed,
    retry: () => setAttempt(attempt + 1),
  };
}

interface Settled<T> {
  readonly value: T | null;
  readonly failed: boolean;
  readonly draft: Draft;
  readonly ask: unknown;
  readonly attempt: number;
}
