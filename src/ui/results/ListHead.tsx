import { type SortKey, sortKeys } from '../../query/sortSites';
import { useActions, useSelection, useView } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import field from '../common/Field.module.css';
import { keepFocus } from '../common/keepFocus';
import styles from './ListHead.module.css';

/** Above the list: its order, and whether it is limited to the viewport. */
export function ListHead() {
  const t = useTexts();
  const sort = useSelection((selection) => selection.sort);
  const origin = useSelection((selection) => selection.origin);
  const { setSort } = useActions();
  const offered = sortKeys.filter((key) => key !== 'entfernung' || origin !== null);
  return (
    <div className={styles.head} data-needs-script="">
      <label className={styles.sort}>
        {t.list.sort}
        <select
          className={`${field.field} ${styles.select}`}
          value={sort}
          onChange={(event) => setSort(event.target.value as SortKey)}
        >
          {offered.map((key) => (
            <option key={key} value={key}>
              {t.list.sortKeys[key]}
            </option>
          ))}
        </select>
      </label>
      <ViewportSwitch />
      <ChooseSwitch />
    </div>
  );
}

/** Toggles the checkboxes of the entries for the comparison. */
function ChooseSwitch() {
  const t = useTexts();
  const choosing = useSelection((selection) => selection.choosing);
  const { setChoosing } = useActions();
  return (
    <label className={styles.viewport}>
      <input type="checkbox" checked={choosing} onChange={() => setChoosing(!choosing)} />
      {t.compare.choose}
    </label>
  );
}

/** Limits the list to the viewport; states how many sites are outside and shows them again. */
function ViewportSwitch() {
  const t = useTexts();
  const viewport = useSelection((selection) => selection.viewport);
  const limited = useSelection(({ query }) => query.viewport !== null);
  const mapFixed = useSelection((selection) => selection.mapFixed);
  const { onMap, sites } = useView();
  const { limitToViewport } = useActions();
  const outside = onMap.length - sites.length;
  // Its room is reserved until the map is there: otherwise the list would move under the finger.
  const waits = viewport === null && !limited;
  if (waits && mapFixed) return null;
  const change = () => limitToViewport(limited ? null : viewport);
  return (
    <>
      <label className={styles.viewport}>
        <input
          type="checkbox"
          disabled={waits}
          checked={limited}
          onChange={() => (mapFixed ? keepFocus(change) : change())}
        />
        {t.filters.facets.viewport}
      </label>
      {limited && outside > 0 && sites.length > 0 ? (
        <button
          type="button"
          className={styles.outside}
          onClick={() => keepFocus(() => limitToViewport(null))}
        >
          {t.list.outside(outside)}
        </button>
      ) : null}
    </>
  );
}
