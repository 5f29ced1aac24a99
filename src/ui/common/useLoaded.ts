import { type ComponentType, useEffect, useState } from 'react';

type Loaded<Props> =
  | { readonly kind: 'loading' | 'failed' }
  | { readonly kind: 'there'; readonly Part: ComponentType<Props> };

/**
 * A part of the page whose script comes when it is needed. React's own `lazy` would render nothing
 * of the page around it on the server, and keeps a failure for good.
 * @param load must stay the same function
 */
export function useLoaded<Props = object>(
  load: () => Promise<ComponentType<Props>>,
): {
  readonly part: Loaded<Props>;
  readonly retry: () => void;
} {
  const [part, setPart] = useState<Loaded<Props>>({ kind: 'loading' });
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the effect does not read `tries`, but each further try must run it again
  useEffect(() => {
    let ended = false;
    const settle = (settled: Loaded<Props>) => {
      if (!ended) setPart(settled);
    };
    load().then(
      (Part) => settle({ kind: 'there', Part }),
      () => settle({ kind: 'failed' }),
    );
    return () => {
      ended = true;
    };
  }, [load, tries]);
  const retry = () => {
    setPart({ kind: 'loading' });
    setTries(tries + 1);
  };
  return { part, retry };
}
