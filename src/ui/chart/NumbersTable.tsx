import type { ReactNode } from 'react';
import { Named } from '../common/Named';
import styles from './NumbersTable.module.css';

interface ScrollRegionProps {
  readonly label: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A region that scrolls sideways where its content is too wide, by keyboard, too. */
export function ScrollRegion({ label, className = '', children }: ScrollRegionProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls only what can be focused
    <section className={`${styles.scroll} ${className}`} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}

export interface NumbersTableProps {
  /** Accessible name, unless the region around provides it. */
  readonly name?: string;
  readonly className?: string | undefined;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly key: string | number;
    /** The first is the row header. */
    readonly cells: readonly ReactNode[];
  }[];
  readonly foot?: readonly ReactNode[];
}

/** The numbers of a chart. */
export function NumbersTable({ name, className = '', columns, rows, foot }: NumbersTableProps) {
  return (
    <table className={`${styles.table} ${className}`} aria-label={name}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              <Named>{column}</Named>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <Row key={key} columns={columns} cells={cells} />
        ))}
      </tbody>
      {foot === undefined ? null : (
        <tfoot>
          <Row columns={columns} cells={foot} />
        </tfoot>
      )}
    </table>
  );
}

interface RowProps {
  readonly columns: readonly string[];
  readonly cells: readonly ReactNode[];
}

/** A text may have names in it. */
const named = (content: ReactNode): ReactNode =>
  typeof content === 'string' ? <Named>{content}</Named> : content;

const Row = ({ columns, cells: [name, ...cells] }: RowProps) => (
  <tr>
    <th scope="row">{named(name)}</th>
    {columns.slice(1).map((column, index) => (
      <td key={column}>{named(cells[index])}</td>
    ))}
  </tr>
);
