import { type ReactNode, useDeferredValue, useEffect, useMemo, useState } from 'react';
import {
  AppContext,
  type AppContextValue,
  QuestionContext,
  useQuestion,
  useSelection,
} from './hooks';

interface AppProviderProps {
  readonly value: AppContextValue;
  readonly children: ReactNode;
}

/** Provides what every part of a page may use. */
export const AppProvider = ({ value, children }: AppProviderProps) => (
  <AppContext value={value}>
    <Answering>{children}</Answering>
  </AppContext>
);

/**
 * Answers come after what a person has typed or pressed is shown, and in small pieces: on a slow
 * device some hundred entries and the map would keep the next letter waiting.
 */
function Answering({ children }: { readonly children: ReactNode }) {
  const query = useSelection((selection) => selection.query);
  const sort = useSelection((selection) => selection.sort);
  const point = useSelection(({ origin }) => origin?.point ?? null);
  const question = useMemo(() => ({ query, sort, point }), [query, sort, point]);
  return <QuestionContext value={useDeferredValue(question)}>{children}</QuestionContext>;
}

/**
 * What is beside the list answers a frame after it: both in one frame would keep a slow device for
 * longer than a tenth of a second.
 */
export function AfterList({ children }: { readonly children: ReactNode }) {
  const question = useQuestion();
  const [answered, setAnswered] = useState(question);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setAnswered(question));
    return () => cancelAnimationFrame(frame);
  }, [question]);
  return <QuestionContext value={answered}>{children}</QuestionContext>;
}
