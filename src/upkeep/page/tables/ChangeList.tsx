import { useMemo, useState } from 'react';
import { useApp } from '../../../state/hooks';
import { tableNames } from '../../../text/upkeep/columns';
import { tablesWords } from '../../../text/upkeep/tables';
import button from '../../../ui/common/Button.module.css';
import { Fold } from '../../../ui/common/Fold';
import { siteOfRow } from '../../draft/draft';
import { type NetChange, netChanges, takeBack } from '../../table/netChanges';
import { useUpkeepActions, useUpkeepState } from '../useUpkeep';
import styles from './tables.module.css';

const words = tablesWords.changes;

/** Changes that are shown before somebody asks for more. */
const page = 100;

/** All that is otherwise than it was opened, with before and after; each can be taken back by itself. */
export function ChangeList() {
  const { announcer } = useApp();
  const { take, openRow } = useUpkeepActions();
  const edited = useUpkeepState((state) => state.edited);
  const [shown, setShown] = useState(page);
  const changes = useMemo(() => netChanges(edited.draft, edited.past), [edited]);
  const revert = (change: NetChange) => {
    take({ what: 'revert', changes: takeBack(edited.draft, change) });
    announcer.answer('table', words.reverted);
  };
  return (
    <section aria-labelledby="aenderungen">
      <h3 id="aenderungen">{words.heading}</h3>
      {changes.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <Fold summary={words.count(changes.length)}>
          <table className={styles.changes}>
            <thead>
              <tr>
                <th scope="col">{words.where}</th>
                <th scope="col">{words.before}</th>
                <th scope="col">{words.after}</th>
                <th scope="col">
                  <span className="visually-hidden">{words.actions}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {changes.slice(0, shown).map((change) => (
                <ChangeRow
                  key={nameOf(change)}
                  change={change}
                  onRevert={() => revert(change)}
                  onJump={
                    change.kind === 'remove'
                      ? null
                      : () =>
                          openRow(
                            change.table,
                            change.row.key,
                            change.kind === 'cell' ? change.column : undefined,
                          )
                  }
                />
              ))}
            </tbody>
          </table>
          {changes.length > shown ? (
            <button
              type="button"
              className={button.button}
              onClick={() => setShown(shown + 10 * page)}
            >
              {words.more(changes.length - shown)}
            </button>
          ) : null}
        </Fold>
      )}
    </section>
  );
}

const nameOf = (change: NetChange): string =>
  `${change.kind} ${change.table} ${change.row.key} ${change.kind === 'cell' ? change.column : ''}`;

interface ChangeRowProps {
  readonly change: NetChange;
  readonly onRevert: () => void;
  readonly onJump: (() => void) | null;
}

function ChangeRow({ change, onRevert, onJump }: ChangeRowProps) {
  const row = rowInWords(change);
  const [before, after] =
    change.kind === 'cell'
      ? [change.before, change.after]
      : change.kind === 'add'
        ? ['', row]
        : [row, ''];
  const site = siteOfRow(change.table, change.row);
  const place = [tableNames[change.table], site ?? row.slice(0, 60), words.what(change)].join(', ');
  return (
    <tr>
      <td>
        <span className={styles.place}>
          <span>{`${tableNames[change.table]}: ${words.what(change)}`}</span>
          <span translate="no">{site ?? ''}</span>
        </span>
      </td>
      <td data-side="before" data-label={words.before} translate="no">
        {before === '' ? words.empty : before}
      </td>
      <td data-side="after" data-label={words.after} translate="no">
        {after === '' ? words.empty : after}
      </td>
      <td>
        <span className={styles.actions}>
          {onJump === null ? null : (
            <button
              type="button"
              className={button.button}
              aria-label={words.jump(place)}
              onClick={onJump}
            >
              {tablesWords.rowNumber}
            </button>
          )}
          <button
            type="button"
            className={button.button}
            aria-label={words.revertOf(place)}
            onClick={onRevert}
          >
            {words.revert}
          </button>
        </span>
      </td>
    </tr>
  );
}

/** What a row says, its empty cells left out. */
const rowInWords = ({ row }: NetChange): string =>
  Object.values(row.cells)
    .filter((cell) => cell !== '')
    .join(' · ');
