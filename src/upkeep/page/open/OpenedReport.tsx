import type { RowCount } from '../../../intake/checkInput';
import { openWords } from '../../../text/upkeep/open';
import button from '../../../ui/common/Button.module.css';
import { writeAddress } from '../address';
import { useUpkeepState } from '../useUpkeep';
import styles from './OpenView.module.css';

const { opened: words } = openWords;
const number = new Intl.NumberFormat('de-DE');

/** What is open: where it is from, which tables, and what became of each row. */
export function OpenedReport() {
  const opened = useUpkeepState((state) => state.opened);
  const absent = useUpkeepState(({ edited }) => edited.draft.absent);
  const folder = useUpkeepState((state) => state.folder);
  if (opened === null) return null;
  const { kind, names, rows, notes, brought, rest } = opened;
  return (
    <section className={styles.report} aria-labelledby="geoeffnet">
      <h3 id="geoeffnet">{words.heading}</h3>
      <p>{words.from[kind](names)}</p>
      {kind === 'files' ? <p>{words.brought(brought, rest)}</p> : null}
      {absent.length === 0 ? null : <p>{words.absent(absent)}</p>}
      {folder === null ? null : <p>{words.folderKept(folder.name)}</p>}
      {rows.length === 0 ? null : <Rows rows={rows} />}
      {kind === 'files' || kind === 'folder' ? <p>{words.check(notes.length)}</p> : null}
      <a className={button.button} data-main="" href={writeAddress({ view: 'pruefen', path: [] })}>
        {words.next}
      </a>
    </section>
  );
}

/** Rows in are rows read and rows named. */
function Rows({ rows }: { readonly rows: readonly RowCount[] }) {
  const sumOf = (field: 'found' | 'shown' | 'named') =>
    rows.reduce((sum, row) => sum + row[field], 0);
  const sum = {
    file: words.sum,
    found: sumOf('found'),
    shown: sumOf('shown'),
    named: sumOf('named'),
  };
  return (
    <div className={styles.read}>
      <table>
        <caption>{words.table}</caption>
        <thead>
          <tr>
            {Object.entries(words.columns).map(([column, label]) => (
              <th key={column} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.file} row={row} />
          ))}
        </tbody>
        <tfoot>
          <Row row={sum} />
        </tfoot>
      </table>
    </div>
  );
}

const Row = ({ row: { file, found, shown, named } }: { readonly row: RowCount }) => (
  <tr>
    <th scope="row">{file}</th>
    <td>{number.format(found)}</td>
    <td>{number.format(shown)}</td>
    <td data-named={named > 0 ? '' : undefined}>{number.format(named)}</td>
  </tr>
);
