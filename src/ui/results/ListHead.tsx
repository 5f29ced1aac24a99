import { type SortKey, sortKeys } from '../../query/sortSites';
import { useActions, useSelection, useView } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import field from '../common/Field.module.css';
import { keepFocus } from '../common/keepFocus';
import styles from './ListHead.module.css';

/** Above the list: its order, and whether it follows the viewport. */
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

/** Gives each entry a box to put it aside to compare. */
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

/** Limits the list to what the map shows; says how many lie outside and shows them again. */
function ViewportSwitch() {
  const t = useTexts();
  const viewport = useSelection((selection) => selection.viewport);
  const limited = useSelection(({ query }) => query.viewport !== null);
  const { onMap, sites } = useView();
  const { limitToViewport } = useActions();
  const outside = onMap.length - sites.length;
  // Its place is kept until the map is there: else the list would move down under the finger.
  const waits = viewport === null && !limited;
  return (
    <>
      <label className={styles.viewport}>
        <input
          type="checkbox"
          disabled={waits}
          checked={limited}
          onChange={() => limitToViewport(limited ? null : viewport)}
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
