import { useEffect, useRef, useState } from 'react';
import type { Site } from '../../../model/site';
import { collect } from '../../worker/slices';
import { useUpkeep, useUpkeepState } from '../useUpkeep';

/**
 * The sites of the draft as the public would see them: those of the last check, so they follow a
 * change after a moment. Only what has changed comes from the worker.
 */
export function usePublicSites(): readonly Site[] {
  const { workshop } = useUpkeep();
  const checking = useUpkeepState((state) => state.checking);
  const problems = useUpkeepState((state) => state.problems);
  const [sites, setSites] = useState<readonly Site[]>([]);
  const known = useRef<ReadonlyMap<string, Site> | null>(null);
  // Answers of the worker must not overtake each other.
  const last = useRef<Promise<void>>(Promise.resolve());
  // biome-ignore lint/correctness/useExhaustiveDependencies: each check has problems of its own
  useEffect(() => {
    if (checking) return;
    let ended = false;
    last.current = last.current.then(async () => {
      if (ended) return;
      const before = known.current;
      const ids = await workshop.siteNews(before === null);
      const changed = await collect((from) => workshop.changedSites(from));
      const news = new Map(changed.map((site) => [site.id, site]));
      const now = ids.flatMap((id) => news.get(id) ?? before?.get(id) ?? []);
      known.current = new Map(now.map((site) => [site.id, site]));
      if (!ended && (before === null || changed.length > 0 || ids.length !== before.size))
        setSites(now);
    }, console.error);
    return () => {
      ended = true;
    };
  }, [workshop, checking, problems]);
  return sites;
}
