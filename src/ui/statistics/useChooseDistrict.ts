import { useActions, useSelection } from '../../state/hooks';

/** Filtering by a district with a click; Back undoes it. */
export function useChooseDistrict() {
  const query = useSelection((selection) => selection.query);
  const { setQuery } = useActions();
  const show = (districts: readonly string[]) =>
    // A district replaces the municipalities of the filter.
    setQuery({ ...query, districts, municipalities: [] });
  const isAlone = (key: string) => query.districts.length === 1 && query.districts[0] === key;
  return {
    chosen: query.districts,
    /** Filters by this district alone, or clears it if it was. */
    choose: (key: string) => show(isAlone(key) ? [] : [key]),
    showAll: () => show([]),
  };
}
