import { useActions, useSelection } from '../../state/hooks';

/** Asking for a district by a click on it; Back undoes it. */
export function useChooseDistrict() {
  const query = useSelection((selection) => selection.query);
  const { setQuery } = useActions();
  const show = (districts: readonly string[]) =>
    // Another place takes the place of the municipality that was asked for.
    setQuery({ ...query, districts, municipalities: [] });
  const isAlone = (key: string) => query.districts.length === 1 && query.districts[0] === key;
  return {
    chosen: query.districts,
    /** Shows this district alone, or all again where it was alone. */
    choose: (key: string) => show(isAlone(key) ? [] : [key]),
    showAll: () => show([]),
  };
}
