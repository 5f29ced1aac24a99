import { useMemo } from 'react';
import { siteAreasFile } from '../../../model/tables/siteAreas';
import type { DraftProblem } from '../../draft/checkDraft';
import { siteOfRow } from '../../draft/draft';
import { useUpkeep, useUpkeepState } from '../useUpkeep';

/** The problems of each site, by its id. */
export function useProblemsBySite(): ReadonlyMap<string, readonly DraftProblem[]> {
  const { store } = useUpkeep();
  const problems = useUpkeepState((state) => state.problems);
  return useMemo(() => {
    const { tables } = store.getState().edited.draft;
    const found = new Map<string, DraftProblem[]>();
    for (const problem of problems) {
      const { table, key, place } = problem;
      const row =
        table === 'sites.csv' || table === siteAreasFile || table === 'measures.csv'
          ? tables[table].find((each) => each.key === key)
          : undefined;
      const id =
        place.siteId ?? (row === undefined || table === null ? null : siteOfRow(table, row));
      if (id === null) continue;
      found.set(id, [...(found.get(id) ?? []), problem]);
    }
    return found;
  }, [store, problems]);
}
