import { useState } from 'react';
import { type SortKey, sortKeys } from '../../query/sortSites';
import { useActions, useSelection, useView } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { Dialog } from '../common/Dialog';
import field from '../common/Field.module.css';
import { keepFocus } from '../common/keepFocus';
import { Toolbar } from '../common/Toolbar';
import { ExportArea } from '../export/ExportArea';
import styles from './ListHead.module.css';

/** Above the list, in one row: its order, what limits it, to compare, and to take it away. */
export function ListHead() {
  const t = useTexts();
  return (
    <div className={styles.head} data-needs-script="">
      <Toolbar label={t.list.tools} className={styles.tools}>
        <SortChoice />
        <ViewportSwitch />
        <ChooseSwitch />
        <TakeButton />
      </Toolbar>
      <Outside />
    </div>
  );
}

function SortChoice() {
  const t = useTexts();
  const sort = useSelection((selection) => selection.sort);
  const origin = useSelection((selection) => selection.origin);
  const { setSort } = useActions();
  const offered = sortKeys.filter((key) => key !== 'entfernung' || origin !== null);
  return (
    <select
      className={`${field.field} ${styles.select}`}
      tabIndex={0}
      aria-label={t.list.sort}
      title={t.list.sort}
      value={sort}
      onChange={(event) => setSort(event.target.value as SortKey)}
    >
      {offered.map((key) => (
        <option key={key} value={key}>
          {t.list.sortKeys[key]}
        </option>
      ))}
    </select>
  );
}

/** Toggles the checkboxes of the entries for the comparison. */
function ChooseSwitch() {
  const t = useTexts();
  const choosing = useSelection((selection) => selection.choosing);
  const { setChoosing } = useActions();
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        tabIndex={-1}
        checked={choosing}
        onChange={() => setChoosing(!choosing)}
      />
      {t.compare.choose}
    </label>
  );
}

/** Opens the ways to save, share and print what the list shows. */
function TakeButton() {
  const t = useTexts();
  const [open, setOpen] = useState(false);
  const { totals } = useView();
  if (totals.sites === 0) return null;
  return (
    <>
      <button
        id="mitnehmen"
        type="button"
        className={styles.take}
        tabIndex={-1}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {t.list.take}
      </button>
      <Dialog
        heading={t.list.take}
        closeLabel={t.list.closeTake}
        open={open}
        onClose={() => setOpen(false)}
      >
        <ExportArea />
      </Dialog>
    </>
  );
}

/** Limits the list to the viewport. */
function ViewportSwitch() {
  const t = useTexts();
  const viewport = useSelection((selection) => selection.viewport);
  const limited = useSelection(({ query }) => query.viewport !== null);
  const mapFixed = useSelection((selection) => selection.mapFixed);
  const { limitToViewport } = useActions();
  // Its room is reserved until the map is there: otherwise the list would move under the finger.
  const waits = viewport === null && !limited;
  if (waits && mapFixed) return null;
  const change = () => limitToViewport(limited ? null : viewport);
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        tabIndex={-1}
        disabled={waits}
        checked={limited}
        onChange={() => (mapFixed ? keepFocus(change) : change())}
      />
      {t.list.inViewport}
    </label>
  );
}

/** How many sites are outside of the viewport, and shows them again. */
function Outside() {
  const t = useTexts();
  const limited = useSelection(({ query }) => query.viewport !== null);
  const { onMap, sites } = useView();
  const { limitToViewport } = useActions();
  const outside = onMap.length - sites.length;
  if (!limited || outside <= 0 || sites.length === 0) return null;
  return (
    <button
      type="button"
      className={styles.outside}
      onClick={() => keepFocus(() => limitToViewport(null))}
    >
      {t.list.outside(outside)}
    </button>
  );
}
