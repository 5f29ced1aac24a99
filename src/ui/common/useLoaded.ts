import { useEffect, useState } from 'react';

export type Loaded<T> =
  /** `idle`: not wanted yet. */
  | { readonly kind: 'idle' | 'loading' }
  | { readonly kind: 'failed'; readonly retry: () => void }
  | { readonly kind: 'here'; readonly value: T };

/**
 * What is loaded when it is needed: a part of the page with its script, or facts. React's own `lazy`
 * would render nothing of the page around it on the server, and keeps a failure for good.
 * @param load must stay the same function
 * @param wanted loads nothing before; what has come stays
 */
export function useLoaded<T>(load: () => Promise<T>, wanted = true): Loaded<T> {
  const [attempt, setAttempt] = useState(0);
  const [outcome, setOutcome] = useState<Outcome<T> | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let ended = false;
    const settle = (settled: Outcome<T>) => {
      if (!ended) setOutcome(settled);
    };
    load().then(
      (value) => settle({ attempt, value }),
      () => settle({ attempt }),
    );
    return () => {
      ended = true;
    };
  }, [load, wanted, attempt]);
  if (outcome?.attempt !== attempt) return { kind: wanted ? 'loading' : 'idle' };
  if ('value' in outcome) return { kind: 'here', value: outcome.value };
  return { kind: 'failed', retry: () => setAttempt(attempt + 1) };
}

/** What an attempt has led to; without a value it has failed. */
type Outcome<T> = { readonly attempt: number; readonly value: T } | { readonly attempt: number };
