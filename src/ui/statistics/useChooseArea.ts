import type { Query } from '../../query/query';
import { useActions, useSelection } from '../../state/hooks';
import type { ShownLevel } from './areaRows';

/** The filter of each level. A district replaces the municipalities of the filter, and vice versa. */
const filters: Readonly<
  Record<ShownLevel, (keys: readonly string[]) => Pick<Query, 'districts' | 'municipalities'>>
> = {
  district: (districts) => ({ districts, municipalities: [] }),
  municipality: (municipalities) => ({ districts: [], municipalities }),
};

/** Filtering by an area with a click; Back undoes it. */
export function useChooseArea(level: ShownLevel) {
  const query = useSelection((selection) => selection.query);
  const { setQuery } = useActions();
  const chosen = level === 'district' ? query.districts : query.municipalities;
  const show = (keys: readonly string[]) => setQuery({ ...query, ...filters[level](keys) });
  const isAlone = (key: string) => chosen.length === 1 && chosen[0] === key;
  return {
    chosen,
    isFiltered: query.districts.length + query.municipalities.length > 0,
    /** Filters by this area alone, or clears it if it was. */
    choose: (key: string) => show(isAlone(key) ? [] : [key]),
    showAll: () => show([]),
  };
}
