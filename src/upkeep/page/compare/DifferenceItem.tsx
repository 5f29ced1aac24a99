import { tableNames } from '../../../text/upkeep/columns';
import { compareWords as words } from '../../../text/upkeep/compare';
import { cellChanges, rowTitle } from '../../../text/upkeep/differences';
import button from '../../../ui/common/Button.module.css';
import { cellsOf, type Difference } from '../../compare/compareDrafts';
import { useUpkeepActions } from '../useUpkeep';
import styles from './CompareView.module.css';

interface DifferenceItemProps {
  readonly difference: Difference;
  /** Title of the site; null where it is said above, or there is none. */
  readonly site: string | null;
}

/** A row that is new, gone or otherwise now, with what its cells said before. */
export function DifferenceItem({ difference, site }: DifferenceItemProps) {
  const { openRow } = useUpkeepActions();
  const { table, kind, key, movedM, columns } = difference;
  const title = rowTitle(table, cellsOf(difference));
  return (
    <li className={styles.item} data-kind={kind}>
      <p className={styles.row}>
        <span className={styles.kind}>{words.kinds[kind]}</span>
        <span>
          <span className={styles.table}>{tableNames[table]}</span>
          {site === null ? '' : ` ${site}:`} {title}
        </span>
      </p>
      {kind === 'changed' ? (
        <dl className={styles.cells}>
          {cellChanges(difference).map(({ column, before, after }) => (
            <div key={column}>
              <dt>{column}</dt>
              <dd>
                <span className="visually-hidden">{words.before}: </span>
                <del>{before}</del> <span aria-hidden="true">→</span>{' '}
                <span className="visually-hidden">{words.after}: </span>
                <ins>{after}</ins>
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
      {movedM === null ? null : <p className={styles.moved}>{words.moved(movedM)}</p>}
      {key === null ? null : (
        <button
          type="button"
          className={`${button.button} ${styles.jump}`}
          aria-label={words.toRowOf(title)}
          onClick={() => openRow(table, key, columns[0])}
        >
          {words.toRow}
        </button>
      )}
    </li>
  );
}
